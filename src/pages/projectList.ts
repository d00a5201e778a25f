import { departmentsOf } from '@/domain/department'
import { projectsAt } from '@/domain/planPlaces'
import type { Plans } from '@/domain/plans'
import type { PlanTree } from '@/domain/planTree'
import type { Project } from '@/domain/project'

export const PROJECT_FILTERS = ['field', 'measure', 'department', 'program'] as const
export type ProjectFilters = Readonly<Record<(typeof PROJECT_FILTERS)[number], string>>

/** Projects that fit every filter that is set. `none` as a programme: those that have none. */
export function filterProjects(plans: Plans, tree: PlanTree, filters: ProjectFilters): Project[] {
  const place = filters.measure || filters.field
  const placed = place === '' ? plans.projects : projectsAt(plans.projects, tree.within(place))
  return placed.filter(
    (project) =>
      (filters.program === '' ||
        (filters.program === 'none'
          ? project.priorityPrograms.length === 0
          : project.priorityPrograms.includes(filters.program))) &&
      (filters.department === '' ||
        departmentsOf(plans.departments, 'project', project.id).some(
          ({ id }) => id === filters.department,
        )),
  )
}
