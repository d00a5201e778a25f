import type { RouteLocationRaw } from 'vue-router'
import { planAddress } from '@/components/plan/planAddress'
import type { Snapshot } from '@/domain/snapshot'
import type { HOME_TEXT } from '@/text/homeText'
import type { Translated } from '@/text/textOf'

export interface HomePlace {
  readonly label: string
  /** How many there are. */
  readonly count?: string
  readonly to: RouteLocationRaw
}

/** The ways into plans, pledges, projects and money that this publication has something for. */
export function homePlaces(
  { municipality: { slug }, summary }: Snapshot,
  words: Translated<typeof HOME_TEXT>['places'],
): HomePlace[] {
  const { plans } = summary
  if (!plans) return []
  const places = [
    { label: words.plan, count: plans.policies, to: planAddress.plan(slug), unit: '' },
    { label: words.initiatives, count: plans.initiatives, to: planAddress.initiatives(slug) },
    { label: words.pledges, count: plans.pledges, to: planAddress.pledges(slug) },
    { label: words.projects, count: plans.projects, to: planAddress.projects(slug) },
    { label: words.fiscal, count: plans.fiscalEffects, to: planAddress.fiscal(slug), unit: '' },
    { label: words.departments, count: plans.departments, to: planAddress.departments(slug) },
  ]
  return [
    ...places
      .filter(({ count }) => count > 0)
      .map(({ label, count, to, unit }) =>
        unit === '' ? { label, to } : { label, count: String(count), to },
      ),
    { label: words.compare, to: { name: 'compare' } },
  ]
}
