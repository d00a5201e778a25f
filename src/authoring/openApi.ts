import { JUDGEMENT_RESOURCE } from './openDataJudgement'
import { TABLE_NAMES } from './tableSchemas'

const text = { type: 'string' }
const count = { type: 'integer', minimum: 0 }
const sha256 = { type: 'string', pattern: '^[0-9a-f]{64}$' }
const day = { type: 'string', format: 'date' }
const sixDigits = { type: 'string', pattern: '^\\d{6}$' }
const orNull = (type: string) => ({ type: [type, 'null'] })
const listOf = (items: unknown) => ({ type: 'array', items })
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** An object with these keys, all of them always there; further ones may come. */
function object(properties: Readonly<Record<string, unknown>>) {
  return { type: 'object', properties, required: Object.keys(properties) }
}

/** An entry of the list of publications; a reconstruction was published on no day. */
function publication(publishedOn: unknown) {
  return object({
    id: text,
    published_on: publishedOn,
    sha256,
    bytes: count,
    path: text,
    schema_version: { type: 'integer' },
    summary: text,
  })
}

const COUNTS = [
  'indicators',
  'observations',
  'targets',
  'initiatives',
  'ratings',
  'pledges',
  'projects',
] as const

/** What is compared, and what to mind when comparing. */
const CONCEPT = { concept: text, name: text, note: text }

const SCHEMAS = {
  MunicipalityList: object({
    schema_version: { const: 1 },
    municipalities: listOf(
      object({
        code: sixDigits,
        slug: text,
        name: text,
        name_en: text,
        prefecture: text,
        package: text,
        snapshots: text,
        counts: object(Object.fromEntries(COUNTS.map((name) => [name, count]))),
      }),
    ),
  }),
  ParquetList: object({
    schema_version: { const: 1 },
    tables: { type: 'object', additionalProperties: listOf(text) },
  }),
  ComparisonList: object({
    schema_version: { const: 1 },
    comparisons: listOf(object({ ...CONCEPT, municipalities: { type: 'integer', minimum: 2 } })),
  }),
  Comparison: object({
    schema_version: { const: 1 },
    ...CONCEPT,
    indicators: { ...listOf(object({ code: sixDigits, indicator_id: text })), minItems: 2 },
  }),
  PublicationList: {
    type: 'object',
    required: ['schema_version', 'code', 'snapshots'],
    properties: {
      schema_version: { const: 1 },
      code: text,
      snapshots: listOf(publication(day)),
      reconstructed: listOf(publication({ type: 'null' })),
    },
  },
  Manifest: object({
    schema_version: { const: 1 },
    code: text,
    published_on: { type: ['string', 'null'], description: 'null: reconstructed from documents' },
    files: listOf(object({ path: text, sha256, bytes: count, area: text })),
  }),
  Indicator: object({
    schema_version: { const: 1 },
    published_on: day,
    snapshot_id: text,
    municipality: object({ code: text, slug: text, name: text }),
    indicator: object({
      indicator_id: text,
      name: text,
      unit: text,
      unit_scale: { type: 'number' },
    }),
    policies: listOf(object({ policy_id: text, title: text })),
    observations: listOf(
      object({
        period: text,
        value: orNull('number'),
        document_id: text,
        printed: text,
        page: orNull('string'),
        locator: text,
      }),
    ),
    targets: listOf(
      object({ period: text, role: text, kind: text, value: orNull('number'), document_id: text }),
    ),
    judgement: object({ verdict: text, reason: orNull('string'), borderline: { type: 'boolean' } }),
    path: listOf(object({ period: text, value: { type: 'number' } })),
    close_call: orNull('object'),
    freshness: object({ overdue: { type: 'boolean' } }),
    initiatives: listOf(object({ initiative_id: text, title: text })),
    discrepancies: listOf(object({ discrepancy_id: text, description: text })),
    documents: listOf(object({ document_id: text, title: text, licence: orNull('string') })),
  }),
} as const

