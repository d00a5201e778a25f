import { hasAmount } from '@/domain/fiscalEffect'
import { planTree, shownPlace } from '@/domain/planTree'
import type { Plans } from '@/domain/plans'
import type { Snapshot } from '@/domain/snapshot'
import type { Words } from '@/domain/words'
import { comparedConcepts } from '@/domain/comparedConcepts'
import { LANGUAGES, WHOLE_LANGUAGES } from '@/text/language'
import type { Language } from '@/text/language'

/** A page that is read as it is until the device's own figures take its place. */
export interface PlanPage {
  /** `/isesaki/plan` */
  readonly path: string
  readonly snapshots: readonly Snapshot[]
  readonly plans?: Plans
  /** Those that it is drawn in. */
  readonly languages: readonly Language[]
}

/** A short way to a place on another page. */
export interface Redirect {
  readonly path: string
  readonly to: string
}

export interface PublishedPlans {
  readonly snapshot: Snapshot
  readonly plans: Plans
  readonly words: Words
}

/** Every page about the plans of one municipality. */
export function planPages({ snapshot, plans }: Omit<PublishedPlans, 'words'>): PlanPage[] {
  return pathsOf(plans).map((path) => ({
    path: `/${snapshot.municipality.slug}/${path}`,
    snapshots: [snapshot],
    plans,
    // A list is words of the site around names; what it leads to is printed in Japanese from top to bottom.
    languages: path.includes('/') ? WHOLE_LANGUAGES : LANGUAGES,
  }))
}

/** The comparisons. */
export function comparePages(snapshots: readonly Snapshot[]): PlanPage[] {
  const compared = comparedConcepts(snapshots).map(({ concept }) => concept.id)
  return [
    { path: '/compare', snapshots, languages: LANGUAGES },
    ...compared.map((id) => ({ path: `/compare/${id}`, snapshots, languages: LANGUAGES })),
  ]
}

function pathsOf(plans: Plans): string[] {
  const area = (folder: string, items: readonly { readonly id: string }[]) =>
    items.length > 0 ? [folder, ...items.map(({ id }) => `${folder}/${id}`)] : []
  const places = plans.policies.filter(({ level }) => level !== 'direction' && level !== 'effort')
  const fiscal = plans.initiatives.some(({ fiscalEffects }) => hasAmount(fiscalEffects))
  return [
    ...area('plan', places),
    ...area('initiatives', plans.initiatives),
    ...area('pledges', plans.pledges),
    ...area('projects', plans.projects),
    ...(fiscal ? ['fiscal'] : []),
    ...area('departments', plans.departments),
  ]
}

/** Directions and efforts have addresses of their own that lead to their place on the measure's page. */
export function planRedirects({ snapshot, plans }: Omit<PublishedPlans, 'words'>): Redirect[] {
  const home = `/${snapshot.municipality.slug}/plan`
  const tree = planTree(plans.policies)
  return plans.policies.flatMap(({ id }) => {
    const place = shownPlace(tree, id)
    return place && place.id !== id
      ? [{ path: `${home}/${id}`, to: `${home}/${place.id}#${id}` }]
      : []
  })
}

/** A page of a few bytes that leads on without any script. */
export function redirectHtml(to: string): string {
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>まちのものさし</title><meta name="robots" content="noindex"><link rel="icon" href="data:,"><link rel="canonical" href="${to.replace(/#.*/, '')}"><meta http-equiv="refresh" content="0; url=${to}"><p><a href="${to}">まちのものさし</a></p></html>\n`
}
