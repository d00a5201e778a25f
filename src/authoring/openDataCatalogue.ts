import type { Snapshot } from '@/domain/snapshot'
import { OPEN_DATA_TEXT } from '@/text/openDataText'
import { attributionOf, licenceOf } from './openDataLicence'

/** Terms of the DCAT 3 vocabulary and of what it borrows, so that no reader must fetch a context. */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

const MEDIA = 'https://www.iana.org/assignments/media-types/'

export interface DistributedFile {
  /** Beside the catalogue. */
  readonly path: string
  readonly title: string
  readonly mediaType: string
  readonly bytes: number
  readonly sha256: string
}

const ja = (text: string) => ({ '@value': text, '@language': 'ja' })
const day = (text: string) => ({ '@value': text, '@type': 'xsd:date' })
const PUBLISHER = { '@type': 'foaf:Agent', 'foaf:name': ja(OPEN_DATA_TEXT.publisher) }

/** What both catalogues say of a municipality's dataset. */
function datasetOf({ municipality, publishedOn, id }: Snapshot) {
  return {
    '@type': 'dcat:Dataset',
    'dct:identifier': municipality.code,
    'dct:title': ja(`${municipality.name}${OPEN_DATA_TEXT.dataset}`),
    'dct:modified': day(publishedOn),
    'dcat:version': id,
    'dct:language': { '@id': 'http://publications.europa.eu/resource/authority/language/JPN' },
    'dct:spatial': {
      '@type': 'dct:Location',
      'dct:identifier': municipality.code,
      'dct:title': ja(`${municipality.prefecture}${municipality.name}`),
    },
  }
}

/** Entry of a municipality in `open-data/catalog.jsonld`, which names all and tells little of each. */
export function catalogueEntry(snapshot: Snapshot) {
  const { code } = snapshot.municipality
  return {
    '@id': `${code}/dcat.jsonld#dataset`,
    ...datasetOf(snapshot),
    'dct:isReferencedBy': { '@id': `${code}/dcat.jsonld` },
  }
}

export type CatalogueEntry = ReturnType<typeof catalogueEntry>

/** `open-data/catalog.jsonld`: the DCAT 3 catalogue. Addresses are relative to the file itself. */
export function openCatalogue(entries: readonly CatalogueEntry[]): unknown {
  const days = entries.map((entry) => entry['dct:modified']['@value']).sort()
  const newest = days.at(-1)
  return {
    '@context': CONTEXT,
    '@id': 'catalog.jsonld#catalogue',
    '@type': 'dcat:Catalog',
    'dct:title': ja(OPEN_DATA_TEXT.catalogue),
    'dct:description': ja(OPEN_DATA_TEXT.about),
    'dct:publisher': PUBLISHER,
    ...(newest ? { 'dct:modified': day(newest) } : {}),
    'dct:rights': { '@type': 'dct:RightsStatement', 'dct:description': ja(OPEN_DATA_TEXT.terms) },
    'dcat:service': {
      '@id': 'openapi.json#service',
      '@type': 'dcat:DataService',
      'dct:title': ja(OPEN_DATA_TEXT.catalogue),
      'dcat:endpointURL': { '@id': '../' },
      'dcat:endpointDescription': { '@id': 'openapi.json' },
    },
    'dcat:dataset': entries,
  }
}

/** `open-data/<code>/dcat.jsonld`: one municipality's dataset with every file and every source. */
export function openDataset(snapshot: Snapshot, files: readonly DistributedFile[]): unknown {
  const { municipality, documents } = snapshot
  return {
    '@context': CONTEXT,
    '@id': 'dcat.jsonld#dataset',
    ...datasetOf(snapshot),
    'dct:description': ja(OPEN_DATA_TEXT.about),
    'dct:publisher': PUBLISHER,
    'dct:creator': { '@type': 'foaf:Organization', 'foaf:name': ja(municipality.name) },
    'dct:rights': { '@type': 'dct:RightsStatement', 'dct:description': ja(OPEN_DATA_TEXT.terms) },
    'dct:conformsTo': { '@id': 'https://datapackage.org/profiles/2.0/datapackage.json' },
    'prov:wasDerivedFrom': documents.map((document) => ({
      '@type': 'prov:Entity',
      'dct:identifier': document.id,
      'dct:title': ja(document.title),
      'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': ja(document.publisher) },
      ...(document.url ? { 'foaf:page': { '@id': document.url } } : {}),
      'dct:bibliographicCitation': ja(attributionOf(document)),
      'dct:rights': {
        '@type': 'dct:RightsStatement',
        'dct:description': ja(licenceOf(document)),
      },
    })),
    'dcat:distribution': files.map(({ path, title, mediaType, bytes, sha256 }) => ({
      '@id': `dcat.jsonld#${path}`,
      '@type': 'dcat:Distribution',
      'dct:title': ja(title),
      'dcat:downloadURL': { '@id': path },
      'dcat:mediaType': { '@id': `${MEDIA}${mediaType}` },
      'dcat:byteSize': { '@value': bytes, '@type': 'xsd:nonNegativeInteger' },
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
        'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
      },
    })),
  }
}
