import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'
import type { Snapshot } from '@/domain/snapshot'
import { reviveSnapshot } from '@/snapshots/reviveSnapshot'
import type { CoreFile } from '@/snapshots/schema/coreFile'
import { useRepositories } from './repositories'

export type FrozenState = 'loading' | 'shown' | 'unknown' | 'nothing-held'

/** A publication that a page shows for good, by its id. Never becomes what the live pages show. */
export const useFrozenStore = defineStore('frozen', () => {
  const byId = shallowReactive<Record<string, Snapshot>>({})
  const states = shallowReactive<Record<string, FrozenState>>({})
  /** By municipality code: the newest publication, once the server has said which. */
  const newest = shallowReactive<Record<string, { id: string; publishedOn: string }>>({})

  function show(snapshot: Snapshot): void {
    byId[snapshot.id] = snapshot
    states[snapshot.id] = 'shown'
  }

  /** Takes the part of a publication that our own prerendered page carries. */
  function seed(core: CoreFile, id: string): void {
    const snapshot = reviveSnapshot(core, id)
    if (snapshot) show(snapshot)
  }

  /** The whole publication, from the device or from the network. */
  async function load(slug: string, id: string): Promise<void> {
    if (byId[id]?.complete) return
    const doors = await useRepositories()
    if (!doors) return
    const repository = doors.snapshots
    states[id] ??= 'loading'
    let list = await repository.municipalities()
    if (!list?.some((entry) => entry.slug === slug)) {
      const fresh = await repository.refreshMunicipalities()
      if (fresh.ok) list = fresh.value
    }
    const code = list?.find((entry) => entry.slug === slug)?.code
    if (code === undefined) {
      states[id] = list ? 'unknown' : 'nothing-held'
      return
    }
    const found = await repository.snapshotById(code, id)
    if (found.ok) show(doors.translate(found.value))
    else states[id] = found.problem.kind === 'not-found' ? 'unknown' : 'nothing-held'
  }

  /** Asks the server which publication is the newest; without an answer nothing is claimed. */
  async function findNewest(code: string): Promise<void> {
    const answer = await (await useRepositories())?.snapshots.newestPublication(code)
    if (answer?.ok) newest[code] = answer.value
  }

  return { byId, states, newest, show, seed, load, findNewest }
})
