/** Apps that show links in a browser of their own: short memory, no worker, often no sharing. */
export type InAppBrowser = 'line' | 'facebook' | 'instagram' | 'x'

const SIGNS: readonly (readonly [InAppBrowser, RegExp])[] = [
  ['line', /\bLine\/\d/],
  ['instagram', /\bInstagram\b/],
  ['facebook', /\bFB(?:AN|AV|_IAB|IOS)\b|\bFBA[NV]\//],
  ['x', /\bTwitter(?:Android| for )/],
]

/** Whose browser it is, by what it says of itself; `undefined` for a browser in its own right. */
export function inAppBrowser(userAgent: string): InAppBrowser | undefined {
  return SIGNS.find(([, sign]) => sign.test(userAgent))?.[0]
}

/** A link that leaves the app, where the app knows of one: LINE opens it in the device's browser. */
export function outsideAddress(app: InAppBrowser, address: string): string | undefined {
  if (app !== 'line') return undefined
  const url = new URL(address)
  url.searchParams.set('openExternalBrowser', '1')
  return url.href
}
