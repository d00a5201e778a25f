import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'
import type { Snapshot } from '@/domain/snapshot'
import { usePreferencesStore } from './preferencesStore'
import { useRepositories } from './repositories'

/** What the reader saw at the last visit, where the figures are newer by now. */
export const useVisitStore = defineStore('visit', () => {
  const store = usePreferencesStore()
  /** By code of the municipality. */
  const earlier = shallowReactive<Record<string, Snapshot | undefined>>({})

  /** Brings the publication that was seen last; the first one ever is taken as seen. */
  async function lookBack(now: Snapshot): Promise<void> {
    const { code } = now.municipality
    await store.read()
    const seen = store.preferences.seenSnapshots[code]
    if (seen === undefined) await markSeen(now)
    if (seen === undefined || seen === now.id) return
    const held = await (await useRepositories())?.snapshots.snapshotById(code, seen)
    // Taken as seen while the older figures were being read.
    if (store.preferences.seenSnapshots[code] !== seen) return
    // Going back to an older publication on purpose is nothing new.
    if (held?.ok && held.value.publishedOn <= now.publishedOn) earlier[code] = held.value.snapshot
  }

  async function markSeen({ municipality, id }: Snapshot): Promise<void> {
    const { seenSnapshots } = store.preferences
    await store.update({ seenSnapshots: { ...seenSnapshots, [municipality.code]: id } })
    earlier[municipality.code] = undefined
  }

  return { earlier, lookBack, markSeen }
})
