import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeAuthoredTable } from '@/authoring/authoredCsv'
import { conversionLine, conversionWords } from '@/authoring/desk/conversionWords'
import { changedTables, workOn } from '@/authoring/desk/deskWork'
import type { DeskWork } from '@/authoring/desk/deskWork'
import type { MergeMode } from '@/authoring/desk/mergeTables'
import { suggestFix } from '@/authoring/desk/suggestFix'
import { tableLabel } from '@/authoring/desk/tableLabel'
import { readFiles } from '@/authoring/intake/readFiles'
import { problemSentence } from '@/authoring/problemSentence'
import { TABLE_NAMES } from '@/authoring/tableSchemas'
import { FILE_PROBLEM_TEXT } from '@/text/intakeText'
import { STAFF_TEXT } from '@/text/staffText'
import { readDataFolder } from './readDataFolder'
import type { DataFolder } from './readDataFolder'

const HELP = `使い方: npm run data:import -- <ファイル…> --into <フォルダ> [--dry-run] [--rows | --whole]

  CSV、Excel（.xlsx）、zip、記入した年次更新シートを、まちのフォルダに取りこみます。職員用の
  作業台（/staff）と同じ確かめをし、直すところがひとつでもあれば、すべてを出して何も書きません。
  読みかえたことは、すべて出します。

  <ファイル…>  取りこむファイル（いくつでも）
  --into       まちのフォルダ。例: data/102041-isesaki
  --dry-run    確かめるだけで、何も書きません
  --rows       ファイルの行を加える・直す（ほかの行はそのまま）
  --whole      表をまるごと入れかえる（ファイルにない行は消える）
               どちらも書かなければ、公表中の行の半分以上がある表だけを入れかえます

Usage: npm run data:import -- <files…> --into <folder> [--dry-run] [--rows | --whole]

  Takes CSV, Excel (.xlsx), zip and filled-in year sheets into the folder of a municipality,
  checked as on the staff desk (/staff). If anything is wrong, everything that is wrong is
  printed and nothing is written. Everything that was understood otherwise than written is
  printed.

  <files…>     files to take, as many as you like
  --into       folder of the municipality: data/102041-isesaki
  --dry-run    checks only, writes nothing
  --rows       adds rows and replaces those of the same key; others stay
  --whole      replaces tables; rows that the file does not have are gone
               Without either, only a table that has at least half of the rows is replaced
`

/** Exit code 0 where all was taken, 1 where something is wrong, 2 where the question could not be understood. */
export async function importData(
  args: readonly string[],
  print: (text: string) => void,
): Promise<number> {
  let asked: ReturnType<typeof readArguments>
  try {
    asked = readArguments(args)
  } catch (error) {
    print(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`)
    return 2
  }
  const { values, positionals } = asked
  if (values.help) {
    print(HELP)
    return 0
  }
  const into = values.into ?? ''
  if (positionals.length === 0 || into === '' || (values.rows && values.whole)) {
    print(`ファイルと --into を書いてください。Name files and --into.\n\n${HELP}`)
    return 2
  }
  const missing = positionals.filter((path) => !existsSync(path))
  if (!existsSync(join(into, 'datapackage.json'))) missing.push(join(into, 'datapackage.json'))
  if (missing.length > 0) {
    print(`ありません / not found: ${missing.join('、')}`)
    return 2
  }
  const folder = readDataFolder(into)
  const mode = values.rows ? 'rows' : values.whole ? 'whole' : undefined
  const work = await readInto(folder, positionals, mode, print)
  return report(folder, work, values['dry-run'] === true, print)
}

function readArguments(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      into: { type: 'string' },
      'dry-run': { type: 'boolean' },
      rows: { type: 'boolean' },
      whole: { type: 'boolean' },
    },
  })
}

async function readInto(
  { tables }: DataFolder,
  paths: readonly string[],
  mode: MergeMode | undefined,
  print: (text: string) => void,
): Promise<DeskWork> {
  const files = paths.map((path) => ({ name: basename(path), bytes: readFileSync(path) }))
  let done = 0
  const read = await readFiles(files, async (name) => {
    done += 1
    print(`[${done}/${files.length}] ${STAFF_TEXT.files.reading(name)}`)
  })
  const modes = new Map(mode ? TABLE_NAMES.map((name) => [name, mode] as const) : [])
  return workOn(read, tables, [], modes, '')
}

function report(
  folder: DataFolder,
  work: DeskWork,
  dryRun: boolean,
  print: (text: string) => void,
): number {
  for (const words of conversionWords(work.incoming.conversions)) print(conversionLine(words))
  for (const { table, rows } of work.incoming.tables) {
    const mode = STAFF_TEXT.files.mode[work.modes.get(table) ?? 'rows']
    print(`${table}.csv（${tableLabel(table)}）: ${rows.length}行。${mode}`)
  }
  for (const { file, kind, found = '', expected = '' } of work.fileProblems) {
    print(`× ${file}: ${FILE_PROBLEM_TEXT[kind](found, expected)}`)
  }
  for (const problem of work.problems) {
    const suggestion = suggestFix(problem, work.tables)
    const hint = suggestion === undefined ? '' : ` 案: ${suggestion}`
    print(`× ${problem.file ?? folder.path} ${problemSentence(problem)}${hint}`)
  }
  const count = work.fileProblems.length + work.problems.length
  if (count > 0) {
    print(`直すところが${count}か所あるので、取りこみませんでした。Nothing was written.`)
    return 1
  }
  const { added, removed, revised } = work.cells
  print(STAFF_TEXT.difference.cellCounts(added.length, removed.length, revised.length))
  const changed = changedTables(work)
  if (changed.length === 0) print(STAFF_TEXT.difference.none)
  else if (dryRun)
    print(`--dry-run: ${changed.map((name) => `${name}.csv`).join('、')} は書いていません。`)
  else writeTables(folder, work, print)
  return 0
}

/** All of them are written beside the old ones first, so that a full disk leaves no half of a package. */
function writeTables({ path }: DataFolder, work: DeskWork, print: (text: string) => void): void {
  const written = changedTables(work).flatMap((name) => {
    const table = work.tables[name]
    if (!table) return []
    const file = join(path, `${name}.csv`)
    writeFileSync(`${file}.new`, writeAuthoredTable(table))
    return [file]
  })
  for (const file of written) renameSync(`${file}.new`, file)
  print(`${written.join('、')} を書きました。`)
}

if (process.argv[1]?.endsWith('import-data.ts')) {
  process.exitCode = await importData(process.argv.slice(2), console.log)
}
