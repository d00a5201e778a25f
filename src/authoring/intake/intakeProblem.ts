/** Why a file as a whole could not be taken; nothing of it is used then. */
export const FILE_PROBLEM_KINDS = [
  'too-large',
  'empty',
  'old-excel',
  'password',
  'broken-archive',
  'bomb',
  'broken-excel',
  'encoding',
  'broken-csv',
  'other-format',
  'unknown-table',
  'other-municipality',
] as const
export type FileProblemKind = (typeof FILE_PROBLEM_KINDS)[number]

/** `found` and `expected` are words of the file or names, never sentences. */
export interface FileProblem {
  readonly file: string
  readonly kind: FileProblemKind
  readonly found?: string
  readonly expected?: string
}
