/** One table that was read, as the desk lists it. */
export interface TakenTable {
  readonly table: string
  readonly label: string
  readonly files: string
  readonly rows: number
  readonly mode: 'whole' | 'rows'
  /** Whether something is published that the file could replace. */
  readonly hasChoice: boolean
}

/** One thing to put right, in words. */
export interface ProblemRow {
  readonly key: string
  readonly place: string
  readonly column?: string
  readonly columnLabel?: string
  readonly words: string
  /** The cell as it is written; nothing where the problem is of no cell. */
  readonly found?: string
  readonly suggestion?: string
  readonly canEdit: boolean
}

export interface ConversionRow {
  readonly key: string
  readonly words: string
  readonly place: string
  readonly count: number
  readonly examples: readonly string[]
}

/** One change as a line: of what, before, after. */
export interface ChangeRow {
  readonly key: string
  readonly name: string
  readonly what: string
  readonly before: string
  readonly after: string
  readonly note: string
}

export interface ChangeGroup {
  readonly key: string
  readonly title: string
  readonly rows: readonly ChangeRow[]
}
