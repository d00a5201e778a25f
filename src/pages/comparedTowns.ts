import { comparedRecord } from '@/domain/comparedConcepts'
import type { ComparedEntry } from '@/domain/comparedConcepts'
import { comparedStart, MOST_COMPARED, readTowns } from '@/domain/comparison'
import type { AskedTowns, Comparison } from '@/domain/comparison'
import { languageFolder, languageOfPath } from '@/text/language'
import { useComparisonStore } from '@/stores/comparisonStore'
import { usePreferencesStore } from '@/stores/preferencesStore'
import { useSnapshotStore } from '@/stores/snapshotStore'

type Town = ReturnType<typeof useSnapshotStore>['municipalities'][number]

/** A comparison, who has it, and which of them are laid side by side. */
export interface ComparedTowns {
  readonly comparison: Comparison | undefined
  /** All that are known to have it, in order of codes. */
  readonly places: readonly Town[]
  /** Those laid side by side: as the address says, else a start. */
  readonly chosen: readonly Town[]
  /** Of this site and in the address, but not known to have it. */
  readonly others: readonly Town[]
  /** Codes in the address that no municipality of this site has. */
  readonly strange: readonly string[]
  readonly address: AskedTowns
}

/** Slug of the town whose page led here; `undefined` at prerender and for a page that was opened by itself. */
function townBefore(): string | undefined {
  if (import.meta.env.SSR) return undefined
  const state: unknown = window.history.state
  const back = typeof state === 'object' && state !== null && 'back' in state ? state.back : null
  // The first page of a visit of the app has nothing behind it in the app; the browser knows what led to it.
  const path = typeof back === 'string' ? back : pathBelowBase(document.referrer)
  return /^\/([a-z0-9-]+)/.exec(path)?.[1]
}

/** `/isesaki/…` of an address of this site, without its language; blank for any other. */
function pathBelowBase(address: string): string {
  const base = import.meta.env.BASE_URL
  if (!address.startsWith(window.location.origin + base)) return ''
  const { pathname } = new URL(address)
  return pathname.slice((base + languageFolder(languageOfPath(pathname, base))).length - 1)
}

/** @param asked the value of `towns` in the address */
export function comparedTowns(conceptId: string, asked: unknown): ComparedTowns {
  const { municipalities } = useSnapshotStore()
  const { municipality, compared } = usePreferencesStore().preferences
  const comparison = useComparisonStore().find(conceptId)
  const has = new Set(comparison?.members.map(({ code }) => code))
  const places = municipalities.filter(({ code }) => has.has(code))
  const address = readTowns(asked)
  const named = address.codes.map((code) => municipalities.find((town) => town.code === code))
  const known = named.filter((town) => town !== undefined)
  const wanted = known.filter(({ code }) => has.has(code))
  const bySlug = (slug: string | undefined) => municipalities.find((town) => town.slug === slug)
  const start = () => {
    const own = bySlug(townBefore()) ?? bySlug(municipality)
    const codes = comparedStart(places, compared, own)
    return codes.flatMap((code) => places.find((town) => town.code === code) ?? [])
  }
  const all = places.length <= MOST_COMPARED ? places : undefined
  return {
    comparison,
    places,
    chosen: wanted.length > 0 ? wanted : (all ?? start()),
    others: known.filter(({ code }) => !has.has(code)),
    strange: address.codes.filter((_, place) => named[place] === undefined),
    address,
  }
}

/** The indicator of a municipality by which it is compared, where its whole figures are here. */
export function entryOf(slug: string, conceptId: string): ComparedEntry | undefined {
  const snapshot = useSnapshotStore().shown[slug]?.snapshot
  const record = snapshot?.complete ? comparedRecord(snapshot, conceptId) : undefined
  return snapshot && record && { snapshot, record }
}

/** Brings the list of those that have a concept, and the figures of the chosen ones. */
export async function loadComparedTowns(conceptId: string, asked: unknown): Promise<void> {
  const { load } = useSnapshotStore()
  const comparisons = useComparisonStore()
  await usePreferencesStore().read()
  await comparisons.load(conceptId)
  const { chosen, others } = comparedTowns(conceptId, asked)
  // Where only the device tells, the figures of what else was asked for are still worth asking for.
  const unsure = comparisons.stateOf(conceptId) === 'device-only' ? others : []
  await Promise.all([...chosen, ...unsure].map(({ slug }) => load(slug)))
}
