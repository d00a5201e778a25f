import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { failure, success } from '@/domain/result'
import type { Snapshot } from '@/domain/snapshot'
import type { CurrentOutcome, HeldSnapshot, RefreshOutcome } from '@/snapshots/heldSnapshot'
import { writeCore } from '@/snapshots/schema/writeCore'
import type { MunicipalityEntry, SnapshotRepository } from '@/snapshots/snapshotRepository'
import { provideRepositories } from '@/stores/repositories'
import { useSnapshotStore } from '@/stores/snapshotStore'
import { gallerySnapshot } from '../fixtures/galleryRecords'

const CODE = '102041'
const SLUG = 'isesaki'
const kept = { kind: 'kept' } as const
const TOWN = { code: CODE, slug: SLUG, name: '伊勢崎市' } as MunicipalityEntry

function edition(day: string, source: HeldSnapshot['source'] = 'stored'): HeldSnapshot {
  const id = `${day}-00000000`
  const snapshot: Snapshot = gallerySnapshot(['achieved', 'behind'], { id, publishedOn: day })
  return {
    id,
    code: CODE,
    publishedOn: day,
    fetchedOn: '2026-11-10T00:00:00Z',
    source,
    origin: 'network',
    snapshot,
    plans: async () => failure({ kind: 'absent' } as never),
    words: () => ({}),
  }
}

const OLD = edition('2026-10-01')
const NEW = edition('2026-11-10', 'network')
const UNREACHABLE: RefreshOutcome = {
  kind: 'unreachable',
  problem: { kind: 'offline', url: '/snapshots' },
}
const found = (held: HeldSnapshot, checkedOn?: string): CurrentOutcome => ({
  kind: 'found',
  held,
  storage: kept,
  ...(checkedOn === undefined ? {} : { checkedOn }),
})
const upToDate = (held: HeldSnapshot): RefreshOutcome => ({
  kind: 'up-to-date',
  held,
  checkedOn: '2026-11-20T00:00:00Z',
})
const updated = (held: HeldSnapshot): RefreshOutcome => ({
  kind: 'updated',
  held,
  checkedOn: '2026-11-20T00:00:00Z',
  removedIds: [],
})

/** A device and a network that answer as told. Whatever else is asked of them fails the test. */
function given(current: CurrentOutcome, refresh: RefreshOutcome, towns = [TOWN]) {
  const repository: Pick<
    SnapshotRepository,
    'current' | 'refresh' | 'storage' | 'municipalities' | 'refreshMunicipalities'
  > = {
    current: vi.fn(async () => current),
    refresh: vi.fn(async () => refresh),
    storage: () => kept,
    municipalities: async () => towns,
    refreshMunicipalities: async () =>
      towns.length > 0 ? success(towns) : failure({ kind: 'offline', url: '/open-data' }),
  }
  const snapshots = repository as SnapshotRepository
  provideRepositories(
    async () => ({ snapshots, translate: (held: HeldSnapshot) => held.snapshot }) as never,
  )
  return snapshots
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}
function seededStore(held: HeldSnapshot) {
  const store = useSnapshotStore()
  store.seed(writeCore({ ...held.snapshot, complete: false }), held.id)
  return store
}

beforeEach(() => setActivePinia(createPinia()))
afterEach(() => provideRepositories(undefined))

describe('figures that came with the page', () => {
  it('are shown at once', () => {
    const store = seededStore(NEW)
    expect(store.states[SLUG]).toBe('shown')
    expect(store.shown[SLUG]).toMatchObject({ source: 'page', snapshot: { complete: false } })
  })

  it('give way silently to the whole of the same edition', async () => {
    given(found(NEW), upToDate(NEW))
    const store = seededStore(NEW)
    await store.load(SLUG)
    expect(store.shown[SLUG]?.snapshot.complete).toBe(true)
    expect(store.shown[SLUG]?.snapshot.id).toBe(NEW.id)
    expect(store.available[SLUG]).toBeUndefined()
  })

  it('stay where the device only holds an older edition', async () => {
    given(found(OLD), UNREACHABLE)
    const store = seededStore(NEW)
    await store.load(SLUG)
    await settled()
    expect(store.shown[SLUG]?.snapshot.id).toBe(NEW.id)
    expect(store.available[SLUG]).toBeUndefined()
  })

  it('stay while nothing answers', async () => {
    given({ kind: 'none', storage: kept }, UNREACHABLE)
    const store = seededStore(NEW)
    await store.load(SLUG)
    expect(store.states[SLUG]).toBe('shown')
    expect(store.checks[SLUG]).toEqual({ kind: 'failed', since: undefined })
  })
})

