let replay: () => void = () => undefined

/**
 * Keeps what a reader does on prerendered content before its script is there: the last button pressed, a form
 * sent, words typed. `replayEarlyTaps` does it again once the content is awake; nothing is lost.
 */
export function keepEarlyTaps(content: Element): void {
  let repeat: (() => void) | undefined
  const typed = new Map<HTMLInputElement, string>()
  const click = (event: Event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (!button) return
    hold(event)
    repeat = () => button.click()
  }
  const submit = (event: Event) => {
    const form = event.target
    hold(event)
    if (form instanceof HTMLFormElement) repeat = () => form.requestSubmit()
  }
  const input = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) typed.set(target, target.value)
  }
  const listeners = [
    ['click', click],
    ['submit', submit],
    ['input', input],
  ] as const
  for (const [name, listener] of listeners) content.addEventListener(name, listener, true)
  replay = () => {
    replay = () => undefined
    for (const [name, listener] of listeners) content.removeEventListener(name, listener, true)
    for (const [field, value] of typed) {
      field.value = value
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    repeat?.()
  }
}

/** The content is awake: what was kept is done now, once. */
export function replayEarlyTaps(): void {
  replay()
}

function hold(event: Event): void {
  event.preventDefault()
  event.stopPropagation()
}
