import type { Indicator } from '@/domain/indicator'
import type { Initiative } from '@/domain/initiative'
import type { Policy } from '@/domain/policy'
import { policyTrail } from '@/domain/policy'
import type { Snapshot } from '@/domain/snapshot'
import { documentAddress } from './searchDocument'
import type { SearchDocument, SearchKind } from './searchDocument'

/** A text of an indicator in another language or in かな (`ja-Hira`), as in translations.csv. */
export interface SearchTranslation {
  readonly subjectKind: string
  readonly subjectId: string
  readonly field: string
  readonly language: string
  readonly text: string
}

/** The part of a snapshot that is searched. */
export interface SearchedSnapshot {
  readonly municipality: { readonly slug: string }
  readonly records: readonly { readonly indicator: Indicator }[]
  readonly initiatives: Snapshot['initiatives']
  readonly policies: Snapshot['policies']
}

/** A pledge or project: a title, and what may be said to find it. */
export interface SearchedItem {
  readonly id: string
  readonly title: string
  readonly reading?: string
  readonly aliases?: readonly string[]
  readonly body?: string
  /** Section, measures, departments. */
  readonly context?: readonly string[]
}

export interface SearchedDepartment {
  readonly id: string
  readonly name: string
  readonly bureau?: string
  readonly aliases?: readonly string[]
  readonly reading?: string
}

/** Indicators, initiatives and places of the plan trees. */
export function snapshotDocuments(
  snapshot: SearchedSnapshot,
  translations: readonly SearchTranslation[] = [],
): SearchDocument[] {
  const { slug } = snapshot.municipality
  const texts = textsBySubject(translations)
  const trails = new Map(
    snapshot.policies.map(({ id }) => [
      id,
      policyTrail(snapshot.policies, id).map(({ title }) => title),
    ]),
  )
  const trailOf = (id: string | undefined) => trails.get(id ?? '') ?? []
  return [
    ...snapshot.records.map(({ indicator }) =>
      indicatorDocument(slug, indicator, trailOf(indicator.policyId), texts.get(indicator.id)),
    ),
    ...snapshot.initiatives.map((initiative) =>
      initiativeDocument(slug, initiative, trailOf(initiative.policyId)),
    ),
    ...snapshot.policies.map((policy) => policyDocument(slug, policy, trailOf(policy.id))),
  ]
}

export function pledgeDocuments(slug: string, pledges: readonly SearchedItem[]): SearchDocument[] {
  return pledges.map((pledge) => itemDocument(slug, 'pledge', pledge))
}

export function projectDocuments(
  slug: string,
  projects: readonly SearchedItem[],
): SearchDocument[] {
  return projects.map((project) => itemDocument(slug, 'project', project))
}

/** A department is also found by its bureau and name as one word, and by its id, which is its romanised name. */
export function departmentDocuments(
  slug: string,
  departments: readonly SearchedDepartment[],
): SearchDocument[] {
  return departments.map(({ id, name, bureau, aliases = [], reading }) => ({
    ...itemDocument(slug, 'department', {
      id,
      title: name,
      aliases: bureau === undefined ? aliases : [`${bureau}${name}`, ...aliases],
      context: bureau === undefined ? [] : [bureau],
      ...(reading === undefined ? {} : { reading }),
    }),
    romanised: id,
  }))
}

function itemDocument(slug: string, kind: SearchKind, item: SearchedItem): SearchDocument {
  const { id, title, reading, aliases = [], body = '', context = [] } = item
  return {
    kind,
    id,
    title,
    aliases,
    body,
    context,
    href: documentAddress(slug, kind, id),
    prominent: false,
    ...(reading === undefined ? {} : { reading }),
  }
}

function indicatorDocument(
  slug: string,
  indicator: Indicator,
  trail: readonly string[],
  texts: readonly SearchTranslation[] = [],
): SearchDocument {
  const names = texts.filter(({ field }) => field === 'name')
  const reading = indicator.reading ?? names.find(({ language }) => language === 'ja-Hira')?.text
  const foreign = names.filter(({ language }) => !language.startsWith('ja')).map(({ text }) => text)
  const definitions = texts.filter(({ field }) => field === 'definition').map(({ text }) => text)
  return {
    ...itemDocument(slug, 'indicator', {
      id: indicator.id,
      title: indicator.name,
      aliases: [...indicator.aliases, ...foreign],
      body: [indicator.definition, ...definitions].join(' '),
      context: [...trail, indicator.department].filter((part) => part !== ''),
      ...(reading === undefined ? {} : { reading }),
    }),
    prominent: indicator.featured,
  }
}

function initiativeDocument(
  slug: string,
  { id, title, summary, department }: Initiative,
  trail: readonly string[],
): SearchDocument {
  const context = [...trail, department].filter((part) => part !== '')
  return itemDocument(slug, 'initiative', { id, title, body: summary, context })
}

function policyDocument(slug: string, policy: Policy, trail: readonly string[]): SearchDocument {
  const { id, title } = policy
  return itemDocument(slug, 'policy', { id, title, context: trail.slice(0, -1) })
}

function textsBySubject(
  translations: readonly SearchTranslation[],
): ReadonlyMap<string, SearchTranslation[]> {
  const groups = new Map<string, SearchTranslation[]>()
  for (const text of translations.filter(({ subjectKind }) => subjectKind === 'indicator')) {
    groups.set(text.subjectId, [...(groups.get(text.subjectId) ?? []), text])
  }
  return groups
}