describe('a newer edition', () => {
  it('waits until the reader asks for it', async () => {
    given(found(OLD), updated(NEW))
    const store = useSnapshotStore()
    await store.load(SLUG)
    await settled()
    expect(store.shown[SLUG]?.snapshot.id).toBe(OLD.id)
    expect(store.available[SLUG]?.id).toBe(NEW.id)

    store.showAvailable(SLUG)
    expect(store.shown[SLUG]).toMatchObject({ source: 'network', snapshot: { id: NEW.id } })
    expect(store.available[SLUG]).toBeUndefined()
  })

  it('is shown at once where nothing was shown', async () => {
    given({ kind: 'none', storage: kept }, updated(NEW))
    const store = useSnapshotStore()
    await store.load(SLUG)
    expect(store.shown[SLUG]?.snapshot.id).toBe(NEW.id)
    expect(store.available[SLUG]).toBeUndefined()
  })

  it('asked for where none waits changes nothing', async () => {
    given(found(OLD), upToDate(OLD))
    const store = useSnapshotStore()
    await store.load(SLUG)
    store.showAvailable(SLUG)
    expect(store.shown[SLUG]?.snapshot.id).toBe(OLD.id)
  })
})

describe('going back to the edition before', () => {
  const wentBack = {
    ...found(OLD),
    kind: 'found',
    held: OLD,
    declinedId: NEW.id,
    storage: kept,
  } as const

  it('holds on a page that brought the newer one, and says that there is a newer one', async () => {
    given(wentBack, { ...upToDate(OLD), declinedId: NEW.id } as RefreshOutcome)
    const store = seededStore(NEW)
    await store.load(SLUG)
    await settled()
    expect(store.shown[SLUG]?.snapshot.id).toBe(OLD.id)
    expect(store.declined[SLUG]).toBe(NEW.id)
    expect(store.available[SLUG]).toBeUndefined()
  })

  it('does not hold against a still newer one that came with the page', async () => {
    given({ ...wentBack, declinedId: '2026-11-01-00000000' }, UNREACHABLE)
    const store = seededStore(NEW)
    await store.load(SLUG)
    await settled()
    expect(store.shown[SLUG]?.snapshot.id).toBe(NEW.id)
  })

  it('is shown at once, and forward again as well', async () => {
    const repository = given(found(NEW), upToDate(NEW))
    const store = useSnapshotStore()
    await store.load(SLUG)
    await settled()
    Object.assign(repository, { rollback: async () => success(OLD), current: async () => wentBack })
    expect(await store.turn(SLUG)).toBe(true)
    expect(store.shown[SLUG]?.snapshot.id).toBe(OLD.id)
    expect(store.declined[SLUG]).toBe(NEW.id)
    Object.assign(repository, { rollback: async () => failure({ kind: 'not-found' }) })
    expect(await store.turn(SLUG)).toBe(false)
    expect(store.shown[SLUG]?.snapshot.id).toBe(OLD.id)
  })
})

