/**
 * SHA-256 in hex. Where the browser has no Web Crypto (a page that did not come by https, such as a phone on the
 * same network as `npm start -- --host`) a library does it; `undefined` where that cannot be loaded either.
 */
export async function sha256Of(bytes: BufferSource): Promise<string | undefined> {
  // The types say that it is always there; without https it is not.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined
  if (subtle) return hexOf(new Uint8Array(await subtle.digest('SHA-256', bytes)))
  try {
    const { sha256 } = await import('@noble/hashes/sha2.js')
    return hexOf(sha256(bytesOf(bytes)))
  } catch {
    return undefined
  }
}

export function sha256OfText(text: string): Promise<string | undefined> {
  return sha256Of(new TextEncoder().encode(text))
}

/** Characters that are written as UTF-8 in one step, 2 or 3 ms of a quick processor. */
const STEP = 100_000

/**
 * A text as UTF-8.
 *
 * @param pause lets the page draw and listen: browsers take 25 ms for the million characters of one publication
 */
export async function utf8Of(
  text: string,
  pause?: () => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  if (!pause || text.length <= STEP) return encoder.encode(text)
  const parts: Uint8Array[] = []
  for (let start = 0; start < text.length;) {
    if (start > 0) await pause()
    const end = wholeCharacters(text, start + STEP)
    parts.push(encoder.encode(text.slice(start, end)))
    start = end
  }
  return joined(parts)
}

/** Not between the two halves of one character. */
function wholeCharacters(text: string, end: number): number {
  const last = text.charCodeAt(end - 1)
  return last >= 0xd800 && last <= 0xdbff ? end + 1 : end
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let place = 0
  for (const part of parts) {
    all.set(part, place)
    place += part.length
  }
  return all
}

function bytesOf(source: BufferSource): Uint8Array {
  return ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source)
}

function hexOf(hash: Uint8Array): string {
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
