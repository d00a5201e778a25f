import { trendModel } from '@/charts/trendModel'
import type { IndicatorRecord, Snapshot } from '@/domain/snapshot'
import { amountParts } from '@/format/amountText'
import type { KpiCardText } from '@/format/kpiCard'
import { trendWords } from '@/format/trendWords'
import { withoutFurigana } from '@/text/furigana'
import type { Language } from '@/text/language'
import { SHARE_PICTURE_TEXT } from '@/text/sharePictureText'
import { textOf } from '@/text/textOf'
import { editionText } from './edition'
import { shareImageSvg } from './shareImage'
import { shareRuler } from './shareRuler'
import { anyFont } from './svgText'
import { trendPictureSvg } from './trendPicture'

type Drawn = Pick<Snapshot, 'documents' | 'publishedOn' | 'municipality'>

/** The share picture as SVG, in fonts that other machines have. */
export function cardDrawing(
  record: IndicatorRecord,
  snapshot: Drawn,
  card: KpiCardText,
  language: Language = 'ja',
): string {
  const { documents, publishedOn, municipality } = snapshot
  const svg = shareImageSvg(card, shareRuler(record, documents, card), {
    municipality: municipality.name,
    edition: editionText(publishedOn, language),
    shape: 'wide',
    language,
  })
  return anyFont(svg)
}

/** The year trend as SVG; `undefined` where there is nothing to draw. */
export function trendDrawing(
  record: IndicatorRecord,
  snapshot: Drawn,
  card: KpiCardText,
  language: Language = 'ja',
): string | undefined {
  const { documents, publishedOn, municipality } = snapshot
  const model = trendModel(record, documents, trendWords(record, documents, language), publishedOn)
  if (!model) return undefined
  const source = withoutFurigana(textOf(SHARE_PICTURE_TEXT, language).source)
  return trendPictureSvg(model, {
    municipality: municipality.name,
    name: card.name,
    unit: withoutFurigana(amountParts(0, record.indicator, language).unit),
    source: card.source ? `${source} ${card.source.text}` : '',
    edition: editionText(publishedOn, language),
  })
}
