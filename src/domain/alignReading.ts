/** Kana, numerals with their letters, signs that nobody reads, and all the rest: what has a reading. */
const RUNS =
  /[\u3041-\u3096\u30a1-\u30fa\u30fc]+|[A-Za-z0-9]+|[\s\p{P}]+|[^\u3041-\u3096\u30a1-\u30fa\u30fcA-Za-z0-9\s\p{P}]+/gu
const KANA = /^[\u3041-\u3096\u30a1-\u30fa\u30fc]/
const LETTERS = /^[A-Za-z0-9]/
const SIGNS = /^[\s\p{P}]/u

/** A part of a name: what is read as it stands, or other characters with their reading. */
export interface ReadPart {
  readonly text: string
  readonly reading?: string
}

/**
 * Divides the known reading of a whole name among its parts that are not kana. Nothing is guessed: a name is parted
 * only where its kana, letters and numerals can stand in one place of the reading and in no other.
 */
export function alignReading(name: string, reading: string): readonly ReadPart[] {
  const runs = name.match(RUNS) ?? []
  const pattern = runs.map((run) => `(${patternOf(run, reading)})`).join('')
  const first = new RegExp(`^${pattern}$`, 'u').exec(reading)
  const last = new RegExp(`^${pattern.replaceAll('.+?', '.+')}$`, 'u').exec(reading)
  if (!first || !last) return [{ text: name, reading }]

  const parts: ReadPart[] = []
  /** What could not be parted yet, and where its reading begins: earliest and latest. */
  let open = ''
  let from = 0
  let earliest = 0
  let latest = 0
  const close = (end: number): void => {
    if (open !== '') parts.push(readPart(open, reading.slice(from, end)))
    open = ''
  }
  runs.forEach((run, index) => {
    const asItStands = patternOf(run, reading) !== '.+?'
    const sure = earliest === latest
    const here = earliest
    earliest += first[index + 1]?.length ?? 0
    latest += last[index + 1]?.length ?? 0
    // Signs take no room in a reading: between two words that are read, nothing says where the first one ends.
    if (asItStands && sure && earliest === latest) {
      close(here)
      parts.push({ text: run })
      from = earliest
    } else {
      open += run
    }
  })
  close(reading.length)
  return joined(parts)
}

function patternOf(run: string, reading: string): string {
  if (KANA.test(run)) return escaped(hiragana(run))
  if (SIGNS.test(run)) return reading.includes(run) ? escaped(run) : ''
  return LETTERS.test(run) && reading.includes(run) ? escaped(run) : '.+?'
}

/** Signs at the end of what is read need no reading above them. */
function readPart(text: string, reading: string): ReadPart {
  return reading === '' ? { text } : { text, reading }
}

/** Neighbours that are read as they stand are one part. */
function joined(parts: readonly ReadPart[]): ReadPart[] {
  const result: ReadPart[] = []
  for (const part of parts) {
    const before = result.at(-1)
    if (before && before.reading === undefined && part.reading === undefined)
      result[result.length - 1] = { text: before.text + part.text }
    else result.push(part)
  }
  return result
}

function hiragana(kana: string): string {
  return kana.replace(/[\u30a1-\u30f6]/g, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - 0x60),
  )
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
