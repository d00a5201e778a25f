/** What can be wrong between a row and the line that it cites. */
export const SOURCE_PROBLEM_KINDS = [
  'no-document',
  'no-line',
  'printed-absent',
  'value-differs',
  'name-absent',
  'cell-differs',
  'mark-differs',
  'letter-differs',
  'wrong-column',
  'year-differs',
  'outside-item',
  'no-item',
] as const
export type SourceProblemKind = (typeof SOURCE_PROBLEM_KINDS)[number]

export interface SourceProblem {
  readonly table: string
  /** Line of the CSV file; 1 is the header. */
  readonly row: number
  readonly kind: SourceProblemKind
  /** `reform-report 271行` */
  readonly place: string
  /** What the row says. */
  readonly found: string
  /** What the source says. */
  readonly expected?: string
}

const SENTENCES: Readonly<
  Record<SourceProblemKind, (place: string, found: string, expected: string) => string>
> = {
  'no-document': (place, found) => `資料「${found}」の原文がありません（${place}）。`,
  'no-line': (place) => `${place}は空か、ない行です。source_line を確かめてください。`,
  'printed-absent': (place, found) => `printed の「${found}」が${place}にありません。`,
  'value-differs': (_, found, expected) =>
    `value の「${found}」が printed の「${expected}」と合いません。`,
  'name-absent': (place, found) => `「${found}」という語が${place}にありません。`,
  'cell-differs': (place, found, expected) =>
    `「${found}」とありますが、${place}のその年度の欄は「${expected}」です。`,
  'mark-differs': (place, found, expected) =>
    `印は「${found}」とありますが、${place}のその年度の欄は「${expected}」です。`,
  'letter-differs': (place, found, expected) =>
    `評価は「${found}」とありますが、${place}では「${expected}」です。`,
  'wrong-column': (place, found, expected) =>
    `「${found}」は${place}の「${expected}」の欄にありません。`,
  'year-differs': (place, found, expected) =>
    `期間は「${found}」とありますが、${place}の欄は「${expected}」です。正しければ note に理由を書いてください。`,
  'outside-item': (place, found, expected) =>
    `${place}は「${found}」の範囲（${expected}）の外です。`,
  'no-item': (place, found) =>
    `「${found}」の範囲が原文で分かりません（${place}）。取組との結びつきを確かめてください。`,
}

/** One line in plain Japanese: table, row, what is wrong. */
export function sourceSentence(problem: SourceProblem): string {
  const { table, row, kind, place, found, expected } = problem
  const said = SENTENCES[kind](place, found === '' ? '空' : found, expected || '空')
  return `${table}.csv ${row}行目: ${said}`
}
