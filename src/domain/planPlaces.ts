import type { Initiative } from './initiative'
import { measureNumberOf } from './pledge'
import type { Pledge } from './pledge'
import type { Plans, PlannedInitiative } from './plans'
import type { PlanTree } from './planTree'
import type { Project } from './project'
import { isCounted } from './snapshot'
import type { IndicatorRecord } from './snapshot'

/**
 * Indicators that stand at one of these places of a plan, or that an initiative which stands there is linked to.
 * Groups of parts are left out, as they are in every count.
 */
export function recordsAt(
  records: readonly IndicatorRecord[],
  initiatives: readonly Pick<Initiative, 'id' | 'policyId'>[],
  places: ReadonlySet<string>,
): IndicatorRecord[] {
  const standing = new Set(
    initiatives
      .filter(({ policyId }) => policyId !== undefined && places.has(policyId))
      .map(({ id }) => id),
  )
  return records.filter(
    (record) =>
      isCounted(record) &&
      ((record.indicator.policyId !== undefined && places.has(record.indicator.policyId)) ||
        record.initiativeIds.some((id) => standing.has(id))),
  )
}

export function projectsAt(projects: readonly Project[], places: ReadonlySet<string>): Project[] {
  return projects.filter((project) => project.places.some(({ policyId }) => places.has(policyId)))
}

/** Pledges of a section, or pledges with a row whose printed reference begins with a measure's number. */
export function pledgesAt(plans: Plans, tree: PlanTree, places: ReadonlySet<string>): Pledge[] {
  const numbers = new Set(
    [...places].flatMap((id) => {
      const policy = tree.find(id)
      return policy?.level === 'measure' ? [policy.number] : []
    }),
  )
  return plans.pledges.filter(
    ({ subsection, section, tracks }) =>
      places.has(subsection) ||
      places.has(section) ||
      tracks.some(({ planRefs }) =>
        planRefs.some((reference) => numbers.has(measureNumberOf(reference) ?? '')),
      ),
  )
}

/** Initiatives that stand at these places, and those linked to the indicators that do. */
export function initiativesAt(
  plans: Plans,
  records: readonly IndicatorRecord[],
  places: ReadonlySet<string>,
): PlannedInitiative[] {
  const linked = new Set(
    records
      .filter(({ indicator }) => indicator.policyId !== undefined && places.has(indicator.policyId))
      .flatMap(({ initiativeIds }) => initiativeIds),
  )
  return plans.initiatives.filter(
    ({ id, policyId }) => (policyId !== undefined && places.has(policyId)) || linked.has(id),
  )
}
