import { trendModel } from '@/charts/trendModel'
import type { IndicatorRecord, Snapshot } from '@/domain/snapshot'
import { amountParts } from '@/format/amountText'
import type { KpiCardText } from '@/format/kpiCard'
import { trendWords } from '@/format/trendWords'
import { SHARE_PICTURE_TEXT } from '@/text/sharePictureText'
import { editionText } from './edition'
import { shareImageSvg } from './shareImage'
import { shareRuler } from './shareRuler'
import { anyFont } from './svgText'
import { trendPictureSvg } from './trendPicture'

type Drawn = Pick<Snapshot, 'documents' | 'publishedOn' | 'municipality'>

/** The share picture as SVG, in fonts that other machines have. */
export function cardDrawing(record: IndicatorRecord, snapshot: Drawn, card: KpiCardText): string {
  const { documents, publishedOn, municipality } = snapshot
  const svg = shareImageSvg(card, shareRuler(record, documents, card), {
    municipality: municipality.name,
    edition: editionText(publishedOn),
    shape: 'wide',
  })
  return anyFont(svg)
}

/** The year trend as SVG; `undefined` where there is nothing to draw. */
export function trendDrawing(
  record: IndicatorRecord,
  snapshot: Drawn,
  card: KpiCardText,
): string | undefined {
  const { documents, publishedOn, municipality } = snapshot
  const model = trendModel(record, documents, trendWords(record, documents), publishedOn)
  if (!model) return undefined
  return trendPictureSvg(model, {
    municipality: municipality.name,
    name: card.name,
    unit: amountParts(0, record.indicator).unit,
    source: card.source ? `${SHARE_PICTURE_TEXT.source} ${card.source.text}` : '',
    edition: editionText(publishedOn),
  })
}
