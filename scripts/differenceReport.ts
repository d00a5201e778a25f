import { compareTables } from '@/authoring/tableDifference'
import { correctionsBetween, publishedValues } from '@/authoring/publishedValues'
import { compareEditions, countDifference } from '@/domain/difference'
import { changeSummary } from '@/format/changeSummary'
import { differenceRows } from '@/format/differenceRows'
import type { ToldValue, ToldVerdict, VerdictRow } from '@/format/differenceRows'
import type { ComparedSide } from './comparedSide'

/** A list of changes of one kind, as rows of cells under a title. */
export interface ReportSection {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Long and seldom of interest: folded in Markdown. */
  readonly folded: boolean
}

export interface DifferenceReport {
  readonly title: string
  readonly summary: string
  readonly sections: readonly ReportSection[]
}

/** What is otherwise between two sides of one municipality; sections without a row are left out. */
export function differenceReport(before: ComparedSide, after: ComparedSide): DifferenceReport {
  const difference = compareEditions(before.edition, after.edition)
  const rows = differenceRows(before.edition, after.edition, difference)
  const of = (kind: string) => rows.figures.filter((row) => row.kind === kind)
  const name = after.edition.municipality.name
  const valueColumns = ['指標', '時期', '前', '後', '資料']
  const sections: ReportSection[] = [
    {
      title: '変わった判定',
      columns: ['指標', '前', '後'],
      rows: rows.verdicts.filter(({ turned }) => turned).map(turn),
      folded: false,
    },
    {
      title: '変わった「判定なし」の理由',
      columns: ['指標', '前', '後'],
      rows: rows.verdicts.filter(({ turned }) => !turned).map(turn),
      folded: true,
    },
    {
      title: '変わった目標',
      columns: ['指標', '前', '後', '資料'],
      rows: rows.aims.map((row) => [
        row.name,
        row.before?.text ?? 'なし',
        row.after?.text ?? 'なし',
        source(row.before, row.after),
      ]),
      folded: false,
    },
    {
      title: '変わった数字',
      columns: [...valueColumns, 'わけ'],
      rows: of('revised').map((row) => [
        row.name,
        row.period,
        row.before?.text ?? '',
        row.after?.text ?? '',
        source(row.before, row.after),
        row.reason,
      ]),
      folded: false,
    },
    {
      title: 'なくなった数字',
      columns: ['指標', '時期', '前', '資料'],
      rows: of('removed').map((row) => [
        row.name,
        row.period,
        row.before?.text ?? '',
        row.before?.source ?? '',
      ]),
      folded: false,
    },
    {
      title: '変わった名前・単位・説明',
      columns: ['指標', '項目', '前', '後'],
      rows: rows.descriptions.map((row) => [row.name, row.field, row.before, row.after]),
      folded: false,
    },
    {
      title: '市の印・財政効果額などの変化',
      columns: ['表', '行', '列', '前', '後'],
      rows: correctionsBetween(
        publishedValues({ ...before.edition, records: [] }, before.plans),
        publishedValues({ ...after.edition, records: [] }, after.plans),
      ).map((change) => [
        change.table,
        change.rowKey,
        change.column,
        change.before,
        change.after || 'なし',
      ]),
      folded: false,
    },
    {
      title: 'なくなった指標',
      columns: ['指標'],
      rows: rows.removedIndicators.map((row) => [row.name]),
      folded: false,
    },
    {
      title: '新しい指標',
      columns: ['指標'],
      rows: rows.addedIndicators.map((row) => [row.name]),
      folded: true,
    },
    {
      title: '増えた数字',
      columns: ['指標', '時期', '数字', '資料'],
      rows: of('added').map((row) => [
        row.name,
        row.period,
        row.after?.text ?? '',
        row.after?.source ?? '',
      ]),
      folded: true,
    },
    ...tableSections(before, after),
  ]
  return {
    title: `${name}: ${before.label} → ${after.label}`,
    summary: changeSummary(countDifference(difference)),
    sections: sections.filter((section) => section.rows.length > 0),
  }
}

/** Cell by cell, where both sides are tables. */
function tableSections({ tables: before }: ComparedSide, { tables: after }: ComparedSide) {
  if (!before || !after) return []
  const { added, removed, revised } = compareTables(before, after)
  return [
    {
      title: '書きかえたセル（すべての表）',
      columns: ['表', '行目', '行', '列', '前', '後'],
      rows: revised.map((change) => [
        change.table,
        String(change.line),
        change.rowKey,
        change.column,
        change.before,
        change.after,
      ]),
      folded: true,
    },
    {
      title: '増えた行（すべての表）',
      columns: ['表', '行目', '行'],
      rows: added.map(({ table, rowKey, row }) => [table, String(row.line), rowKey]),
      folded: true,
    },
    {
      title: '消えた行（すべての表）',
      columns: ['表', '行'],
      rows: removed.map(({ table, rowKey }) => [table, rowKey]),
      folded: true,
    },
  ]
}

function turn({ name, before, after }: VerdictRow): string[] {
  return [name, verdict(before), verdict(after)]
}

function verdict({ word, reason, figure }: ToldVerdict): string {
  return `${reason ? `${word}（${reason}）` : word}${figure ? ` ${figure}` : ''}`
}

function source(before: ToldValue | undefined, after: ToldValue | undefined): string {
  const sources = [before?.source, after?.source].filter((text) => text !== undefined)
  return [...new Set(sources)].join(' → ')
}

/** Lines for a terminal. */
export function reportText({ title, summary, sections }: DifferenceReport): string {
  return [
    title,
    summary,
    ...sections.flatMap((section) => [
      '',
      `■ ${section.title} ${section.rows.length}`,
      ...section.rows.map((row) => `  ${row.join(' | ')}`),
    ]),
    '',
  ].join('\n')
}

/**
 * Markdown for the comment of a pull request.
 *
 * @param most rows of one section; how many more there are is said
 */
export function reportMarkdown(
  { title, summary, sections }: DifferenceReport,
  most = Infinity,
): string {
  const table = (section: ReportSection): string[] => [
    tableRow(section.columns),
    tableRow(section.columns.map(() => '---')),
    ...section.rows.slice(0, most).map(tableRow),
    ...(section.rows.length > most
      ? ['', `ほかに ${section.rows.length - most} 行あります（手もとで \`npm run data:diff\`）。`]
      : []),
  ]
  return [
    `### ${escapeMarkdown(title)}`,
    '',
    summary,
    ...sections.flatMap((section) => {
      const heading = `${section.title}（${section.rows.length}）`
      return section.folded
        ? ['', `<details><summary>${heading}</summary>`, '', ...table(section), '', '</details>']
        : ['', `#### ${heading}`, '', ...table(section)]
    }),
    '',
  ].join('\n')
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(escapeMarkdown).join(' | ')} |`
}

/** Cells come from files that anybody may send: nothing in them may become markup, a mention or a link. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>()#+!|~]/g, (sign) => `\\${sign}`)
    .replace(/@/g, '@\u200b')
    .replace(/\s+/g, ' ')
}
