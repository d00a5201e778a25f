/** `merged-cell`: the cell is blank because it was merged with that of the project above. */
export const PLACE_BASES = ['printed', 'merged-cell'] as const
export type PlaceBasis = (typeof PLACE_BASES)[number]

export interface ProjectPlace {
  readonly policyId: string
  readonly basis: PlaceBasis
}

/** A project of the implementation plan; it may stand under several efforts. */
export interface Project {
  readonly id: string
  readonly documentId: string
  readonly number: number
  readonly title: string
  readonly department: string
  readonly priorityPrograms: readonly string[]
  readonly places: readonly ProjectPlace[]
}
