/** Which of several alike: where an element stands on a page, found again when the page has been drawn anew. */
interface Place {
  readonly tag: string
  readonly sign: string
  readonly nth: number
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const FIELDS = 'input, textarea, select'

function signOf(element: Element): string {
  const named = element.id || element.getAttribute('name') || element.getAttribute('href')
  if (named || element.matches(FIELDS)) return named ?? ''
  return ((element.querySelector('summary') ?? element).textContent ?? '').trim()
}

function alike({ tag, sign }: Omit<Place, 'nth'>): Element[] {
  return [...document.querySelectorAll(tag)].filter((element) => signOf(element) === sign)
}

function placeOf(element: Element): Place {
  const kind = { tag: element.tagName, sign: signOf(element) }
  return { ...kind, nth: alike(kind).indexOf(element) }
}

function foundAgain(place: Place): HTMLElement | undefined {
  const element = alike(place)[place.nth]
  return element instanceof HTMLElement ? element : undefined
}

function isChanged(field: Field): boolean {
  if (!(field instanceof HTMLSelectElement)) return field.value !== field.defaultValue
  const asDrawn = [...field.options].findIndex(({ defaultSelected }) => defaultSelected)
  return field.selectedIndex !== Math.max(asDrawn, 0)
}

function isField(element: Element | undefined): element is Field {
  return element?.matches(FIELDS) ?? false
}

/**
 * Keeps what a reader does on a page that is whole in its HTML and will be drawn anew when its figures are here:
 * folds opened, words typed, choices made, the last button pressed, and where the focus is.
 *
 * @returns to be called right before the page is drawn anew; what that returns does it all on the new page
 */
export function keepDoings(root: Element): () => () => void {
  let pressed: Place | undefined
  const press = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest('button') : null
    if (button) pressed = placeOf(button)
  }
  root.addEventListener('click', press, true)
  return () => {
    root.removeEventListener('click', press, true)
    const folds = [...root.querySelectorAll('details')].map((fold) => ({
      place: placeOf(fold),
      open: fold.open,
    }))
    const fields = [...root.querySelectorAll<Field>(FIELDS)]
      .filter(isChanged)
      .map((field) => ({ place: placeOf(field), value: field.value }))
    const active = document.activeElement
    const focus = active && root.contains(active) ? placeOf(active) : undefined
    return () => {
      for (const { place, open } of folds) {
        const fold = foundAgain(place)
        if (fold instanceof HTMLDetailsElement) fold.open = open
      }
      for (const { place, value } of fields) {
        const field = foundAgain(place)
        if (!isField(field)) continue
        field.value = value
        field.dispatchEvent(new Event('input', { bubbles: true }))
        field.dispatchEvent(new Event('change', { bubbles: true }))
      }
      if (focus) foundAgain(focus)?.focus({ preventScroll: true })
      if (pressed) foundAgain(pressed)?.click()
    }
  }
}
