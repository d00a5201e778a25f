import { failure, success } from '@/domain/result'
import type { Result } from '@/domain/result'
import { baseName, fileKind, isEncrypted, LARGEST_FILE } from './fileKind'
import type { GivenFile } from './fileKind'
import type { Grid } from './grid'
import type { FileProblem } from './intakeProblem'
import { readArchive } from './readArchive'
import { isWorkbook, readWorkbook } from './readWorkbook'
import { readTextGrid } from './readTextGrid'
import { recogniseGrid } from './tableOfGrid'
import { readYearSheet } from './yearSheetGrid'

/** What files hold, before it is known what it means for the published figures. */
export interface ReadFiles {
  readonly grids: readonly Grid[]
  readonly problems: readonly FileProblem[]
  /** Files and sheets that are no tables, by name; said, not used. */
  readonly ignored: readonly string[]
}

/** Names of what a package holds besides its tables. */
const BESIDE_TABLES = /(^|\/)(judgements\.csv|indicators\/[^/]+\.csv|[^/]+\.(json|md|html))$/

/** Reads whatever was given. Each file alone: one that cannot be read says why and spoils no other. */
export async function readFiles(
  files: readonly GivenFile[],
  onFile: (name: string) => Promise<void> = async () => undefined,
): Promise<ReadFiles> {
  const grids: Grid[] = []
  const problems: FileProblem[] = []
  const ignored: string[] = []
  for (const file of files) {
    await onFile(file.name)
    const read = await readFile(file)
    if (!read.ok) {
      problems.push(read.problem)
      continue
    }
    grids.push(...read.value.grids)
    problems.push(...read.value.problems)
    ignored.push(...read.value.ignored)
  }
  return { grids, problems, ignored }
}

async function readFile(file: GivenFile): Promise<Result<ReadFiles, FileProblem>> {
  const { name, bytes, size = bytes.length } = file
  if (size > LARGEST_FILE) {
    const megabytes = (count: number) => `${Math.ceil(count / 1024 / 1024)}MB`
    return failure({
      file: name,
      kind: 'too-large',
      found: megabytes(size),
      expected: megabytes(LARGEST_FILE),
    })
  }
  if (bytes.length === 0) return failure({ file: name, kind: 'empty' })
  switch (fileKind(bytes)) {
    case 'archive':
      return readPacked(file)
    case 'compound':
      return failure({ file: name, kind: isEncrypted(bytes) ? 'password' : 'old-excel' })
    case 'other':
      return failure({ file: name, kind: 'other-format' })
    case 'text': {
      const grid = readTextGrid(name, bytes)
      return grid.ok ? success(sorted(name, [grid.value])) : grid
    }
  }
}

async function readPacked({ name, bytes }: GivenFile): Promise<Result<ReadFiles, FileProblem>> {
  const unpacked = readArchive(bytes)
  if (!unpacked.ok) return failure({ file: name, kind: unpacked.problem })
  const entries = unpacked.value
  if (isWorkbook(entries)) {
    const grids = await readWorkbook(name, entries)
    return grids.ok ? success(sorted(name, grids.value)) : grids
  }
  if (entries.has('word/document.xml') || entries.has('ppt/presentation.xml')) {
    return failure({ file: name, kind: 'other-format' })
  }
  const isTable = (path: string) =>
    /\.(csv|tsv|txt|xlsx|xlsm)$/i.test(path) && !BESIDE_TABLES.test(path.replaceAll('\\', '/'))
  const inside = [...entries].filter(([path]) => isTable(path))
  const ignored = [...entries.keys()].filter((path) => !isTable(path) && !BESIDE_TABLES.test(path))
  if (inside.length === 0) return failure({ file: name, kind: 'unknown-table' })
  // An archive in an archive is refused by what is inside: it is no table.
  const nested = await Promise.all(
    inside.map(([path, content]) => readFile({ name: baseName(path), bytes: content })),
  )
  return success({
    grids: nested.flatMap((read) => (read.ok ? read.value.grids : [])),
    problems: nested.flatMap((read) => (read.ok ? read.value.problems : [read.problem])),
    ignored: [...ignored, ...nested.flatMap((read) => (read.ok ? read.value.ignored : []))],
  })
}

/** Keeps what is a table or a year sheet; a file with nothing of the kind is a problem. */
function sorted(file: string, grids: readonly Grid[]): ReadFiles {
  const known = grids.filter((grid) => readYearSheet(grid) ?? recogniseGrid(grid))
  const other = grids.filter((grid) => !known.includes(grid))
  if (known.length === 0) {
    return { grids: [], problems: [{ file, kind: 'unknown-table' }], ignored: [] }
  }
  return {
    grids: known,
    problems: [],
    ignored: other.filter(({ rows }) => rows.length > 0).map(({ name }) => `${file}「${name}」`),
  }
}
