import { languageFolder, LANGUAGES, MAIN_LANGUAGES } from '@/text/language'
import type { Language } from '@/text/language'

/** Kinds of pages that belong to no municipality. */
export type SiteKind = 'site' | 'compare'
/** Kinds of pages of one municipality. */
export type TownKind = 'app' | 'plans' | 'changes' | 'frozen' | 'cards' | 'feeds'

/** A share of the pages, drawn in one go by one process and kept under one key. */
export interface PageTask {
  readonly kind: SiteKind | TownKind
  readonly language: Language
  /** Code of the municipality whose pages these are; absent for pages of none. */
  readonly code?: string
}

/** All languages, or for a quick build those that `SITE_LANGUAGES` names (`ja,en`). */
function drawnLanguages(named = ''): readonly Language[] {
  const wanted = named.split(',').filter(Boolean)
  return wanted.length === 0 ? LANGUAGES : LANGUAGES.filter((each) => wanted.includes(each))
}

/** In which languages each kind is drawn. Kinds that `SITE_LANGUAGES` leaves alone are `always` drawn in all of them. */
const KINDS: Readonly<
  Record<PageTask['kind'], { readonly languages: readonly Language[]; readonly always?: true }>
> = {
  site: { languages: LANGUAGES },
  compare: { languages: LANGUAGES },
  app: { languages: LANGUAGES },
  plans: { languages: LANGUAGES },
  frozen: { languages: MAIN_LANGUAGES },
  cards: { languages: MAIN_LANGUAGES, always: true },
  changes: { languages: LANGUAGES },
  // One share writes those of all languages: what they say is computed once.
  feeds: { languages: ['ja'], always: true },
}

const SITE_KINDS: readonly SiteKind[] = ['site', 'compare']
/** The longest first: a long one that comes last would leave the other cores idle. */
const TOWN_KINDS: readonly TownKind[] = ['app', 'plans', 'frozen', 'cards', 'changes', 'feeds']

function tasksOf(kinds: readonly PageTask['kind'][]): PageTask[] {
  const drawn = drawnLanguages(process.env['SITE_LANGUAGES'])
  return kinds.flatMap((kind) => {
    const { languages, always } = KINDS[kind]
    return languages
      .filter((language) => always || drawn.includes(language))
      .map((language) => ({ kind, language }))
  })
}

/** The shares of the pages that belong to no municipality. */
export function siteTasks(): PageTask[] {
  return tasksOf(SITE_KINDS)
}

/** The shares of one municipality's pages. */
export function townTasks(code: string): PageTask[] {
  return tasksOf(TOWN_KINDS).map((task) => ({ ...task, code }))
}

export interface TownFolder {
  /** Below the site's folder, with a slash at its end. */
  readonly path: string
  /** Shares that write into it; `data` stands for its data files and pictures. */
  readonly kinds: readonly (TownKind | 'data')[]
  /** Of those shares; absent where each of them may. */
  readonly language?: Language
}

/** The folders of a site that hold one municipality's files and no other's. */
export function townFolders({
  code,
  slug,
}: {
  readonly code: string
  readonly slug: string
}): TownFolder[] {
  const pages = LANGUAGES.map((language) => ({
    path: `${languageFolder(language)}${slug}/`,
    kinds: ['app', 'plans', 'changes', 'frozen', 'feeds'] as const,
    language,
  }))
  const cards = MAIN_LANGUAGES.map((language) => ({
    path: `embed/${languageFolder(language)}${slug}/`,
    kinds: ['cards'] as const,
    language,
  }))
  const data = ['open-data', 'snapshots', 'share'].map((folder) => ({
    path: `${folder}/${code}/`,
    kinds: ['data'] as const,
  }))
  return [...pages, ...cards, { path: `oembed/${slug}/`, kinds: ['cards'] as const }, ...data]
}
