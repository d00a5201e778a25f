import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { AppChange } from '@/snapshots/appChanges'
import { usePreferencesStore } from './preferencesStore'
import { useRepositories } from './repositories'

/** What changed in the app, apart from its figures: before a reader takes a later version, and after. */
export const useAppChangesStore = defineStore('appChanges', () => {
  /** Of the app that the server has; newest first. */
  const changes = shallowRef<readonly AppChange[]>([])
  /** Of the app on screen, as far as this reader has not been told of them. */
  const news = shallowRef<readonly AppChange[]>([])
  /** Ids of the app on screen, by its build. */
  const own = shallowRef<readonly string[]>([])
  /** What a waiting version would bring. */
  const waiting = computed(() => changes.value.filter(({ id }) => !own.value.includes(id)))

  async function load(): Promise<void> {
    const answer = await (await useRepositories())?.appChanges()
    if (answer?.ok) changes.value = answer.value.changes
  }

  /** At the first visit nothing is news; later what this reader's app did not have before. */
  async function notice(ownIds: readonly string[]): Promise<void> {
    own.value = ownIds
    const preferences = usePreferencesStore()
    await preferences.read()
    const seen = preferences.preferences.seenAppChanges
    const unseen = ownIds.filter((id) => !seen.includes(id))
    if (unseen.length === 0) return
    if (seen.length === 0) return markSeen(ownIds)
    await load()
    news.value = changes.value.filter(({ id }) => unseen.includes(id))
  }

  async function markSeen(ids: readonly string[]): Promise<void> {
    news.value = []
    await usePreferencesStore().update({ seenAppChanges: [...ids] })
  }

  /** The reader read what the waiting version brings, and took it. */
  async function markWaitingSeen(): Promise<void> {
    if (changes.value.length > 0) await markSeen(changes.value.map(({ id }) => id))
  }
  const markNewsSeen = () => markSeen(own.value)

  return { changes, news, waiting, load, notice, markWaitingSeen, markNewsSeen }
})
