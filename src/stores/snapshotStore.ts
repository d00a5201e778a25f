import { defineStore } from 'pinia'
import { ref, shallowReactive, shallowRef } from 'vue'
import type { Snapshot } from '@/domain/snapshot'
import type { MunicipalityEntry } from '@/snapshots/snapshotRepository'
import type { StorageState } from '@/snapshots/storageState'
import { reviveSnapshot } from '@/snapshots/reviveSnapshot'
import type { CoreFile } from '@/snapshots/schema/coreFile'
import type { SnapshotLoading } from './snapshotLoading'
import type { CheckState, FigureSource, LoadState, ShownSnapshot } from './snapshotShelf'

/**
 * The figures on screen: one snapshot a municipality. A newer one never replaces what is being read; it waits
 * in `available` until the reader asks.
 */
export const useSnapshotStore = defineStore('snapshots', () => {
  const municipalities = shallowRef<readonly MunicipalityEntry[]>([])
  const shown = shallowReactive<Record<string, ShownSnapshot>>({})
  const available = shallowReactive<Record<string, Snapshot | undefined>>({})
  const declined = shallowReactive<Record<string, string | undefined>>({})
  const checks = shallowReactive<Record<string, CheckState>>({})
  const states = shallowReactive<Record<string, LoadState>>({})
  const storage = shallowRef<StorageState>()
  const damagedId = ref<string>()
  const removedForRoom = shallowRef<readonly string[]>([])
  const shelf = {
    municipalities,
    shown,
    available,
    declined,
    checks,
    states,
    storage,
    damagedId,
    removedForRoom,
  }

  function show(slug: string, snapshot: Snapshot, source: FigureSource): void {
    shown[slug] = { snapshot, source }
    states[slug] = 'shown'
  }

  /** Takes the part of a snapshot that our own prerendered page carries. */
  function seed(core: CoreFile, id: string): void {
    const snapshot = reviveSnapshot(core, id)
    if (snapshot) show(snapshot.municipality.slug, snapshot, 'page')
  }

  let loading: Promise<SnapshotLoading | undefined> | undefined
  /** `undefined` where its code cannot be loaded; the next call tries again. */
  function loader(): Promise<SnapshotLoading | undefined> {
    loading ??= import('./snapshotLoading').then(
      ({ createSnapshotLoading }) => createSnapshotLoading({ ...shelf, show }),
      () => (loading = undefined),
    )
    return loading
  }

  /** The list of municipalities. */
  const loadMunicipalities = async () => (await loader())?.loadMunicipalities()

  /**
   * Brings a municipality's whole snapshot on screen: from the device if it holds one, else from the network;
   * then asks the network for a newer one. Calls for one municipality at a time share one run.
   */
  async function load(slug: string): Promise<void> {
    if (!shown[slug]?.snapshot.complete) await (await loader())?.load(slug)
  }

  /** Asks the network for newer figures. What is on screen stays, and is as old as before, if nobody answers. */
  const check = async (slug: string) => (await loader())?.check(slug)

  /** Goes back to the previous snapshot, or forward again; `false` where there is none. */
  const turn = async (slug: string) => (await loader())?.turn(slug) ?? false

  /** Shows the newer snapshot that was waiting. */
  function showAvailable(slug: string): void {
    const next = available[slug]
    if (!next) return
    available[slug] = undefined
    show(slug, next, 'network')
  }

  return { ...shelf, seed, show, load, check, turn, loadMunicipalities, showAvailable }
})
