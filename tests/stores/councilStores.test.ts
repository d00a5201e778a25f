import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Board } from '@/domain/board'
import { failure, success } from '@/domain/result'
import { DEFAULT_PREFERENCES } from '@/snapshots/preferences'
import type { Preferences } from '@/snapshots/preferences'
import { useBoardStore } from '@/stores/boardStore'
import { useListStore } from '@/stores/listStore'
import { useVisitStore } from '@/stores/visitStore'
import { usePreferencesStore } from '@/stores/preferencesStore'
import { provideRepositories } from '@/stores/repositories'
import { gallerySnapshot } from '../fixtures/galleryRecords'

const CODE = '102041'
const OLD = '2026-10-01-00000000'
const NEW = '2026-11-10-00000000'
const snapshotOf = (id: string) =>
  gallerySnapshot(['achieved', 'behind'], { id, publishedOn: id.slice(0, 10) })

/** A device that has some publications and keeps what it is told. */
function device(held: readonly string[], preferences: Partial<Preferences> = {}) {
  const pins = new Set<string>()
  let stored: Preferences = { ...DEFAULT_PREFERENCES, ...preferences }
  const outcome = () => ({ preferences: stored, storage: { kind: 'kept' } as const })
  provideRepositories(
    async () =>
      ({
        preferences: {
          read: async () => outcome(),
          update: async (change: Partial<Preferences>) => {
            stored = { ...stored, ...change }
            return outcome()
          },
        },
        snapshots: {
          requestPersistence: async () => 'granted',
          snapshotById: async (_code: string, id: string) =>
            held.includes(id)
              ? success({ id, publishedOn: id.slice(0, 10), snapshot: snapshotOf(id) })
              : failure({ kind: 'offline', url: '' }),
          pin: async (id: string, reason: string) => {
            pins.add(`${id} ${reason}`)
            return success(undefined)
          },
          unpin: async (id: string, reason: string) => {
            pins.delete(`${id} ${reason}`)
            return success(undefined)
          },
        },
      }) as never,
  )
  return { pins, stored: () => stored }
}

const board: Board = {
  title: '12月定例会',
  items: [{ code: CODE, indicatorId: 'recycling-rate' }],
  frozen: { [CODE]: OLD },
}

beforeEach(() => setActivePinia(createPinia()))
afterEach(() => provideRepositories(undefined))

describe('boards on the device', () => {
  it('hold on to their publication for as long as they are there', async () => {
    const { pins, stored } = device([OLD, NEW])
    const store = useBoardStore()
    const { board: kept, offline } = await store.keep(board)
    expect(offline).toBe(true)
    expect([...pins]).toEqual([`${OLD} board:${kept.id}`])
    await store.keep({ ...kept, frozen: { [CODE]: NEW } }, kept.id)
    expect([...pins]).toEqual([`${NEW} board:${kept.id}`])
    expect(stored().boards).toHaveLength(1)
    await store.remove(kept.id)
    expect([...pins]).toEqual([])
    expect(stored().boards).toEqual([])
  })

  it('say so when the figures cannot be had now, and are kept all the same', async () => {
    const { pins, stored } = device([])
    const { offline } = await useBoardStore().keep(board)
    expect(offline).toBe(false)
    expect([...pins]).toEqual([])
    expect(stored().boards).toHaveLength(1)
  })
})

describe('my list', () => {
  it('takes things of every kind, once each, and lets them go again', async () => {
    const { stored } = device([])
    const list = useListStore()
    const pledge = { code: CODE, pledgeId: 'a' }
    await list.toggle({ code: CODE, indicatorId: 'a' })
    await list.toggle(pledge)
    expect(list.isListed(pledge)).toBe(true)
    expect(list.isListed({ code: CODE, initiativeId: 'a' })).toBe(false)
    await list.toggle(pledge)
    expect(stored().list).toEqual([{ code: CODE, indicatorId: 'a' }])
  })

  it('puts what is dropped under the heading where it was dropped', async () => {
    const { stored } = device([], {
      list: [
        { code: CODE, indicatorId: 'a' },
        { code: CODE, indicatorId: 'b', group: '税' },
      ],
    })
    await usePreferencesStore().read()
    await useListStore().drop(0, 1)
    expect(stored().list).toEqual([
      { code: CODE, indicatorId: 'b', group: '税' },
      { code: CODE, indicatorId: 'a', group: '税' },
    ])
  })
})

describe('since the last visit', () => {
  it('takes the first publication as seen, and brings it back when a newer one is shown', async () => {
    const { stored } = device([OLD, NEW])
    const visit = useVisitStore()
    await visit.lookBack(snapshotOf(OLD))
    expect(stored().seenSnapshots).toEqual({ [CODE]: OLD })
    expect(visit.earlier[CODE]).toBeUndefined()
    await visit.lookBack(snapshotOf(NEW))
    expect(visit.earlier[CODE]?.id).toBe(OLD)
    await visit.markSeen(snapshotOf(NEW))
    expect(stored().seenSnapshots).toEqual({ [CODE]: NEW })
    expect(visit.earlier[CODE]).toBeUndefined()
  })

  it('calls nothing changed where the reader went back to an older one', async () => {
    device([OLD, NEW], { seenSnapshots: { [CODE]: NEW } })
    const visit = useVisitStore()
    await visit.lookBack(snapshotOf(OLD))
    expect(visit.earlier[CODE]).toBeUndefined()
  })
})
