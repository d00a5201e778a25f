/** Advances of BIZ UDPGothic Bold in em, the font of every picture; Regular is never wider. */
const ADVANCES: readonly (readonly [string, number])[] = [
  ['.,', 0.335],
  [" ':;_i’", 0.35],
  ['!jl', 0.4],
  ['I|', 0.45],
  ['(*-/\\^`rt~（）「」『』・', 0.5],
  ['")[]f{}', 0.55],
  ['Jsvz、。“”', 0.6],
  ['1', 0.635],
  ['Lcxy', 0.65],
  ['EFTaegko', 0.7],
  ['SYZbdhnpqu', 0.75],
  ['023456789', 0.765],
  ['$?ABKPRV', 0.8],
  ['+<=>CDHNX−–', 0.85],
  ['GOQUw', 0.9],
  ['#&', 0.95],
]

const WIDTHS: ReadonlyMap<string, number> = new Map(
  ADVANCES.flatMap(([characters, width]) => [...characters].map((one) => [one, width] as const)),
)

/** Width of a text in a share picture, in px: exact for figures, a little generous for words. */
export function pictureWidth(text: string, size: number): number {
  let width = 0
  for (const character of text) width += WIDTHS.get(character) ?? 1
  return width * size
}
