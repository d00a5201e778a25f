import type { DirectionView } from '@/components/plan/EffortList.vue'
import { planAddress } from '@/components/plan/planAddress'
import { projectsAt } from '@/domain/planPlaces'
import type { Plans } from '@/domain/plans'
import type { PlanTree } from '@/domain/planTree'
import type { Policy } from '@/domain/policy'

/** The directions of a measure with their efforts and the projects of each. */
export function directionViews(
  plans: Plans,
  tree: PlanTree,
  policy: Policy,
  slug: string,
): DirectionView[] {
  return tree
    .children(policy.id)
    .filter(({ level }) => level === 'direction')
    .map((direction) => ({
      id: direction.id,
      number: direction.number,
      title: direction.title,
      efforts: tree.children(direction.id).map((effort) => ({
        id: effort.id,
        title: effort.title,
        projects: projectsAt(plans.projects, new Set([effort.id])).map((project) => ({
          id: project.id,
          title: project.title,
          merged: project.places.some(
            ({ policyId, basis }) => policyId === effort.id && basis === 'merged-cell',
          ),
          to: planAddress.project(slug, project.id),
        })),
      })),
    }))
}
