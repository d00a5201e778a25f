import type { SourceDocument } from '@/domain/document'
import type { Period } from '@/domain/period'
import { recordSeries } from '@/domain/series'
import type { IndicatorRecord, Snapshot } from '@/domain/snapshot'
import { figureString, kpiCardText } from '@/format/kpiCard'
import type { KpiCardText } from '@/format/kpiCard'
import { indicatorSentence } from '@/format/sentence'
import { plainText } from '@/format/phrase'
import { shownFigure } from '@/format/shownFigure'
import { withoutFurigana } from '@/text/furigana'
import { htmlLanguage } from '@/text/language'
import type { Language } from '@/text/language'
import { PUNCTUATION_TEXT } from '@/text/punctuationText'
import { DATASET_TEXT } from '@/text/quotationText'
import { textOf } from '@/text/textOf'

export type JsonLdValue =
  string | number | boolean | readonly JsonLdValue[] | { readonly [key: string]: JsonLdValue }
export type JsonLdObject = { readonly [key: string]: JsonLdValue }

/** Addresses of an indicator's page and files, absolute. */
export interface IndicatorAddresses {
  readonly page: string
  readonly csv: string
  readonly json: string
  readonly licence?: string
  readonly image?: string
}

type Described = Pick<Snapshot, 'documents' | 'initiatives' | 'municipality' | 'publishedOn' | 'id'>

/** A schema.org `Dataset` and the `Observation` that the card shows, for the data block of an indicator's page. */
export function indicatorJsonLd(
  record: IndicatorRecord,
  snapshot: Described,
  { page, csv, json, licence, image }: IndicatorAddresses,
  language: Language = 'ja',
): JsonLdObject {
  const { indicator, observations, targets } = record
  const { municipality, publishedOn, documents } = snapshot
  const card = kpiCardText(record, snapshot, language, (told) => indicatorSentence(told, language))
  const startMonth = municipality.fiscalYearStartMonth
  const days = recordSeries(record, documents).map(({ period }) => periodDays(period, startMonth))
  const cited = new Set([...observations, ...targets].map(({ documentId }) => documentId))
  const place = {
    '@type': 'AdministrativeArea',
    name: municipality.name,
    identifier: municipality.code,
  }
  const variable = {
    '@type': 'StatisticalVariable',
    name: indicator.name,
    ...(indicator.definition === '' ? {} : { description: indicator.definition }),
    ...(indicator.unit === '' ? {} : { unitText: indicator.unit }),
  }
  const first = days.map(({ from }) => from).sort()[0]
  const last = days
    .map(({ to }) => to)
    .sort()
    .at(-1)
  const observation = shownObservation(record, documents, startMonth)
  const dataset: JsonLdObject = {
    '@type': 'Dataset',
    '@id': `${page}#dataset`,
    url: page,
    identifier: `${municipality.code}/${indicator.id}/${snapshot.id}`,
    name: `${municipality.name} ${indicator.name}`,
    description: descriptionOf(record, card, language),
    inLanguage: htmlLanguage(language),
    isAccessibleForFree: true,
    ...(licence ? { license: licence } : {}),
    ...(image ? { image } : {}),
    creator: {
      '@type': 'GovernmentOrganization',
      name: municipality.name,
      ...(municipality.website ? { url: municipality.website } : {}),
    },
    spatialCoverage: place,
    ...(first && last ? { temporalCoverage: `${first}/${last}` } : {}),
    dateModified: publishedOn,
    variableMeasured: variable,
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: csv },
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: json },
    ],
    isBasedOn: documents.filter(({ id }) => cited.has(id)).map(creativeWork),
  }
  const found: readonly JsonLdObject[] = observation
    ? [
        {
          '@type': 'Observation',
          '@id': `${page}#latest`,
          name: `${indicator.name} ${card.period?.main ?? ''} ${figureString(card)}`,
          description: figureString(card),
          observationAbout: place,
          variableMeasured: variable,
          ...observation,
        },
      ]
    : []
  return { '@context': 'https://schema.org', '@graph': [dataset, ...found] }
}

/** At least 50 characters, as search engines ask; the figure is written as the card writes it. */
function descriptionOf(
  { indicator }: IndicatorRecord,
  card: KpiCardText,
  language: Language,
): string {
  const words = textOf(DATASET_TEXT, language)
  const { stop, gap } = textOf(PUNCTUATION_TEXT, language)
  const parts = [
    indicator.definition === '' ? indicator.name : indicator.definition,
    card.figure ? `${card.figure.planned ? words.planned : words.latest}${figureString(card)}` : '',
    plainText(card.sentence),
    words.basis,
  ]
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[。．.]$/.test(part) ? part : part + stop))
    .map(withoutFurigana)
    .join(gap)
}

/** Absent for a plan: a planned figure was not observed. */
function shownObservation(
  record: IndicatorRecord,
  documents: readonly SourceDocument[],
  startMonth: number,
): JsonLdObject | undefined {
  const shown = shownFigure(record, documents)
  if (!shown || shown.planned) return undefined
  const { from, to } = periodDays(shown.period, startMonth)
  const { unit, unitScale } = record.indicator
  return {
    // Without the crumbs of binary arithmetic: 14.9 × 10,000 is 149,000.
    value: Number((shown.value * unitScale).toPrecision(15)),
    ...(unit === '' ? {} : { unitText: unit }),
    observationDate: to,
    ...(from === to ? {} : { observationPeriod: 'P1Y' }),
  }
}

function creativeWork({ title, publisher, publishedOn, url }: SourceDocument): JsonLdObject {
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    ...(publishedOn ? { datePublished: publishedOn } : {}),
    ...(url ? { url } : {}),
  }
}

interface Days {
  /** ISO days. */
  readonly from: string
  readonly to: string
}

function periodDays(period: Period, startMonth: number): Days {
  const iso = (year: number, month: number, day: number) =>
    new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
  if (period.kind === 'date') {
    const day = iso(period.year, period.month, period.day)
    return { from: day, to: day }
  }
  const month = period.kind === 'FY' ? startMonth : 1
  return { from: iso(period.year, month, 1), to: iso(period.year + 1, month, 0) }
}
