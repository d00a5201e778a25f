import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseTable } from '@/authoring/parseTable'
import { problemSentence } from '@/authoring/problemSentence'
import { correctionsBetween, nameOf, publishedValues } from '@/authoring/publishedValues'
import type { ValueCorrection } from '@/authoring/publishedValues'
import { readCorrections } from '@/authoring/readCorrections'
import { TABLE_SCHEMAS } from '@/authoring/tableSchemas'
import { validatePackage } from '@/authoring/validatePackage'
import type { Concept } from '@/domain/concept'
import { parsePeriod } from '@/domain/period'
import { parsePlans } from '@/snapshots/parsePlans'
import { differenceReport, reportText } from './differenceReport'
import { readPublishedSnapshots } from './publishedSnapshots'
import type { PublishedSnapshot } from './publishedSnapshots'
import { readConcepts } from './readConcepts'
import { listDataFolders, readDataFolder } from './readDataFolder'
import type { DataFolder } from './readDataFolder'
import { makeNewest, makeSnapshot } from './snapshotFiles'
import type { SnapshotFiles } from './snapshotFiles'

export interface PublishRequest {
  readonly root: string
  /** ISO day. */
  readonly date: string
  /** Why published values changed; blank where nothing is to be said. */
  readonly reason: string
  readonly dryRun: boolean
}

export interface PublishOutcome {
  readonly ok: boolean
  /** Sentences, in the order in which they were true. */
  readonly lines: readonly string[]
}

/** What is to be written for one municipality. */
interface PlannedPublication {
  readonly folder: DataFolder
  readonly name: string
  readonly made: SnapshotFiles
  /** The text of `corrections.csv` where rows come to it. */
  readonly corrections?: string
  readonly lines: readonly string[]
}

/**
 * Publishes every municipality whose tables say something else than its last publication. All or nothing: nothing is
 * written before everything has been found in order. The same tables, day and reason give the same bytes.
 */
export function publishData({ root, date, reason, dryRun }: PublishRequest): PublishOutcome {
  const refused = (...lines: readonly string[]): PublishOutcome => ({ ok: false, lines })
  if (parsePeriod(date)?.kind !== 'date') {
    return refused(`「${date}」という日はありません。YYYY-MM-DD の形で書いてください。`)
  }
  const concepts = readConcepts(root)
  const folders = listDataFolders(root).map(readDataFolder)
  const problems = folders.flatMap(({ path, descriptor, tables }) =>
    validatePackage(descriptor, tables).map((problem) => `${path}/${problemSentence(problem)}`),
  )
  if (problems.length > 0) {
    return refused(...problems, `表に問題が ${problems.length} 件あるので、公開しません。`)
  }
  const planned: PlannedPublication[] = []
  for (const folder of folders) {
    const plan = planPublication(folder, { date, reason }, concepts)
    if (typeof plan === 'string') return refused(plan)
    if (plan) planned.push(plan)
  }
  if (planned.length === 0) {
    return refused('前に公開した版から変わったところがないので、公開しません。')
  }
  if (!dryRun) writePublications(root, date, planned)
  return {
    ok: true,
    lines: [
      ...planned.flatMap(({ lines }) => lines),
      dryRun
        ? '--dry-run なので、何も書いていません。'
        : `${join(root, 'publication-date.txt')} を ${date} にしました。git add して、二人目に見てもらってからコミットします。`,
    ],
  }
}

