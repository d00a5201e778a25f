import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createPreferencesRepository } from '@/snapshots/preferencesRepository'
import { CODE, publication, testSite } from './publishedSite'
import { QuotaExceeded, testDevice } from './testDevice'

/*
 * As SQLite does it: the n-th operation of the platform fails, for n = 1, 2, 3 … until a run passes untouched; once
 * failing that time only, and once for ever after. Whatever fails, a reader must see a whole generation or an honest
 * problem, nothing may be left unhandled, and the next clean visit must recover.
 */

const first = publication('2026-04-01', '一番目')
const second = publication('2026-07-01', '二番目')
const third = publication('2026-10-01', '三番目')
/** Here things fail, and nothing ever hangs. */
const LIMIT = 20_000
const rejections: unknown[] = []
const note = (reason: unknown) => rejections.push(reason)
beforeAll(() => void process.on('unhandledRejection', note))
afterAll(() => void process.off('unhandledRejection', note))
afterEach(() => {
  globalThis.machiFaultHook = undefined
})

const ERRORS = {
  plain: () => new Error('injected'),
  'no room': () => new QuotaExceeded(),
  'connection lost': () => new DOMException('lost', 'UnknownError'),
}

/** Whether the fault point was reached. */
function failFrom(place: number, repeat: boolean, error: () => Error): () => boolean {
  let count = 0
  globalThis.machiFaultHook = () => {
    count += 1
    if (count === place || (repeat && count > place)) throw error()
  }
  return () => count >= place
}

/** First visit, pin, new publication, back and forward, second visit. Every step must end well or honestly. */
async function readersWeek(device: ReturnType<typeof testDevice>): Promise<void> {
  const site = testSite(first)
  const morning = device.visit(site, LIMIT)
  const preferences = createPreferencesRepository({
    openDatabase: device.open,
    storageLimit: LIMIT,
  })
  const shown = async (visit = morning) => {
    const current = await visit.current(CODE)
    expect(['found', 'none', 'damaged']).toContain(current.kind)
    if (current.kind === 'found') {
      const { held } = current
      const published = [first, second, third].find(({ id }) => id === held.id)
      expect(held.publishedOn).toBe(published?.publishedOn)
      expect(published?.texts.get('core.json')).toContain(held.snapshot.municipality.name)
    }
    return current.kind === 'found' ? current.held.id : undefined
  }
  const refreshed = async (visit = morning) => {
    const outcome = await visit.refresh(CODE)
    expect(outcome.kind).toMatch(/^(updated|up-to-date|not-kept|refused|unreachable)$/)
    // What is announced is on screen: from the device, or from memory.
    if ('held' in outcome && visit.storage().kind === 'kept')
      expect(await shown(visit)).toBe(outcome.held.id)
  }
  await shown()
  await refreshed()
  await preferences.update({ list: [{ code: CODE, indicatorId: 'recycling-rate' }] })
  site.publish(second, first)
  await refreshed()
  await morning.pin(first.id, 'reader')
  await morning.rollback(CODE)
  await morning.rollback(CODE)
  site.publish(third, second, first)
  const evening = device.visit(site, LIMIT)
  await shown(evening)
  await refreshed(evening)
  await evening.list()
  await preferences.read()
}

async function expectRecovery(device: ReturnType<typeof testDevice>): Promise<void> {
  globalThis.machiFaultHook = undefined
  const site = testSite(third, second, first)
  const visit = device.visit(site, LIMIT)
  const before = await visit.current(CODE)
  expect(before.kind, 'old or new, never a mix').not.toBe('damaged')
  expect(before).not.toHaveProperty('damagedId')
  expect((await visit.refresh(CODE)).kind).toMatch(/^(updated|up-to-date)$/)
  const after = await visit.current(CODE)
  expect(after.kind === 'found' && [after.held.id, after.declinedId]).toContain(third.id)
  const { files, rows } = await device.within((database) =>
    database.read(async (drawers) => ({
      files: await drawers.files.keys(),
      rows: await drawers.snapshots.all(),
    })),
  )
  const named = new Set(rows.flatMap((row) => row.files.map(({ sha256 }) => sha256)))
  expect(new Set(files), 'no stray text').toEqual(named)
  expect(rejections).toEqual([])
}

describe.each(Object.entries(ERRORS))('the sweep with %s', (_, error) => {
  it.each([
    ['that time only', false],
    ['for ever after', true],
  ])('failing %s', { timeout: 120_000 }, async (_when, repeat) => {
    let place = 1
    for (; place < 1_000; place += 1) {
      const device = testDevice()
      const reached = failFrom(place, repeat, error)
      await readersWeek(device)
      const untouched = !reached()
      await expectRecovery(device)
      if (untouched) break
    }
    expect(place, 'the sweep went through many operations').toBeGreaterThan(100)
    expect(place, 'the sweep came to an end').toBeLessThan(1_000)
  })
})
