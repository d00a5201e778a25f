import { hasAmount } from '@/domain/fiscalEffect'
import type { PlannedInitiative, Plans } from '@/domain/plans'
import type { PlanTree } from '@/domain/planTree'
import { departmentsOf } from '@/domain/department'

export const INITIATIVE_FILTERS = ['chapter', 'department', 'mark', 'year', 'figures'] as const
export type InitiativeFilters = Readonly<Record<(typeof INITIATIVE_FILTERS)[number], string>>

/** Whether an initiative has the mark in the year; with one of both left open, in any year or any mark. */
function hasMark(initiative: PlannedInitiative, mark: string, year: string): boolean {
  if (mark === '' && year === '') return true
  return initiative.ratings.some(
    (rating) =>
      (year === '' || rating.period === year) &&
      (mark === '' ? rating.mark !== undefined : (rating.mark ?? 'none') === mark),
  )
}

function hasFigures(initiative: PlannedInitiative, wanted: string): boolean {
  const indicators = initiative.indicatorIds.length > 0
  const effects = hasAmount(initiative.fiscalEffects)
  switch (wanted) {
    case 'indicators':
      return indicators
    case 'effects':
      return effects
    case 'none':
      return !indicators && !effects
    default:
      return true
  }
}

/** Initiatives that fit every filter that is set. */
export function filterInitiatives(
  plans: Plans,
  tree: PlanTree,
  filters: InitiativeFilters,
): PlannedInitiative[] {
  const places = filters.chapter === '' ? undefined : tree.within(filters.chapter)
  return plans.initiatives.filter(
    (initiative) =>
      (!places || (initiative.policyId !== undefined && places.has(initiative.policyId))) &&
      (filters.department === '' ||
        departmentsOf(plans.departments, 'initiative', initiative.id).some(
          ({ id }) => id === filters.department,
        )) &&
      hasMark(initiative, filters.mark, filters.year) &&
      hasFigures(initiative, filters.figures),
  )
}