const PARAMETERS = {
  code: {
    name: 'code',
    in: 'path',
    required: true,
    description: '全国地方公共団体コード (six digits with check digit)',
    schema: sixDigits,
  },
  table: {
    name: 'table',
    in: 'path',
    required: true,
    schema: { type: 'string', enum: [...TABLE_NAMES, JUDGEMENT_RESOURCE.name] },
  },
  concept: { name: 'concept', in: 'path', required: true, schema: text },
  indicator_id: { name: 'indicator_id', in: 'path', required: true, schema: text },
  id: { name: 'id', in: 'path', required: true, description: 'of a publication', schema: text },
  file: {
    name: 'file',
    in: 'path',
    required: true,
    description: 'a path that the manifest names',
    schema: text,
  },
} as const

/** One static address: answered with the same bytes until the next publication. */
function address(path: string, summary: string, mediaType: string, schema: unknown) {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  const operationId = path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '')
  const get = {
    operationId,
    summary,
    parameters: named.map((name) => ({ $ref: `#/components/parameters/${name}` })),
    responses: {
      '200': { description: 'OK', content: { [mediaType]: { schema } } },
      '404': { description: 'There is no such file.' },
    },
  }
  return [path, { get }] as const
}

const JSON_TYPE = 'application/json'
const LD_TYPE = 'application/ld+json'
const PARQUET_TYPE = 'application/vnd.apache.parquet'
const any = { type: 'object' }
const binary = { contentMediaType: PARQUET_TYPE }

/**
 * `open-data/openapi.json` (OpenAPI 3.1): the static addresses that docs/contracts.md promises. There is no
 * server behind them; addresses are relative to the file itself.
 */
export function openApi() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'まちのものさし 公開データ',
      version: '1',
      description:
        'Static files; every one may be read by any other site (CORS). Blank and null mean that nothing is said, never 0.',
      license: { name: 'per document: sources in each datapackage.json' },
    },
    servers: [{ url: '../' }],
    paths: Object.fromEntries([
      address('/open-data/index.json', '市の一覧', JSON_TYPE, ref('MunicipalityList')),
      address('/open-data/catalog.jsonld', 'DCAT 3 の目録', LD_TYPE, any),
      address('/open-data/parquet.json', 'Parquet ファイルの一覧', JSON_TYPE, ref('ParquetList')),
      address(
        '/open-data/comparisons.json',
        '市をこえて比べられること',
        JSON_TYPE,
        ref('ComparisonList'),
      ),
      address(
        '/open-data/comparisons/{concept}.json',
        'ひとつのことを表す、市ごとの指標',
        JSON_TYPE,
        ref('Comparison'),
      ),
      address('/open-data/{code}/datapackage.json', 'Data Package v2', JSON_TYPE, any),
      address('/open-data/{code}/csv-metadata.json', 'CSVW', JSON_TYPE, any),
      address('/open-data/{code}/dcat.jsonld', 'DCAT 3 のデータセット', LD_TYPE, any),
      address('/open-data/{code}/{table}.csv', '表（UTF-8、BOM つき）', 'text/csv', text),
      address('/open-data/{code}/{table}.parquet', '表（Parquet）', PARQUET_TYPE, binary),
      address(
        '/open-data/{code}/indicators/{indicator_id}.json',
        'ひとつの指標のすべて',
        JSON_TYPE,
        ref('Indicator'),
      ),
      address('/open-data/{code}/indicators/{indicator_id}.csv', '同じものの表', 'text/csv', text),
      address('/snapshots/{code}/index.json', '版の一覧', JSON_TYPE, ref('PublicationList')),
      address('/snapshots/{code}/{id}/manifest.json', '版のファイル', JSON_TYPE, ref('Manifest')),
      address('/snapshots/{code}/{id}/{file}', '版のなかみ', JSON_TYPE, any),
    ]),
    components: { parameters: PARAMETERS, schemas: SCHEMAS },
  }
}
