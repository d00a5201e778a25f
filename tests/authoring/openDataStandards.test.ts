import { Validator } from '@seriousme/openapi-schema-validator'
import type { ErrorObject } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import jsonld from 'jsonld'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { describePackage } from '@/authoring/dataPackage'
import type { DataPackage } from '@/authoring/dataPackage'
import { openApi } from '@/authoring/openApi'
import { attributionOf, licenceOf } from '@/authoring/openDataLicence'
import { parseTable } from '@/authoring/parseTable'
import { datasetJsonLd } from '@/sharing/datasetJsonLd'
import { readMunicipalities } from '../../scripts/build-open-data'
import { buildData } from '../../scripts/buildData'
import { measureFile } from '../../scripts/openDataFolder'
import { DATA_PACKAGE_RULES } from '../fixtures/dataPackageRules'
import { filesBelow, temporaryFolder } from '../fixtures/folders'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

const DAY = '2026-10-01'
const out = temporaryFolder()
const municipalities = readMunicipalities(DAY)
const codes = municipalities.map(({ snapshot }) => snapshot.municipality.code)

const read = (path: string) => readFileSync(join(out, path), 'utf8')
const json = <Shape>(path: string) => JSON.parse(read(path)) as Shape

const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: false }))
function faultsOf(schema: object, value: unknown): string[] {
  const validate = ajv.compile(schema)
  if (validate(value)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message }: ErrorObject) => `${instancePath} ${message}`,
  )
}

beforeAll(() => buildData({ root: 'data', out, date: DAY, cores: 1 }))

describe('datapackage.json', () => {
  it.each(codes)('of %s keeps the rules of Data Package v2', (code) => {
    expect(faultsOf(DATA_PACKAGE_RULES, json(`open-data/${code}/datapackage.json`))).toEqual([])
  })

  it.each(municipalities)('as authored in $folder.path keeps them too', ({ folder }) => {
    expect(faultsOf(DATA_PACKAGE_RULES, folder.descriptor)).toEqual([])
  })

  it('would be found wrong with a fault', () => {
    const good = describePackage('102041', 'isesaki', '伊勢崎市')
    const [first, ...rest] = good.resources
    const wrong = { ...good, resources: [{ ...first, path: '/etc/passwd' }, ...rest] }
    expect(faultsOf(DATA_PACKAGE_RULES, wrong)).not.toEqual([])
    expect(faultsOf(DATA_PACKAGE_RULES, { ...good, resources: [] })).not.toEqual([])
    const field = { name: 'a', type: 'boolean', constraints: { enum: ['true'] } }
    const typed = { ...good, resources: [{ ...first, schema: { fields: [field] } }] }
    expect(faultsOf(DATA_PACKAGE_RULES, typed)).not.toEqual([])
  })

  it.each(municipalities)(
    'names each source of $snapshot.municipality.name with its terms',
    ({ snapshot }) => {
      const { sources } = json<{ sources: readonly Record<string, string>[] }>(
        `open-data/${snapshot.municipality.code}/datapackage.json`,
      )
      expect(sources.map(({ document_id }) => document_id)).toEqual(
        snapshot.documents.map(({ id }) => id),
      )
      for (const { licence, attribution, publisher } of sources) {
        expect(licence).toBe('未記載')
        expect(attribution).toContain(publisher)
      }
    },
  )

  it('gives the terms and the credit that a document states', () => {
    const [document] = municipalities.flatMap(({ snapshot }) => snapshot.documents)
    if (!document) throw new Error('no document')
    const stated = { ...document, licence: 'CC BY 4.0', attribution: '○○市を出典とする' }
    expect([licenceOf(stated), attributionOf(stated)]).toEqual(['CC BY 4.0', '○○市を出典とする'])
  })
})

describe.each(codes)('csv-metadata.json of %s', (code) => {
  interface Csvw {
    readonly tables: readonly {
      readonly url: string
      readonly tableSchema: {
        readonly columns: readonly {
          readonly name: string
          readonly datatype: string | { readonly base: string; readonly format?: string }
          readonly separator?: string
          readonly required?: boolean
        }[]
        readonly primaryKey: readonly string[]
        readonly foreignKeys?: readonly {
          readonly columnReference: readonly string[]
          readonly reference: {
            readonly resource: string
            readonly columnReference: readonly string[]
          }
        }[]
      }
    }[]
  }
  const CELLS: Readonly<Record<string, RegExp>> = {
    string: /^[\s\S]*$/,
    integer: /^-?\d+$/,
    decimal: /^-?\d+(\.\d+)?$/,
    boolean: /^(true|false)$/,
  }

  it('describes every table as it is, cell for cell', () => {
    const { tables } = json<Csvw>(`open-data/${code}/csv-metadata.json`)
    const { resources } = json<DataPackage>(`open-data/${code}/datapackage.json`)
    expect(tables.map(({ url }) => url)).toEqual(resources.map(({ path }) => path))
    const columnsOf = new Map(
      tables.map(({ url, tableSchema }) => [url, tableSchema.columns.map(({ name }) => name)]),
    )
    for (const { url, tableSchema } of tables) {
      const table = parseTable(url, read(`open-data/${code}/${url}`))
      expect(table.columns, url).toEqual(columnsOf.get(url))
      for (const { name, datatype, required } of tableSchema.columns) {
        const { base, format } =
          typeof datatype === 'string' ? { base: datatype, format: undefined } : datatype
        const form = format !== undefined && base === 'string' ? new RegExp(`^(?:${format})$`) : /^/
        const wrong = table.rows.filter(({ cells }) => {
          const text = cells[name] ?? ''
          if (text === '') return required === true
          return CELLS[base]?.test(text) !== true || !form.test(text)
        })
        expect(wrong, `${url} ${name}`).toEqual([])
      }
      expect(columnsOf.get(url)).toEqual(expect.arrayContaining([...tableSchema.primaryKey]))
      for (const { columnReference, reference } of tableSchema.foreignKeys ?? []) {
        expect(columnsOf.get(url)).toEqual(expect.arrayContaining([...columnReference]))
        const there = columnsOf.get(reference.resource)
        expect(there).toEqual(expect.arrayContaining([...reference.columnReference]))
      }
    }
  })
})

