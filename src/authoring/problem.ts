/** What can be wrong with a table. `expected` and `found` are words of the file, never sentences. */
export const PROBLEM_KINDS = [
  'unreadable',
  'empty-file',
  'missing-table',
  'missing-column',
  'unknown-column',
  'cell-count',
  'required',
  'type',
  'vocabulary',
  'pattern',
  'duplicate-key',
  'foreign-key',
  'schema-differs',
  'code-check-digit',
  'period-unreal',
  'period-outside-document',
  'printed-differs',
  'decimals-differ',
  'value-jump',
  'kind-direction',
  'range-order',
  'too-long',
  'unsafe-text',
  'excel-date',
  'excel-error',
  'cycle',
  'subject-unknown',
  'mark-scale',
] as const
export type ProblemKind = (typeof PROBLEM_KINDS)[number]

export interface TableProblem {
  readonly table: string
  /** Line of the file; 1 is the header. */
  readonly row?: number
  readonly column?: string
  readonly kind: ProblemKind
  readonly found?: string
  readonly expected?: string
}
