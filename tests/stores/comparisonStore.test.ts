import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { failure, success } from '@/domain/result'
import type { Snapshot } from '@/domain/snapshot'
import type { FetchProblem } from '@/snapshots/fetchProblem'
import type { HeldSnapshot } from '@/snapshots/heldSnapshot'
import type { MunicipalityEntry } from '@/snapshots/snapshotRepository'
import { useComparisonStore } from '@/stores/comparisonStore'
import { provideRepositories } from '@/stores/repositories'
import { useSnapshotStore } from '@/stores/snapshotStore'
import { gallerySnapshot } from '../fixtures/galleryRecords'

const TAX = { id: 'tax', name: '税', note: '注意' }
const OFFLINE = failure<FetchProblem>({ kind: 'offline', url: '' })
const ABSENT = failure<FetchProblem>({ kind: 'http-status', url: '', status: 404 })

const townsOf = (count: number) =>
  Array.from(
    { length: count },
    (_, index) =>
      ({
        code: `10000${index}`,
        slug: `town-${index}`,
        name: `見本${index}市`,
      }) as MunicipalityEntry,
  )

function snapshotOf({ code, slug, name }: MunicipalityEntry): Snapshot {
  const whole = gallerySnapshot(['achieved'])
  return {
    ...whole,
    municipality: { ...whole.municipality, code, slug, name },
    concepts: [TAX],
    records: whole.records.map((record) => ({
      ...record,
      indicator: { ...record.indicator, concept: TAX.id },
    })),
  }
}

/** A site of some towns, of which the device or the network has some; whatever else is asked for fails the test. */
function given(count: number, reachable: readonly number[], answer: unknown) {
  const towns = townsOf(count)
  const held = new Map(
    reachable.map((index) => {
      const snapshot = snapshotOf(towns[index] as MunicipalityEntry)
      const { id, publishedOn } = snapshot
      const code = snapshot.municipality.code
      return [code, { id, code, publishedOn, source: 'stored', snapshot } as HeldSnapshot]
    }),
  )
  const asked: string[] = []
  const kept = { kind: 'kept' } as const
  const snapshots = {
    current: async (code: string) => {
      asked.push(code)
      const found = held.get(code)
      return found ? { kind: 'found', held: found, storage: kept } : { kind: 'none', storage: kept }
    },
    refresh: async () => ({ kind: 'unreachable', problem: { kind: 'offline', url: '' } }),
    storage: () => kept,
    list: async () => [...held.keys()].map((code) => ({ code, role: 'current' })),
    municipalities: async () => towns,
    refreshMunicipalities: async () => success(towns),
  }
  const comparisons = { list: vi.fn(async () => answer), comparison: vi.fn(async () => answer) }
  const translate = (one: HeldSnapshot) => one.snapshot
  provideRepositories(async () => ({ snapshots, comparisons, translate }) as never)
  return { towns, asked, comparisons }
}

beforeEach(() => setActivePinia(createPinia()))
afterEach(() => provideRepositories(undefined))

describe('of few municipalities', () => {
  it('the figures of all tell, and no list is asked for', async () => {
    const { comparisons } = given(2, [0, 1], OFFLINE)
    const store = useComparisonStore()
    await store.load(TAX.id)
    expect(store.stateOf(TAX.id)).toBe('listed')
    expect(store.find(TAX.id)?.members.map(({ code }) => code)).toEqual(['100000', '100001'])
    expect(comparisons.comparison).not.toHaveBeenCalled()
  })

  it('what lacks is known to lack, and the other one is still shown', async () => {
    given(2, [1], OFFLINE)
    const store = useComparisonStore()
    await store.load(TAX.id)
    expect(store.stateOf(TAX.id)).toBe('device-only')
    expect(store.isLacking('town-0')).toBe(true)
    expect(store.find(TAX.id)?.members.map(({ code }) => code)).toEqual(['100001'])
  })

  it('nothing is said before all of them answered', () => {
    const { towns } = given(2, [0, 1], OFFLINE)
    const snapshots = useSnapshotStore()
    snapshots.municipalities = towns
    for (const town of towns.slice(1)) snapshots.show(town.slug, snapshotOf(town), 'stored')
    expect(useComparisonStore().stateOf(TAX.id)).toBeUndefined()
    expect(useComparisonStore().find(TAX.id)).toBeUndefined()
  })
})

describe('of many municipalities', () => {
  const comparison = { concept: TAX, members: [{ code: '100007', indicatorId: 'a' }] }

  it('the published list tells, and no figures are asked for', async () => {
    const { asked } = given(1_000, [0, 1, 2], success(comparison))
    const store = useComparisonStore()
    await store.load(TAX.id)
    expect(store.find(TAX.id)).toEqual(comparison)
    expect(asked).toEqual([])
  })

  it('without network the device tells what it has, and is asked again when there is one', async () => {
    const { asked, comparisons } = given(1_000, [3, 5], OFFLINE)
    const store = useComparisonStore()
    await store.load(TAX.id)
    expect(store.stateOf(TAX.id)).toBe('device-only')
    expect(store.find(TAX.id)?.members.map(({ code }) => code)).toEqual(['100003', '100005'])
    expect([...new Set(asked)]).toEqual(['100003', '100005'])
    comparisons.comparison.mockResolvedValue(success(comparison))
    await store.load(TAX.id)
    expect(store.find(TAX.id)).toEqual(comparison)
  })

  it('what nobody compares is unknown', async () => {
    const { asked } = given(1_000, [3], ABSENT)
    const store = useComparisonStore()
    await store.load('nothing')
    expect(store.stateOf('nothing')).toBe('unknown')
    expect(store.find('nothing')).toBeUndefined()
    expect(asked).toEqual([])
  })

  it('the list of comparisons is the published one, else what the device can compare', async () => {
    const { comparisons } = given(1_000, [3], OFFLINE)
    const store = useComparisonStore()
    await store.loadList()
    expect([store.listState, store.list]).toEqual([
      'device-only',
      [{ concept: TAX, municipalities: 1 }],
    ])
    comparisons.list.mockResolvedValue(success([{ concept: TAX, municipalities: 900 }]))
    await store.loadList()
    expect([store.listState, store.list]).toEqual([
      'listed',
      [{ concept: TAX, municipalities: 900 }],
    ])
  })
})