describe('the DCAT catalogue', () => {
  const DCAT = 'http://www.w3.org/ns/dcat#'
  const BASE = 'https://example.jp/open-data/'
  type Node = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> & {
    readonly '@id': string
    readonly '@type': readonly string[]
  }
  /** No context is fetched: what the file says is all there is. */
  const documentLoader = () => Promise.reject(new Error('nothing may be fetched'))
  async function expand(path: string): Promise<Node> {
    const base = `https://example.jp/${path}`
    const [node] = await jsonld.expand(json<object>(path), { base, documentLoader })
    return node as unknown as Node
  }
  const idsOf = (node: Node, term: string) =>
    (node[`${DCAT}${term}`] ?? []).map((one) => one['@id'])

  it('names every municipality and where its dataset is described', async () => {
    const catalogue = await expand('open-data/catalog.jsonld')
    expect(catalogue['@type']).toEqual([`${DCAT}Catalog`])
    expect(idsOf(catalogue, 'dataset')).toEqual(
      codes.map((code) => `${BASE}${code}/dcat.jsonld#dataset`),
    )
  })

  it.each(codes)('leads to every file of %s, with its size and hash', async (code) => {
    const dataset = await expand(`open-data/${code}/dcat.jsonld`)
    expect(dataset['@id']).toBe(`${BASE}${code}/dcat.jsonld#dataset`)
    expect(dataset['@type']).toEqual([`${DCAT}Dataset`])
    const files = (dataset[`${DCAT}distribution`] ?? []) as unknown as Node[]
    expect(files.length).toBeGreaterThan(22)
    for (const file of files) {
      const address = String(idsOf(file, 'downloadURL')[0])
      const content = readFileSync(join(out, new URL(address).pathname))
      const { bytes, sha256 } = measureFile(content)
      expect(file[`${DCAT}byteSize`]?.[0]?.['@value'], address).toBe(bytes)
      expect(JSON.stringify(file['http://spdx.org/rdf/terms#checksum'])).toContain(sha256)
      expect(idsOf(file, 'mediaType')[0]).toMatch(/^https:\/\/www\.iana\.org\/assignments\//)
    }
  })

  it.each(codes)('says of each source of %s that it states no terms', async (code) => {
    const dataset = await expand(`open-data/${code}/dcat.jsonld`)
    const sources = dataset['http://www.w3.org/ns/prov#wasDerivedFrom'] ?? []
    expect(sources.length).toBeGreaterThan(0)
    for (const source of sources) expect(JSON.stringify(source)).toContain('未記載')
  })
})

describe('openapi.json', () => {
  const description = openApi()

  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(json('open-data/openapi.json'))
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
  })

  it('describes every file that is published, and nothing that is not there', () => {
    const templates = Object.keys(description.paths)
    const patterns = templates.map((path) => {
      const form = path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')
      return { path, pattern: new RegExp(`^${form}$`), found: false }
    })
    const unknown = [...filesBelow(out).keys()].filter((file) => {
      const fitting = patterns.filter(({ pattern }) => pattern.test(file))
      for (const one of fitting) one.found = true
      return fitting.length === 0
    })
    expect(unknown).toEqual(['/open-data/openapi.json'])
    expect(patterns.filter(({ found }) => !found).map(({ path }) => path)).toEqual([])
  })

  it('says truly what the JSON files hold', () => {
    const { schemas } = description.components
    const check = (name: keyof typeof schemas, path: string) =>
      expect(faultsOf(schemas[name], json(path)), path).toEqual([])
    check('MunicipalityList', 'open-data/index.json')
    check('ParquetList', 'open-data/parquet.json')
    check('ComparisonList', 'open-data/comparisons.json')
    check('Comparison', 'open-data/comparisons/tax-collection-rate.json')
    for (const { snapshot } of municipalities) {
      const { code } = snapshot.municipality
      check('PublicationList', `snapshots/${code}/index.json`)
      check('Manifest', `snapshots/${code}/${snapshot.id}/manifest.json`)
      for (const { indicator } of snapshot.records) {
        check('Indicator', `open-data/${code}/indicators/${indicator.id}.json`)
      }
    }
  })

  it('lists Parquet files that are there', () => {
    const { tables } = json<{ tables: Record<string, string[]> }>('open-data/parquet.json')
    expect(tables['observations']).toEqual(
      codes.map((code) => `open-data/${code}/observations.parquet`),
    )
    expect(
      Object.values(tables)
        .flat()
        .filter((path) => !existsSync(join(out, path))),
    ).toEqual([])
  })
})

describe('the data page of a municipality', () => {
  it.each(municipalities)('tells search engines of $folder.path as a Dataset', ({ snapshot }) => {
    const said = datasetJsonLd(snapshot, (path) => `https://example.jp/${path}`)
    expect(said['@type']).toBe('Dataset')
    expect(String(said['description']).length).toBeGreaterThanOrEqual(50)
    const files = said['distribution'] as readonly { readonly contentUrl: string }[]
    for (const { contentUrl } of files) {
      expect(existsSync(join(out, new URL(contentUrl).pathname)), contentUrl).toBe(true)
    }
    expect(JSON.stringify(said['isBasedOn'])).toContain('未記載')
  })
})
