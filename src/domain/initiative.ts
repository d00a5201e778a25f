/** A yearly mark that the municipality gave itself. `mark` is absent where the cell is blank. */
export interface Rating {
  readonly period: string
  readonly scaleId: string
  readonly mark?: string
  readonly page?: string
  readonly line?: number
  readonly note?: string
}

/** An item of a reform plan: what the city does, and the marks that it gave itself. */
export interface Initiative {
  readonly id: string
  readonly documentId: string
  readonly number: string
  readonly title: string
  readonly department: string
  readonly policyId?: string
  /** The year that it was added in (R2追加 is 2020); absent for those of the beginning. */
  readonly addedIn?: string
  readonly summary: string
  readonly page?: string
  readonly ratings: readonly Rating[]
  readonly indicatorIds: readonly string[]
}

export interface RatingMeaning {
  readonly scaleId: string
  readonly mark: string
  readonly ordinal: number
  readonly label: string
  readonly meaning: string
}
