import type { Plans } from '@/domain/plans'
import type { SearchDocument } from './searchDocument'
import { departmentDocuments, pledgeDocuments, projectDocuments } from './snapshotDocuments'

/** Pledges, projects and departments of one publication; initiatives and places of plans come with its figures. */
export function plansDocuments(slug: string, plans: Plans): SearchDocument[] {
  const titles = new Map(plans.policies.map(({ id, title }) => [id, title]))
  const titlesOf = (ids: readonly string[]) => ids.flatMap((id) => titles.get(id) ?? [])
  return [
    ...pledgeDocuments(
      slug,
      plans.pledges.map(({ id, title, section, subsection, tracks }) => ({
        id,
        title,
        context: [
          ...titlesOf([section, subsection]),
          ...tracks.map(({ department }) => department).filter(Boolean),
        ],
        body: tracks.flatMap(({ projectTitles }) => projectTitles).join(' '),
      })),
    ),
    ...projectDocuments(
      slug,
      plans.projects.map(({ id, title, department, places }) => ({
        id,
        title,
        context: department === '' ? [] : [department],
        body: titlesOf(places.map(({ policyId }) => policyId)).join(' '),
      })),
    ),
    ...departmentDocuments(slug, plans.departments),
  ]
}
