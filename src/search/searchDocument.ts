/** What can be found. In the order in which groups with equally good hits are shown. */
export const SEARCH_KINDS = [
  'indicator',
  'initiative',
  'pledge',
  'project',
  'department',
  'policy',
] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** One thing that can be found, the same shape for every kind. All texts as shown, not folded. */
export interface SearchDocument {
  readonly kind: SearchKind
  readonly id: string
  readonly title: string
  /** The title in かな. */
  readonly reading?: string
  /** The title in Latin letters without marks for long vowels: `kotsu-seisaku-ka`. */
  readonly romanised?: string
  /** Other names, in any language. */
  readonly aliases: readonly string[]
  readonly body: string
  /** Where it belongs: field, measure, department; may be shown below the title. */
  readonly context: readonly string[]
  /** Address without the base of the site and without a language. */
  readonly href: string
  /** Of equally good hits, the one to show first. */
  readonly prominent: boolean
}

/** The last-but-one part of an address, by kind. */
export const KIND_SEGMENTS: Readonly<Record<SearchKind, string>> = {
  indicator: 'kpi',
  initiative: 'initiatives',
  pledge: 'pledges',
  project: 'projects',
  department: 'departments',
  policy: 'plan',
}

/** Where a thing is shown, without the base of the site: `/isesaki/kpi/recycling-rate`. */
export function documentAddress(slug: string, kind: SearchKind, id: string): string {
  return `/${slug}/${KIND_SEGMENTS[kind]}/${id}`
}