describe('a check for newer figures', () => {
  it('that nobody answered never shows figures as fresh, and says since when', async () => {
    given(found(OLD, '2026-11-01T00:00:00Z'), UNREACHABLE)
    const store = useSnapshotStore()
    await store.load(SLUG)
    await settled()
    expect(store.checks[SLUG]).toEqual({ kind: 'failed', since: '2026-11-01T00:00:00Z' })
    expect(store.shown[SLUG]?.snapshot.id).toBe(OLD.id)
  })

  it('whose answer was not the published file is refused, and what was shown stays', async () => {
    given(found(OLD), {
      kind: 'refused',
      problem: { kind: 'hash-mismatch', url: '/snapshots' },
    })
    const store = useSnapshotStore()
    await store.load(SLUG)
    await settled()
    expect(store.checks[SLUG]).toEqual({ kind: 'refused', problem: 'hash-mismatch' })
    expect(store.shown[SLUG]?.snapshot.id).toBe(OLD.id)
    expect(store.available[SLUG]).toBeUndefined()
  })

  it('that fails again and again still says since when', async () => {
    given(found(OLD, '2026-11-01T00:00:00Z'), UNREACHABLE)
    const store = useSnapshotStore()
    await store.load(SLUG)
    await store.check(SLUG)
    await store.check(SLUG)
    expect(store.checks[SLUG]).toEqual({ kind: 'failed', since: '2026-11-01T00:00:00Z' })
    given(found(OLD), { kind: 'refused', problem: { kind: 'not-json', url: '/snapshots' } })
    await store.check(SLUG)
    expect(store.checks[SLUG]).toMatchObject({ kind: 'refused', since: '2026-11-01T00:00:00Z' })
  })

  it('that another one joins still says since when', async () => {
    given(found(OLD, '2026-11-01T00:00:00Z'), UNREACHABLE)
    const store = useSnapshotStore()
    await store.load(SLUG)
    await settled()
    await Promise.all([store.check(SLUG), store.check(SLUG)])
    expect(store.checks[SLUG]).toEqual({ kind: 'failed', since: '2026-11-01T00:00:00Z' })
  })

  it('that had to delete an edition to make room says which', async () => {
    given(found(OLD), {
      ...updated(NEW),
      removedForRoom: ['2026-04-01-00000000'],
    } as RefreshOutcome)
    const store = useSnapshotStore()
    await store.load(SLUG)
    await store.check(SLUG)
    expect(store.removedForRoom).toEqual(['2026-04-01-00000000'])
  })

  it('that was answered is dated by the answer', async () => {
    given(found(NEW), upToDate(NEW))
    const store = useSnapshotStore()
    await store.load(SLUG)
    await settled()
    expect(store.checks[SLUG]).toEqual({ kind: 'answered', on: '2026-11-20T00:00:00Z' })
  })
})

describe('a page for which there are no figures', () => {
  it('says that the municipality is unknown where the list is known', async () => {
    given({ kind: 'none', storage: kept }, UNREACHABLE)
    const store = useSnapshotStore()
    await store.load('nowhere')
    expect(store.states.nowhere).toBe('unknown-municipality')
  })

  it('says that nothing is held where not even the list is', async () => {
    given({ kind: 'none', storage: kept }, UNREACHABLE, [])
    const store = useSnapshotStore()
    await store.load(SLUG)
    expect(store.states[SLUG]).toBe('nothing-held')
  })

  it('says that nothing is held where the town is known and nobody answers', async () => {
    given({ kind: 'none', storage: kept }, UNREACHABLE)
    const store = useSnapshotStore()
    await store.load(SLUG)
    expect(store.states[SLUG]).toBe('nothing-held')
  })
})

describe('asking twice', () => {
  it('at a time is one run', async () => {
    const repository = given(found(NEW), upToDate(NEW))
    const store = useSnapshotStore()
    await Promise.all([store.load(SLUG), store.load(SLUG)])
    expect(repository.current).toHaveBeenCalledOnce()
  })

  it('says which kept edition was damaged', async () => {
    given(
      { ...found(OLD), kind: 'found', held: OLD, damagedId: NEW.id, storage: kept },
      UNREACHABLE,
    )
    const store = useSnapshotStore()
    await store.load(SLUG)
    expect(store.damagedId).toBe(NEW.id)
    expect(store.shown[SLUG]?.snapshot.id).toBe(OLD.id)
  })
})
