/*
 * For pages that show our cards in frames: fits each frame to its card. Believes only frames of the origin that
 * this script is from. Imports nothing, for it is a classic script; several copies on a page do no harm.
 */
void (() => {
  const script = document.currentScript
  if (!(script instanceof HTMLScriptElement)) return
  const { origin } = new URL(script.src)
  const frames = () =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${origin}/`))

  addEventListener('message', ({ origin: sender, source, data }: MessageEvent<unknown>) => {
    if (sender !== origin || typeof data !== 'object' || data === null) return
    if (!('type' in data) || data.type !== 'machi-no-monosashi:height') return
    if (!('height' in data) || typeof data.height !== 'number' || !(data.height > 0)) return
    const height = String(Math.min(Math.ceil(data.height), 4_000))
    for (const frame of frames()) {
      if (frame.contentWindow === source) frame.height = height
    }
  })
  // A card that was ready before this script was. To anyone: a frame that is still empty has our own origin.
  for (const frame of frames()) frame.contentWindow?.postMessage('machi-no-monosashi:measure', '*')
})()
