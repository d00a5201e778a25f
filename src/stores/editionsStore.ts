import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'
import { documentEnd } from '@/domain/choose'
import type { Edition } from '@/domain/edition'
import type { EditionEntry } from '@/domain/editionEntry'
import type { KeptSnapshotEntry } from '@/snapshots/heldSnapshot'
import { useRepositories } from './repositories'
import { useSnapshotStore } from './snapshotStore'

/** `kept-only`: the server did not answer, and these are the editions that the device keeps. */
export type EditionListState = 'loading' | 'listed' | 'kept-only' | 'unknown' | 'nothing-held'

export type EditionState = 'loading' | 'shown' | 'missing'

/** Publications and reconstructions that are compared; none of them ever becomes what the live pages show. */
export const useEditionsStore = defineStore('editions', () => {
  /** By slug, newest first. */
  const lists = shallowReactive<Record<string, readonly EditionEntry[]>>({})
  const listStates = shallowReactive<Record<string, EditionListState>>({})
  const byId = shallowReactive<Record<string, Edition>>({})
  const states = shallowReactive<Record<string, EditionState>>({})
  /** Ids of editions that stay on the device. */
  const kept = shallowReactive<Record<string, boolean>>({})

  function showList(slug: string, entries: readonly EditionEntry[]): void {
    lists[slug] = entries
    listStates[slug] = 'listed'
  }

  function show(edition: Edition): void {
    byId[edition.id] = edition
    states[edition.id] = 'shown'
  }

  async function codeOf(slug: string): Promise<string | undefined> {
    const snapshots = useSnapshotStore()
    const known = snapshots.shown[slug]?.snapshot.municipality.code
    if (known) return known
    await snapshots.loadMunicipalities()
    return snapshots.municipalities.find((entry) => entry.slug === slug)?.code
  }

  /** What the server lists; without an answer, what the device keeps. */
  async function loadList(slug: string): Promise<void> {
    if (listStates[slug] === 'listed') return
    const repository = (await useRepositories())?.snapshots
    if (!repository) return
    listStates[slug] ??= 'loading'
    const code = await codeOf(slug)
    if (code === undefined) {
      const { municipalities } = useSnapshotStore()
      listStates[slug] = municipalities.length > 0 ? 'unknown' : 'nothing-held'
      return
    }
    const [listed, onDevice] = await Promise.all([repository.editions(code), repository.list()])
    const own = onDevice.filter((entry) => entry.code === code && entry.kept)
    for (const { id } of own) kept[id] = true
    if (listed.ok) {
      showList(slug, listed.value)
      return
    }
    lists[slug] = keptEntries(own)
    listStates[slug] = own.length > 0 ? 'kept-only' : 'nothing-held'
  }

  /** The figures of one edition, from the device or from the network. */
  async function load(slug: string, id: string): Promise<void> {
    if (byId[id]) return
    const repository = (await useRepositories())?.snapshots
    const code = await codeOf(slug)
    if (!repository || code === undefined) return
    states[id] = 'loading'
    const found = await repository.editionById(code, id)
    if (found.ok) show(found.value)
    else states[id] = 'missing'
  }

  /** Keeps editions on the device for good, as the reader asked; whether all of them are. */
  async function keep(ids: readonly string[]): Promise<boolean> {
    const repository = (await useRepositories())?.snapshots
    if (!repository) return false
    for (const id of ids) {
      const outcome = await repository.pin(id, 'reader')
      if (outcome.ok) kept[id] = true
    }
    void repository.requestPersistence()
    return ids.every((id) => kept[id])
  }

  return { lists, listStates, byId, states, kept, showList, show, loadList, load, keep }
})

function keptEntries(own: readonly KeptSnapshotEntry[]): EditionEntry[] {
  const newestFirst = (first: string, second: string) => (first < second ? 1 : -1)
  const published = own
    .filter(({ asOf }) => asOf === undefined)
    .sort((first, second) => newestFirst(first.publishedOn, second.publishedOn))
    .map(({ id, bytes, publishedOn }) => ({ id, bytes, publishedOn }))
  const reconstructed = own
    .flatMap(({ id, bytes, asOf }) => (asOf === undefined ? [] : [{ id, bytes, asOf }]))
    .sort((first, second) => newestFirst(documentEnd(first.asOf), documentEnd(second.asOf)))
  return [...published, ...reconstructed]
}
