export const RESPONSIBLE_KINDS = ['indicator', 'initiative', 'pledge', 'project'] as const
export type ResponsibleKind = (typeof RESPONSIBLE_KINDS)[number]

export const RESPONSIBLE_ROLES = ['lead', 'related'] as const
export type ResponsibleRole = (typeof RESPONSIBLE_ROLES)[number]

/** One thing that a department answers for; of a pledge, one of its rows. */
export interface Responsibility {
  readonly kind: ResponsibleKind
  readonly subjectId: string
  /** Row of a pledge, counted from 1. */
  readonly track?: number
  readonly role: ResponsibleRole
}

/** A department as it is called in the sources; four different 総務課 are four departments. */
export interface Department {
  readonly id: string
  readonly name: string
  readonly bureau?: string
  readonly aliases: readonly string[]
  readonly note?: string
  readonly responsibilities: readonly Responsibility[]
}

/** Departments that answer for something, those in the lead first. */
export function departmentsOf(
  departments: readonly Department[],
  kind: ResponsibleKind,
  subjectId: string,
  track?: number,
): Department[] {
  const roleOf = (department: Department) =>
    department.responsibilities.find(
      (entry) =>
        entry.kind === kind &&
        entry.subjectId === subjectId &&
        (track === undefined || entry.track === track),
    )?.role
  const inRole = (role: ResponsibleRole) => departments.filter((one) => roleOf(one) === role)
  return [...inRole('lead'), ...inRole('related')]
}

/** Ids of what a department answers for, each once. */
export function subjectsOf(department: Department, kind: ResponsibleKind): string[] {
  return [
    ...new Set(
      department.responsibilities
        .filter((entry) => entry.kind === kind)
        .map(({ subjectId }) => subjectId),
    ),
  ]
}
