import { defineStore } from 'pinia'
import { computed } from 'vue'
import { moved, movedGroup, movedWithinGroup } from '@/domain/arrange'
import { barePin, pinKey } from '@/domain/pin'
import type { Pin } from '@/domain/pin'
import type { ListedItem } from '@/snapshots/preferences'
import { usePreferencesStore } from './preferencesStore'
import { useRepositories } from './repositories'

/** My list: what the reader pinned, in their order and under their headings, with private notes. */
export const useListStore = defineStore('list', () => {
  const store = usePreferencesStore()
  const items = computed(() => store.preferences.list)
  const groups = computed(() => [
    ...new Set(items.value.flatMap(({ group }) => (group ? [group] : []))),
  ])

  function isListed(pin: Pin): boolean {
    const key = pinKey(pin)
    return items.value.some((item) => pinKey(item) === key)
  }

  async function put(list: readonly ListedItem[]): Promise<void> {
    await store.update({ list })
  }

  /** Puts something at the end of the list, or takes it off. */
  async function toggle(pin: Pin): Promise<void> {
    await store.read()
    if (isListed(pin)) {
      await put(items.value.filter((item) => pinKey(item) !== pinKey(pin)))
      return
    }
    await put([...items.value, barePin(pin)])
    // What a reader collects should outlive a full disk: this is the moment to ask, and browsers decide quietly.
    await (await useRepositories())?.snapshots.requestPersistence()
  }

  /** One up or down among those under the same heading. */
  const step = (place: number, by: -1 | 1) => put(movedWithinGroup(items.value, place, by))

  /** Dropped where another one is: it takes that one's place and heading. */
  async function drop(from: number, to: number): Promise<void> {
    const heading = items.value[to]?.group
    const next = items.value.map((item, place) =>
      place === from ? withGroup(item, heading ?? '') : item,
    )
    await put(moved(next, from, to))
  }

  const setGroup = (place: number, name: string) =>
    put(items.value.map((item, index) => (index === place ? withGroup(item, name) : item)))

  const stepGroup = (name: string, by: -1 | 1) => put(movedGroup(items.value, name, by))

  const renameGroup = (name: string, to: string) =>
    put(items.value.map((item) => (item.group === name ? withGroup(item, to) : item)))

  function noteOf(pin: Pin): string {
    const key = pinKey(pin)
    return store.preferences.notes.find((note) => pinKey(note) === key)?.text ?? ''
  }

  async function setNote(pin: Pin, text: string): Promise<void> {
    await store.read()
    const others = store.preferences.notes.filter((note) => pinKey(note) !== pinKey(pin))
    await store.update({ notes: text === '' ? others : [...others, { ...barePin(pin), text }] })
  }

  return {
    items,
    groups,
    isListed,
    toggle,
    step,
    drop,
    setGroup,
    stepGroup,
    renameGroup,
    noteOf,
    setNote,
  }
})

function withGroup(item: ListedItem, name: string): ListedItem {
  return name === '' ? barePin(item) : { ...barePin(item), group: name }
}
