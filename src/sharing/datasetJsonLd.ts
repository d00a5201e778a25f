import type { SourceDocument } from '@/domain/document'
import type { Snapshot } from '@/domain/snapshot'
import { OPEN_DATA_TEXT } from '@/text/openDataText'
import type { JsonLdObject } from './jsonLd'

/** Tables that a search engine is told of; the package names them all. */
const TABLES = ['indicators', 'observations', 'targets', 'judgements'] as const

/**
 * A schema.org `Dataset` of all that a municipality has, for the data block of its data page.
 *
 * @param address makes an absolute address of a path below the base
 */
export function datasetJsonLd(
  { municipality, documents, publishedOn, id }: Snapshot,
  address: (path: string) => string,
): JsonLdObject {
  const { code, slug, name, nameEn, prefecture } = municipality
  const home = address(`${slug}/data`)
  const file = (path: string, encodingFormat: string): JsonLdObject => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: address(`open-data/${code}/${path}`),
  })
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${home}#dataset`,
    url: home,
    identifier: code,
    name: `${name}${OPEN_DATA_TEXT.dataset}`,
    alternateName: `${nameEn}: indicators, results and targets`,
    description: OPEN_DATA_TEXT.about,
    inLanguage: 'ja',
    isAccessibleForFree: true,
    version: id,
    dateModified: publishedOn,
    conditionsOfAccess: OPEN_DATA_TEXT.terms,
    creator: { '@type': 'GovernmentOrganization', name },
    spatialCoverage: {
      '@type': 'AdministrativeArea',
      name: `${prefecture}${name}`,
      identifier: code,
    },
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: OPEN_DATA_TEXT.catalogue,
      url: address('open-data/catalog.jsonld'),
    },
    distribution: [
      file('datapackage.json', 'application/json'),
      ...TABLES.map((table) => file(`${table}.csv`, 'text/csv')),
      ...TABLES.map((table) => file(`${table}.parquet`, 'application/vnd.apache.parquet')),
    ],
    isBasedOn: documents.map(sourceOf),
  }
}

/** A document states its terms as an address or as words; where it states none, 未記載. */
function sourceOf({ title, publisher, licence, url, publishedOn }: SourceDocument): JsonLdObject {
  const terms = licence ?? OPEN_DATA_TEXT.noLicence
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    ...(publishedOn ? { datePublished: publishedOn } : {}),
    ...(url ? { url } : {}),
    ...(/^https?:/.test(terms) ? { license: terms } : { conditionsOfAccess: terms }),
  }
}
