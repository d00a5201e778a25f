import * as v from 'valibot'
import { failure, success } from '@/domain/result'
import type { Result } from '@/domain/result'
import type { FetchProblem } from './fetchProblem'
import { decodeText, parseWireFile } from './parseWireFile'
import { requestFile } from './requestFile'
import type { NetworkEdge } from './requestFile'
import { snapshotIndexFile } from './schema/manifestFile'
import type { SnapshotDatabase, TablesRow } from './snapshotDatabase'
import { createStorageAccess } from './storageAccess'

/** The published tables of a municipality: of which publication, and whether they came from the device. */
export interface PublishedTables extends TablesRow {
  readonly origin: 'network' | 'device'
}

export interface PublishedTablesRepository {
  /**
   * The newest from the network, kept on the device as far as it keeps anything; else the kept ones. Never throws.
   */
  tablesOf(code: string): Promise<Result<PublishedTables, FetchProblem>>
}

const descriptorFile = v.object({
  resources: v.array(
    v.object({
      name: v.pipe(v.string(), v.regex(/^[a-z_]{1,60}$/)),
      path: v.pipe(v.string(), v.regex(/^[a-z_]{1,60}\.csv$/)),
    }),
  ),
})

export interface PublishedTablesOptions extends NetworkEdge {
  readonly openDatabase?: () => Promise<SnapshotDatabase>
}

export function createPublishedTablesRepository({
  openDatabase,
  ...edge
}: PublishedTablesOptions): PublishedTablesRepository {
  const access = createStorageAccess(openDatabase)

  async function keep(row: TablesRow): Promise<void> {
    await access.run((database) => database.write(({ tables }) => tables.put(row)))
  }

  async function kept(code: string): Promise<TablesRow | undefined> {
    const row = await access.run((database) => database.read(({ tables }) => tables.get(code)))
    return row.ok ? row.value : undefined
  }

  return {
    async tablesOf(code) {
      const fetched = await fetchTables(edge, code)
      if (fetched.ok) {
        await keep(fetched.value)
        return success({ ...fetched.value, origin: 'network' })
      }
      const row = await kept(code)
      return row ? success({ ...row, origin: 'device' }) : fetched
    },
  }
}

/** All tables of one publication: if a newer one comes out meanwhile, all of them once more. */
async function fetchTables(
  edge: NetworkEdge,
  code: string,
): Promise<Result<TablesRow, FetchProblem>> {
  let newest = await newestOf(edge, code)
  for (let attempt = 0; attempt < 2; attempt += 1) {
    if (!newest.ok) return newest
    const texts = await fetchTexts(edge, code)
    if (!texts.ok) return texts
    const after = await newestOf(edge, code)
    if (!after.ok) return after
    if (after.value.snapshotId === newest.value.snapshotId) {
      return success({ code, ...newest.value, texts: texts.value })
    }
    newest = after
  }
  return failure({ kind: 'hash-mismatch', url: `${edge.base}open-data/${code}/` })
}

async function newestOf(edge: NetworkEdge, code: string) {
  const index = await requestFile(edge, `snapshots/${code}/index.json`, { cache: 'no-cache' })
  if (!index.ok) return index
  const { url, bytes } = index.value
  const parsed = parseWireFile(snapshotIndexFile, decodeText(bytes))
  if (!parsed.ok) return failure({ ...parsed.problem, url })
  const [entry] = parsed.value.snapshots
  return success({ snapshotId: entry?.id ?? '', publishedOn: entry?.published_on ?? '' })
}

async function fetchTexts(
  edge: NetworkEdge,
  code: string,
): Promise<Result<Readonly<Record<string, string>>, FetchProblem>> {
  const folder = `open-data/${code}/`
  const described = await requestFile(edge, `${folder}datapackage.json`, { cache: 'no-cache' })
  if (!described.ok) return described
  const { url, bytes } = described.value
  const descriptor = parseWireFile(descriptorFile, decodeText(bytes))
  if (!descriptor.ok) return failure({ ...descriptor.problem, url })
  const files = await Promise.all(
    descriptor.value.resources.map(async ({ name, path }) => ({
      name,
      file: await requestFile(edge, folder + path, { cache: 'no-cache', content: 'csv' }),
    })),
  )
  const texts: Record<string, string> = {}
  for (const { name, file } of files) {
    if (!file.ok) return file
    const text = decodeText(file.value.bytes)
    if (text === undefined) return failure({ kind: 'truncated', url: file.value.url })
    texts[name] = text
  }
  return success(texts)
}
