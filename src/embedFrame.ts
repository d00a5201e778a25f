/*
 * Inside the frame, while the card is drawn without waiting for it: theme, and how high the card is. Nothing is
 * stored, nothing is asked of the network unless `?s=` names a publication. The words of the messages are those of
 * `sharing/embedSnippet.ts`; this file imports nothing, for it is a classic script.
 */
void (() => {
  const root = document.documentElement
  const wanted = new URLSearchParams(location.search)
  const theme = wanted.get('theme')
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme

  // The card of a publication is a file of its own; `?s=` is its short form.
  const snapshot = wanted.get('s') ?? ''
  if (/^\d{4}-\d\d-\d\d-[0-9a-f]{8}$/.test(snapshot) && !location.pathname.includes('/s/')) {
    wanted.delete('s')
    const query = wanted.size > 0 ? `?${wanted}` : ''
    const frozen = `${location.pathname.replace(/\/$/, '')}/s/${snapshot}`
    fetch(frozen, { method: 'HEAD', credentials: 'omit' }).then(
      ({ ok }) => ok && location.replace(frozen + query),
      () => undefined,
    )
  }

  if (parent === window) return
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height)
    parent.postMessage(
      { type: 'machi-no-monosashi:height', id: root.dataset['embed'], height },
      '*',
    )
  }
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    // Asked before there is a card, it has nothing to tell yet; it will by itself.
    const isReady = document.readyState !== 'loading'
    if (isReady && source === parent && data === 'machi-no-monosashi:measure') tell()
  })
  const watch = () => new ResizeObserver(tell).observe(document.body)
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', watch)
  else watch()
  // Browsers do not watch frames that are out of sight: those are told of once, without being watched.
  addEventListener('load', tell)
})()
