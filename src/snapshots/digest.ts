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

function bytesOf(source: BufferSource): Uint8Array {
  return ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source)
}

function hexOf(hash: Uint8Array): string {
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
