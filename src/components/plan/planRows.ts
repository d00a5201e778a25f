import type { SourceDocument } from '@/domain/document'
import type { Initiative } from '@/domain/initiative'
import { countLetters, PLEDGE_MARKS } from '@/domain/pledge'
import type { Pledge } from '@/domain/pledge'
import type { Project } from '@/domain/project'
import { initiativesAt, pledgesAt, projectsAt, recordsAt } from '@/domain/planPlaces'
import type { Plans } from '@/domain/plans'
import type { PlanTree } from '@/domain/planTree'
import type { Policy } from '@/domain/policy'
import type { Snapshot } from '@/domain/snapshot'
import { yearText } from '@/format/yearsText'
import type { Language } from '@/text/language'
import { INITIATIVE_TEXT, PLAN_TREE_TEXT, PLEDGE_TEXT } from '@/text/planText'
import { PUNCTUATION_TEXT } from '@/text/punctuationText'
import { textOf } from '@/text/textOf'
import type { LinkRow } from './LinkRows.vue'
import { planAddress } from './planAddress'

/** The number before a place's title: 1-1-1, (1), 1. */
export function placeNumber(policy: Policy, language: Language = 'ja'): string {
  if (policy.number === '') return ''
  return policy.level === 'chapter'
    ? textOf(PLAN_TREE_TEXT, language).chapterNumber(policy.number)
    : policy.number
}

/** A place of a plan as a row, with how much stands there. */
export function policyRow(
  policy: Policy,
  snapshot: Snapshot,
  plans: Plans,
  tree: PlanTree,
  language: Language = 'ja',
): LinkRow {
  const places = tree.within(policy.id)
  const counts = {
    indicators: recordsAt(snapshot.records, [], places).length,
    initiatives:
      policy.level === 'measure' || policy.level === 'field'
        ? 0
        : initiativesAt(plans, [], places).length,
    projects: projectsAt(plans.projects, places).length,
    pledges:
      policy.level === 'measure' || policy.level === 'field'
        ? 0
        : pledgesAt(plans, tree, places).length,
  }
  const said = (['indicators', 'initiatives', 'projects', 'pledges'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => textOf(PLAN_TREE_TEXT, language).counts[kind](counts[kind]))
  const lead = placeNumber(policy, language)
  return {
    id: policy.id,
    title: policy.title,
    to: planAddress.policy(snapshot.municipality.slug, policy.id),
    ...(lead ? { lead } : {}),
    ...(said.length > 0 ? { support: said.join(textOf(PUNCTUATION_TEXT, language).dot) } : {}),
  }
}

/** An initiative with the municipality's marks in the order of years. */
export function initiativeRow(
  initiative: Initiative,
  slug: string,
  place?: string,
  language: Language = 'ja',
): LinkRow {
  const words = textOf(INITIATIVE_TEXT, language)
  const { comma, dot, stop } = textOf(PUNCTUATION_TEXT, language)
  const { ratings } = initiative
  const marks = ratings.map(({ mark }) => mark ?? '—').join('')
  const heard = ratings
    .map(({ period, mark }) => `${yearText(period, language)} ${mark ?? words.noMark}`)
    .join(comma)
  return {
    id: initiative.id,
    title: initiative.title,
    support: [place, initiative.department].filter((part) => part).join(dot),
    to: planAddress.initiative(slug, initiative.id),
    ...(marks ? { end: marks, endLabel: `${words.marksOf} ${heard}${stop}` } : {}),
  }
}

export function projectRow(project: Project, slug: string): LinkRow {
  return {
    id: project.id,
    lead: String(project.number),
    title: project.title,
    support: project.department,
    to: planAddress.project(slug, project.id),
  }
}

/** A pledge with the letters of its rows, side by side and never as one. */
export function pledgeRow(pledge: Pledge, slug: string, language: Language = 'ja'): LinkRow {
  const words = textOf(PLEDGE_TEXT, language)
  const { comma, stop } = textOf(PUNCTUATION_TEXT, language)
  const letters = pledge.tracks.map(({ mark }) => (mark === 'blank' ? '—' : mark)).join(' ')
  const counts = countLetters([pledge])
  const heard = PLEDGE_MARKS.filter((mark) => counts[mark] > 0)
    .map((mark) => words.marked(mark === 'blank' ? words.blank : mark, counts[mark]))
    .join(comma)
  return {
    id: pledge.id,
    lead: pledge.number,
    title: pledge.title,
    to: planAddress.pledge(slug, pledge.id),
    end: letters,
    endLabel: `${words.letter} ${heard}${stop}`,
  }
}

export function documentOf(snapshot: Snapshot, id: string): SourceDocument | undefined {
  return snapshot.documents.find((document) => document.id === id)
}

/** Nothing but plans: not one document that reports results. */
export function isPlanOnly(snapshot: Pick<Snapshot, 'documents'>): boolean {
  return snapshot.documents.every(({ kind }) => kind === 'plan')
}

/** From the municipality down to a place, as links. */
export function trailSteps(
  snapshot: Snapshot,
  tree: PlanTree,
  id: string | undefined,
  language: Language = 'ja',
) {
  const { slug, name } = snapshot.municipality
  return [
    { label: name, to: planAddress.home(slug) },
    { label: textOf(PLAN_TREE_TEXT, language).title, to: planAddress.plan(slug) },
    ...tree.trail(id).map((policy) => ({
      label: policy.title,
      to: planAddress.policy(slug, policy.id),
      printed: true,
    })),
  ]
}
