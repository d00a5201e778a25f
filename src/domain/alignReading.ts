const KANA = /[\u3041-\u309f\u30a0-\u30ff]/

/** A part of a name: kana that is read as it stands, or other characters with their reading. */
export interface ReadPart {
  readonly text: string
  readonly reading?: string
}

/**
 * Divides the known reading of a whole name among its parts that are not kana. Nothing is guessed: where the kana
 * of the name do not say where a part ends, or several ways fit, the name is one part with the whole reading.
 */
export function alignReading(name: string, reading: string): readonly ReadPart[] {
  const runs = name.match(/[\u3041-\u309f\u30a0-\u30ff]+|[^\u3041-\u309f\u30a0-\u30ff]+/g) ?? []
  const pattern = runs.map((run) => (KANA.test(run) ? escaped(hiragana(run)) : '(.+?)')).join('')
  const shortest = new RegExp(`^${pattern}$`, 'u').exec(reading)
  const longest = new RegExp(`^${pattern.replaceAll('(.+?)', '(.+)')}$`, 'u').exec(reading)
  const sure = shortest && shortest.every((part, index) => part === longest?.[index])
  if (!sure) return [{ text: name, reading }]
  let group = 0
  return runs.map((text) => {
    if (KANA.test(text)) return { text }
    group += 1
    return { text, reading: shortest[group] ?? '' }
  })
}

function hiragana(kana: string): string {
  return kana.replace(/[\u30a1-\u30f6]/g, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - 0x60),
  )
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
