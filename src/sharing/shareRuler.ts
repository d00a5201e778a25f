import { rulerModel } from '@/charts/rulerModel'
import type { RulerModel, RulerNames } from '@/charts/rulerModel'
import type { SourceDocument } from '@/domain/document'
import type { IndicatorRecord } from '@/domain/snapshot'
import type { KpiCardText } from '@/format/kpiCard'
import type { LegendGlyph } from '@/format/cardLegend'
import { isWestern } from '@/text/language'
import type { Language } from '@/text/language'
import { SHARE_PICTURE_TEXT } from '@/text/sharePictureText'
import { textOf } from '@/text/textOf'

/** The card's ruler with names above its glyphs, for there is no legend below it. */
export function shareRuler(
  record: IndicatorRecord,
  documents: readonly SourceDocument[],
  card: KpiCardText,
): RulerModel | undefined {
  return rulerModel(record, documents, { ...card.ruler, names: rulerNamesOf(card) })
}

function rulerNamesOf({ legend }: KpiCardText): RulerNames {
  const words = (glyph: LegendGlyph) => {
    const entry = legend.find((candidate) => candidate.glyph === glyph)
    return entry && `${entry.name} ${entry.value}`
  }
  const baseline = words('baseline-ring')
  const expected = words('expected-diamond')
  const target = words('target-flag')
  return {
    ...(baseline ? { baseline } : {}),
    ...(expected ? { expected } : {}),
    ...(target ? { target } : {}),
  }
}

/** The text alternative of a share picture: the ruler's sentence and the source. */
export function shareImageAlt(card: KpiCardText, language: Language = 'ja'): string {
  if (!card.source) return card.ruler.title
  const { source } = textOf(SHARE_PICTURE_TEXT, language)
  const stop = isWestern(language) ? '.' : '。'
  const gap = isWestern(language) ? ' ' : ''
  return `${card.ruler.title}${gap}${source} ${card.source.text}${stop}`
}
