import { departmentsOf } from '@/domain/department'
import type { Pledge, PledgeTrack } from '@/domain/pledge'
import type { Plans } from '@/domain/plans'

export const PLEDGE_FILTERS = ['section', 'letter', 'department'] as const
export type PledgeFilters = Readonly<Record<(typeof PLEDGE_FILTERS)[number], string>>

/** Pledges with the rows that fit every filter that is set; a pledge without such a row is left out. */
export function filterPledges(plans: Plans, filters: PledgeFilters): Pledge[] {
  const fits = (pledge: Pledge, track: PledgeTrack) =>
    (filters.letter === '' || track.mark === filters.letter) &&
    (filters.department === '' ||
      departmentsOf(plans.departments, 'pledge', pledge.id, track.track).some(
        ({ id }) => id === filters.department,
      ))
  return plans.pledges.flatMap((pledge) => {
    if (filters.section !== '' && pledge.section !== filters.section) return []
    const tracks = pledge.tracks.filter((track) => fits(pledge, track))
    return tracks.length > 0 ? [{ ...pledge, tracks }] : []
  })
}
