import { defineStore } from 'pinia'
import { computed, ref, shallowReactive, shallowRef } from 'vue'
import { comparedConcepts, comparisonOf } from '@/domain/comparedConcepts'
import { MOST_COMPARED } from '@/domain/comparison'
import type { Comparison, ComparisonEntry } from '@/domain/comparison'
import { useRepositories } from './repositories'
import { useSnapshotStore } from './snapshotStore'

/** `device-only`: not everything could be asked for, and what the device holds is all that is known. */
export type ComparisonState = 'listed' | 'unknown' | 'device-only'

/** So many municipalities of the device are read to find what it can compare. */
const MOST_HELD = 8

/**
 * What can be compared and by whom. Few municipalities are all loaded, and their figures tell; of many the published
 * lists do, so that only the chosen ones' figures are fetched.
 */
export const useComparisonStore = defineStore('comparisons', () => {
  const snapshots = useSnapshotStore()
  const listed = shallowReactive<Record<string, Comparison>>({})
  const states = shallowReactive<Record<string, ComparisonState>>({})
  /** Of many municipalities, once the server said it. */
  const published = shallowRef<readonly ComparisonEntry[]>()
  const publishedState = ref<ComparisonState>()

  /** Few enough to lay all of them side by side. */
  const few = computed(() => snapshots.municipalities.length <= MOST_COMPARED)

  const isHere = (slug: string) => snapshots.shown[slug]?.snapshot.complete === true

  /** Its whole figures are not here, and nobody brought them when they were asked for. */
  function isLacking(slug: string): boolean {
    const check = snapshots.checks[slug]?.kind
    const failed = check === 'failed' || check === 'refused'
    return !isHere(slug) && (failed || snapshots.states[slug] === 'nothing-held')
  }

  /** Few municipalities: whether the figures of all are here, or not to be had; nothing while they are on their way. */
  const fewState = computed((): ComparisonState | undefined => {
    const slugs = snapshots.municipalities.map(({ slug }) => slug)
    if (slugs.length === 0) return undefined
    if (slugs.every(isHere)) return 'listed'
    return slugs.every((slug) => isHere(slug) || isLacking(slug)) ? 'device-only' : undefined
  })

  /** What is known of a comparison; nothing while it is being asked for. */
  function stateOf(conceptId: string): ComparisonState | undefined {
    return few.value ? fewState.value : states[conceptId]
  }

  /** What the figures that are here can be compared by; where not all are here, one alone is worth showing. */
  const here = computed(() =>
    comparedConcepts(
      Object.values(snapshots.shown)
        .map(({ snapshot }) => snapshot)
        .filter(({ complete }) => complete),
      fewState.value === 'listed' && few.value ? 2 : 1,
    ),
  )

  /** A comparison, as far as it is known; nothing while it is being asked for, and where there is none. */
  function find(conceptId: string): Comparison | undefined {
    if (stateOf(conceptId) === undefined) return undefined
    const own = listed[conceptId]
    if (own) return own
    const found = here.value.find(({ concept }) => concept.id === conceptId)
    return found && comparisonOf(found)
  }

  /** Every comparison that is known of. */
  const list = computed(
    (): readonly ComparisonEntry[] =>
      published.value ??
      here.value.map(({ concept, entries }) => ({ concept, municipalities: entries.length })),
  )
  const listState = computed(() => (few.value ? fewState.value : publishedState.value))

  function show(comparison: Comparison): void {
    listed[comparison.concept.id] = comparison
    states[comparison.concept.id] = 'listed'
  }

  function showList(entries: readonly ComparisonEntry[]): void {
    published.value = entries
    publishedState.value = 'listed'
  }

  const bring = (slugs: readonly string[]) =>
    Promise.all(slugs.map((slug) => snapshots.load(slug))).then(() => undefined)

  const bringAll = () => bring(snapshots.municipalities.map(({ slug }) => slug))

  /** The figures of the first municipalities that the device holds. */
  async function bringHeld(): Promise<void> {
    const repository = (await useRepositories())?.snapshots
    const held = (await repository?.list()) ?? []
    const codes = new Set(held.flatMap(({ code, role }) => (role === 'current' ? [code] : [])))
    const towns = snapshots.municipalities.filter(({ code }) => codes.has(code))
    await bring(towns.slice(0, MOST_HELD).map(({ slug }) => slug))
  }

  /** Finds out what can be compared. */
  async function loadList(): Promise<void> {
    await snapshots.loadMunicipalities()
    if (few.value) return bringAll()
    if (publishedState.value === 'listed') return
    const answer = await (await useRepositories())?.comparisons.list()
    if (answer?.ok) return showList(answer.value)
    await bringHeld()
    publishedState.value = 'device-only'
  }

  /** Finds out which municipalities have a concept. */
  async function load(conceptId: string): Promise<void> {
    await snapshots.loadMunicipalities()
    if (few.value) return bringAll()
    if (states[conceptId] === 'listed') return
    const answer = await (await useRepositories())?.comparisons.comparison(conceptId)
    if (answer?.ok) return show(answer.value)
    const problem = answer?.problem
    const isUnknown = problem?.kind === 'http-status' && problem.status === 404
    if (!isUnknown) await bringHeld()
    states[conceptId] = isUnknown ? 'unknown' : 'device-only'
  }

  return {
    few,
    isHere,
    isLacking,
    list,
    listState,
    stateOf,
    here,
    find,
    show,
    showList,
    loadList,
    load,
  }
})
