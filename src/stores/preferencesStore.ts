import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { DEFAULT_PREFERENCES } from '@/snapshots/preferences'
import type { Preferences } from '@/snapshots/preferences'
import type { StorageState } from '@/snapshots/storageState'
import { useRepositories } from './repositories'

/** What the reader set on this device. Never leaves it. */
export const usePreferencesStore = defineStore('preferences', () => {
  const preferences = shallowRef<Preferences>(DEFAULT_PREFERENCES)
  const storage = shallowRef<StorageState>()
  let reading: Promise<void> | undefined

  function read(): Promise<void> {
    reading ??= (async () => {
      const found = await (await useRepositories())?.preferences.read()
      if (!found) return
      preferences.value = found.preferences
      storage.value = found.storage
    })()
    return reading
  }

  async function update(change: Partial<Preferences>): Promise<void> {
    await read()
    preferences.value = { ...preferences.value, ...change }
    const kept = await (await useRepositories())?.preferences.update(change)
    if (kept) storage.value = kept.storage
  }

  return { preferences, storage, read, update }
})
