/** X counts most characters beyond Latin twice (twitter-text, configuration v3) and any address as 23. */
export const X_LIMIT = { weight: 280, address: 23 } as const
/** Bluesky counts what is seen as one character once, the address as it is written. */
export const BLUESKY_LIMIT = 300

export function xWeight(text: string): number {
  return [...text].reduce((sum, character) => sum + (isSingle(character) ? 1 : 2), 0)
}

function isSingle(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return code <= 0x10ff || (code >= 0x2000 && code <= 0x200d) || (code >= 0x2010 && code <= 0x201f)
}

/** As many whole sentences as fit; at the least the first, cut with an ellipsis where it must be. */
export function fitMessage(
  text: string,
  limit: number,
  weigh: (text: string) => number = (words) => [...words].length,
): string {
  if (weigh(text) <= limit) return text
  const sentences = text.match(/[^。]*。|[^。]+$/g) ?? []
  let fitting = ''
  for (const sentence of sentences) {
    if (weigh(fitting + sentence) > limit) break
    fitting += sentence
  }
  if (fitting !== '') return fitting
  const characters = [...text]
  while (characters.length > 0 && weigh(`${characters.join('')}…`) > limit) characters.pop()
  return `${characters.join('')}…`
}
