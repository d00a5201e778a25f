/** UTF-8 in the alphabet that addresses need no escapes for: a Japanese character takes 4 signs instead of 9. */
export function base64UrlText(text: string): string {
  const bytes = new TextEncoder().encode(text)
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/** `undefined` where it is not base64url, or not UTF-8 inside. */
export function textOfBase64Url(encoded: string): string | undefined {
  if (!/^[\w-]*$/.test(encoded)) return undefined
  try {
    const bytes = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'))
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)),
    )
  } catch {
    return undefined
  }
}
