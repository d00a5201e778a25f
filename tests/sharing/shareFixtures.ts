import { publishSnapshot } from '@/authoring/publishSnapshot'
import { readPackage } from '@/authoring/readPackage'
import type { IndicatorRecord, Snapshot } from '@/domain/snapshot'
import { kpiCardText } from '@/format/kpiCard'
import { indicatorSentence } from '@/format/sentence'
import type { PictureShape } from '@/sharing/pictureFrame'
import { drawShareImage } from '@/sharing/shareImage'
import { shareRuler } from '@/sharing/shareRuler'
import type { Language } from '@/text/language'
import { ANNAKA, ISESAKI } from '../fixtures/realData'

export const DAY = '2026-11-10'

export const SNAPSHOTS: readonly Snapshot[] = [ISESAKI, ANNAKA].map((tables) => ({
  ...publishSnapshot(readPackage(tables), DAY),
  id: `${DAY}-00000000`,
}))

export interface Shown {
  readonly snapshot: Snapshot
  readonly record: IndicatorRecord
}

export const ALL: readonly Shown[] = SNAPSHOTS.flatMap((snapshot) =>
  snapshot.records.map((record) => ({ snapshot, record })),
)

export function shownOf(id: string): Shown {
  const found = ALL.find(({ record }) => record.indicator.id === id)
  if (!found) throw new Error(`no indicator ${id}`)
  return found
}

export function cardOf({ record, snapshot }: Shown, language: Language = 'ja') {
  return kpiCardText(record, snapshot, language, (told) => indicatorSentence(told, language))
}

export function drawingOf(shown: Shown, shape: PictureShape = 'wide', language: Language = 'ja') {
  const { record, snapshot } = shown
  const card = cardOf(shown, language)
  return drawShareImage(card, shareRuler(record, snapshot.documents, card), {
    municipality: language === 'en' ? snapshot.municipality.nameEn : snapshot.municipality.name,
    edition: language === 'en' ? '10 November 2026 edition' : '2026.11.10版',
    shape,
    language,
  })
}

/** Renames a record, as an author may. */
export function renamed({ snapshot, record }: Shown, name: string): Shown {
  return { snapshot, record: { ...record, indicator: { ...record.indicator, name } } }
}