/** Nothing where nothing changed; a sentence where it must not be published. */
function planPublication(
  folder: DataFolder,
  { date, reason }: Pick<PublishRequest, 'date' | 'reason'>,
  concepts: readonly Concept[],
): PlannedPublication | string | undefined {
  const [last] = readPublishedSnapshots(folder.path)
  const made = makeNewest(folder.tables, date, concepts, last?.snapshot)
  const { name } = made.snapshot.municipality
  if (!last) {
    const lines = [`${name}: はじめての公開です。${made.snapshot.id}`]
    return { folder, name, made, lines }
  }
  if (made.snapshot.id === last.snapshot.id) return undefined
  if (date <= last.snapshot.publishedOn) {
    return `${name}: 前の版は ${last.snapshot.publishedOn} です。それより後の日を --date に書いてください。`
  }
  const unexplained = unexplainedCorrections(folder, made, last)
  if (unexplained.length > 0 && reason === '') {
    const found = unexplained.map(
      (change) => `  ${nameOf(change)}: ${change.before} → ${change.after || 'なし'}`,
    )
    return [
      `${name}: 公開していた値が ${unexplained.length} か所で変わっています。`,
      ...found,
      'わけを --reason "…" に書くか、corrections.csv に行を書いてください。',
    ].join('\n')
  }
  const corrections =
    unexplained.length > 0 ? addCorrections(folder.path, unexplained, { date, reason }) : undefined
  const tables =
    corrections === undefined
      ? folder.tables
      : { ...folder.tables, corrections: parseTable('corrections', corrections) }
  const final = makeSnapshot(tables, date, concepts)
  return {
    folder,
    name,
    made: final,
    ...(corrections === undefined ? {} : { corrections }),
    lines: [
      reportText(differenceReport(sideOf(last), sideOf(final))).trimEnd(),
      ...(unexplained.length > 0 ? [`訂正の記録に ${unexplained.length} 行を加えます。`] : []),
      '',
    ],
  }
}

function sideOf({ snapshot, files }: Pick<SnapshotFiles, 'snapshot' | 'files'>) {
  const plans = parsePlans(files.get('plans.json'))
  return {
    label: snapshot.id,
    code: snapshot.municipality.code,
    edition: snapshot,
    plans: plans.ok ? plans.value : undefined,
  }
}

/** Published values that changed and that the log does not name with their present value. */
function unexplainedCorrections(
  { tables }: DataFolder,
  made: SnapshotFiles,
  last: PublishedSnapshot,
): ValueCorrection[] {
  const known = new Set(readCorrections(tables).map((row) => `${nameOf(row)} ${row.after}`))
  const [before, after] = [sideOf(last), sideOf(made)]
  return correctionsBetween(
    publishedValues(before.edition, before.plans),
    publishedValues(after.edition, after.plans),
  ).filter((change) => !known.has(`${nameOf(change)} ${change.after}`))
}

/** The log's text with new rows at its end; what was there stays byte for byte. */
function addCorrections(
  path: string,
  changes: readonly ValueCorrection[],
  { date, reason }: Pick<PublishRequest, 'date' | 'reason'>,
): string {
  const text = readFileSync(join(path, 'corrections.csv'), 'utf8')
  const before = text.endsWith('\n') ? text : `${text}\n`
  const taken = new Set(
    parseTable('corrections', text).rows.map((row) => row.cells['correction_id']),
  )
  let number = 0
  const nextId = (): string => {
    do number += 1
    while (taken.has(`${date}-${number}`))
    return `${date}-${number}`
  }
  const columns = TABLE_SCHEMAS.corrections.fields.map((field) => field.name)
  const lines = changes.map((change) => {
    const cells: Readonly<Record<string, string>> = {
      correction_id: nextId(),
      table: change.table,
      row_key: change.rowKey,
      column: change.column,
      old: change.before,
      new: change.after,
      reason,
      corrected_on: date,
    }
    return columns.map((column) => quoted(cells[column] ?? '')).join(',')
  })
  return `${before}${lines.join('\n')}\n`
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function writePublications(
  root: string,
  date: string,
  planned: readonly PlannedPublication[],
): void {
  for (const { folder, made, corrections } of planned) {
    if (corrections !== undefined) writeFileSync(join(folder.path, 'corrections.csv'), corrections)
    const place = join(folder.path, 'snapshots', made.snapshot.id)
    mkdirSync(place, { recursive: true })
    for (const [name, text] of made.files) writeFileSync(join(place, basename(name)), text)
  }
  writeFileSync(join(root, 'publication-date.txt'), `${date}\n`)
}
