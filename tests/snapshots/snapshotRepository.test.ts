import { afterEach, describe, expect, it } from 'vitest'
import type { SnapshotRepository } from '@/snapshots/snapshotRepository'
import { CODE, json, offline, publication, testSite } from './publishedSite'
import { NOW, QuotaExceeded, testDevice } from './testDevice'

const first = publication('2026-04-01', '一番目')
const second = publication('2026-07-01', '二番目')
const third = publication('2026-10-01', '三番目')

async function shownBy(repository: SnapshotRepository): Promise<string | undefined> {
  const current = await repository.current(CODE)
  return current.kind === 'found' ? current.held.snapshot.municipality.name : undefined
}

/** The texts that lie in the database. */
const storedTexts = (device: ReturnType<typeof testDevice>) =>
  device.within((database) => database.read(async ({ files }) => (await files.all()).length))

afterEach(() => {
  globalThis.machiFaultHook = undefined
})

describe('a device in order', () => {
  it('has nothing at the first visit, and the snapshot at the second without network', async () => {
    const device = testDevice()
    const site = testSite(first)
    const visit = device.visit(site)
    expect(await visit.current(CODE)).toEqual({ kind: 'none', storage: { kind: 'kept' } })
    expect(await visit.refresh(CODE)).toMatchObject({
      kind: 'updated',
      held: { id: first.id, source: 'network', publishedOn: '2026-04-01' },
      removedIds: [],
    })
    site.fault = offline
    const later = device.visit(site)
    expect(await later.current(CODE)).toMatchObject({
      kind: 'found',
      held: { id: first.id, source: 'stored', origin: 'network' },
      checkedOn: NOW.toISOString(),
      storage: { kind: 'kept' },
    })
    expect(await later.refresh(CODE)).toMatchObject({
      kind: 'unreachable',
      problem: { kind: 'offline' },
    })
  })

  it('is up to date without loading anything but the index', async () => {
    const device = testDevice()
    const site = testSite(first)
    await device.visit(site).refresh(CODE)
    site.asked.length = 0
    expect(await device.visit(site).refresh(CODE)).toMatchObject({ kind: 'up-to-date' })
    expect(site.asked).toHaveLength(1)
  })

  it('asks once for two calls at the same time', async () => {
    const site = testSite(first)
    const visit = testDevice().visit(site)
    const [one, other] = await Promise.all([visit.refresh(CODE), visit.refresh(CODE)])
    expect(one).toBe(other)
    expect(site.asked).toHaveLength(3)
  })

  it('keeps the newest, the previous and the pinned, and no text that belongs to none', async () => {
    const device = testDevice()
    const site = testSite(first)
    const visit = device.visit(site)
    await visit.refresh(CODE)
    site.publish(second, first)
    expect(await visit.refresh(CODE)).toMatchObject({ kind: 'updated', previousId: first.id })
    site.publish(third, second, first)
    expect(await visit.refresh(CODE)).toMatchObject({ removedIds: [first.id] })
    expect((await visit.list()).map(({ id, role }) => [id, role])).toEqual([
      [third.id, 'current'],
      [second.id, 'previous'],
    ])
    expect(await storedTexts(device)).toBe(4)

    await visit.pin(second.id, 'board:september')
    const fourth = publication('2026-11-01', '四番目')
    const fifth = publication('2026-11-21', '五番目')
    for (const newest of [fourth, fifth]) {
      site.publish(newest)
      await visit.refresh(CODE)
    }
    expect((await visit.list()).map(({ id }) => id)).toEqual([fifth.id, fourth.id, second.id])
  })

  it('reads one snapshot by its id, and keeps it when it is pinned', async () => {
    const device = testDevice()
    const site = testSite(second, first)
    const visit = device.visit(site)
    await visit.refresh(CODE)
    const old = await visit.snapshotById(CODE, first.id)
    expect(old.ok && old.value.snapshot.municipality.name).toBe('一番目')
    expect(await visit.pin(first.id, 'reader')).toMatchObject({ ok: true })
    site.fault = offline
    const later = device.visit(site)
    expect(await later.snapshotById(CODE, first.id)).toMatchObject({
      ok: true,
      value: { source: 'stored' },
    })
    expect(await shownBy(later)).toBe('二番目')
    expect(await later.snapshotById(CODE, third.id)).toMatchObject({ ok: false })
  })

  it('says that an id was never published', async () => {
    const visit = testDevice().visit(testSite(first))
    expect(await visit.snapshotById(CODE, third.id)).toMatchObject({
      ok: false,
      problem: { kind: 'not-found' },
    })
  })

  it('deletes what the reader deletes, but nothing pinned', async () => {
    const site = testSite(first)
    const visit = testDevice().visit(site)
    await visit.refresh(CODE)
    site.publish(second)
    await visit.refresh(CODE)
    await visit.pin(second.id, 'reader')
    expect(await visit.remove(second.id)).toMatchObject({
      ok: false,
      problem: { kind: 'pinned', reasons: ['reader'] },
    })
    await visit.unpin(second.id, 'reader')
    expect(await visit.remove(second.id)).toMatchObject({ ok: true })
    expect(await shownBy(visit)).toBe('一番目')
    expect(await visit.remove(first.id)).toMatchObject({ ok: true })
    expect(await visit.current(CODE)).toMatchObject({ kind: 'none' })
    expect(await visit.remove(first.id)).toMatchObject({ problem: { kind: 'not-found' } })
  })

  it('counts what lies there', async () => {
    const visit = testDevice().visit(testSite(first))
    await visit.refresh(CODE)
    const bytes = [...first.texts.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
    expect(await visit.usage()).toEqual({ snapshots: 1, bytes, storage: { kind: 'kept' } })
    expect(await visit.requestPersistence()).toBe('unavailable')
  })

  it('keeps the list of municipalities for later', async () => {
    const device = testDevice()
    const site = testSite()
    const visit = device.visit(site)
    expect(await visit.municipalities()).toBeUndefined()
    site.fault = () => json('{"schema_version":1,"municipalities":[]}')
    expect(await visit.refreshMunicipalities()).toEqual({ ok: true, value: [] })
    expect(await device.visit(site).municipalities()).toEqual([])
  })
})

describe('going back', () => {
  it('shows the previous one, does not take the declined one again, and goes forward again', async () => {
    const device = testDevice()
    const site = testSite(first)
    const visit = device.visit(site)
    expect(await visit.rollback(CODE)).toMatchObject({ problem: { kind: 'not-found' } })
    await visit.refresh(CODE)
    expect(await visit.rollback(CODE)).toMatchObject({ problem: { kind: 'not-found' } })
    site.publish(second, first)
    await visit.refresh(CODE)
    expect(await visit.rollback(CODE)).toMatchObject({ ok: true, value: { id: first.id } })
    expect(await visit.refresh(CODE)).toMatchObject({
      kind: 'up-to-date',
      held: { id: first.id },
      declinedId: second.id,
    })
    expect(await device.visit(site).current(CODE)).toMatchObject({
      held: { id: first.id },
      declinedId: second.id,
    })
    expect(await visit.rollback(CODE)).toMatchObject({ ok: true, value: { id: second.id } })
    const forward = await visit.current(CODE)
    expect(forward).toMatchObject({ held: { id: second.id } })
    expect(forward).not.toHaveProperty('declinedId')
  })

  it('takes a publication that is newer than the declined one', async () => {
    const site = testSite(first)
    const visit = testDevice().visit(site)
    await visit.refresh(CODE)
    site.publish(second)
    await visit.refresh(CODE)
    await visit.rollback(CODE)
    site.publish(third, second)
    expect(await visit.refresh(CODE)).toMatchObject({ kind: 'updated', held: { id: third.id } })
  })

  it('never goes back by itself when the server offers something older', async () => {
    const site = testSite(second)
    const visit = testDevice().visit(site)
    await visit.refresh(CODE)
    site.publish(first)
    expect(await visit.refresh(CODE)).toEqual({
      kind: 'refused',
      problem: { kind: 'older-than-kept', offeredId: first.id },
    })
    expect(await shownBy(visit)).toBe('二番目')
  })
})

describe('a refused publication', () => {
  it('leaves the stored one in place, with the day of its last answered check', async () => {
    const device = testDevice()
    const site = testSite(first)
    const visit = device.visit(site)
    await visit.refresh(CODE)
    site.publish(second, first)
    site.fault = (path) => (path.endsWith(`${second.id}/core.json`) ? json('{}') : undefined)
    expect(await visit.refresh(CODE)).toMatchObject({
      kind: 'refused',
      problem: { kind: 'truncated' },
    })
    expect(await shownBy(device.visit(site))).toBe('一番目')
    expect(await storedTexts(device)).toBe(2)
  })
})

describe('what lies on the device is damaged', () => {
  async function damaged(ids: readonly string[]) {
    const device = testDevice()
    const site = testSite(first)
    const visit = device.visit(site)
    await visit.refresh(CODE)
    site.publish(second, first)
    await visit.refresh(CODE)
    await device.within((database) =>
      database.write(async ({ files, snapshots }) => {
        for (const id of ids) {
          const sha256 = (await snapshots.get(id))?.files[1]?.sha256 ?? ''
          const text = (await files.get(sha256))?.text ?? ''
          await files.put({ sha256, text: text.replace('番目', '番外') })
        }
      }),
    )
    return { device, site }
  }

  it('shows the previous one and says so; the next check repairs', async () => {
    const { device, site } = await damaged([second.id])
    const visit = device.visit(site)
    expect(await visit.current(CODE)).toMatchObject({
      kind: 'found',
      held: { id: first.id },
      damagedId: second.id,
    })
    expect(await visit.refresh(CODE)).toMatchObject({
      kind: 'updated',
      held: { id: second.id },
      previousId: first.id,
    })
    expect(await device.visit(site).current(CODE)).not.toHaveProperty('damagedId')
  })

  it('says so when nothing sound is left', async () => {
    const { device, site } = await damaged([first.id, second.id])
    expect(await device.visit(site).current(CODE)).toMatchObject({
      kind: 'damaged',
      ids: [second.id, first.id],
    })
    await device.visit(site).refresh(CODE)
    expect(await shownBy(device.visit(site))).toBe('二番目')
  })

  it('does not go back to a damaged one', async () => {
    const { device, site } = await damaged([first.id])
    expect(await device.visit(site).rollback(CODE)).toMatchObject({ problem: { kind: 'damaged' } })
    expect(await shownBy(device.visit(site))).toBe('二番目')
  })

  it('notices a text that is gone', async () => {
    const { device, site } = await damaged([])
    await device.within((database) =>
      database.write(async ({ files, snapshots }) => {
        await files.delete((await snapshots.get(second.id))?.files[0]?.sha256 ?? '')
      }),
    )
    expect(await device.visit(site).current(CODE)).toMatchObject({ damagedId: second.id })
  })

  it('sweeps texts and rows that nothing points to', async () => {
    const { device, site } = await damaged([])
    await device.within((database) =>
      database.write(async ({ files, snapshots }) => {
        const row = await snapshots.get(second.id)
        await files.put({ sha256: 'f'.repeat(64), text: 'half' })
        if (row) await snapshots.put({ ...row, id: third.id })
      }),
    )
    const visit = device.visit(site)
    await visit.refresh(CODE)
    expect(await storedTexts(device)).toBe(4)
    expect(await visit.list()).toHaveLength(2)
  })
})

describe('no room on the device', () => {
  function failCommits(times: number) {
    let left = times
    globalThis.machiFaultHook = (name) => {
      if (name === 'idb-commit' && left-- > 0) throw new QuotaExceeded()
    }
  }

  it('deletes the oldest that nobody pinned, and tries once more', async () => {
    const device = testDevice()
    const site = testSite(first)
    const visit = device.visit(site)
    for (const newest of [first, second]) {
      site.publish(newest)
      await visit.refresh(CODE)
    }
    site.publish(third)
    failCommits(1)
    expect(await visit.refresh(CODE)).toMatchObject({
      kind: 'updated',
      held: { id: third.id },
      removedIds: [first.id],
    })
    expect((await visit.list()).map(({ id, kept }) => [id, kept])).toEqual([
      [third.id, true],
      [second.id, true],
    ])
  })

  it('goes on until there is room: oldest first, of any town, a pinned one never; and says which', async () => {
    const device = testDevice()
    const site = testSite(first)
    const visit = device.visit(site)
    await visit.refresh(CODE)
    await visit.pin(first.id, 'reader')
    for (const newest of [second, third]) {
      site.publish(newest)
      await visit.refresh(CODE)
    }
    // What another town has besides its current one: nobody pinned it.
    await device.within((database) =>
      database.write(async ({ snapshots }) => {
        const row = await snapshots.get(second.id)
        for (const day of ['2026-02-01', '2026-03-01'])
          if (row)
            await snapshots.put({ ...row, id: `${day}-00000000`, code: '102113', publishedOn: day })
      }),
    )
    site.publish(publication('2027-01-01', '四番目'))
    let left = 4
    globalThis.machiFaultHook = (name) => {
      // Every other commit fails: that of the new one, until two others are gone.
      if (name === 'idb-commit' && left > 0 && left-- % 2 === 0) throw new QuotaExceeded()
    }
    expect(await visit.refresh(CODE)).toMatchObject({
      kind: 'updated',
      removedForRoom: ['2026-02-01-00000000', '2026-03-01-00000000'],
    })
    expect((await visit.list()).find(({ id }) => id === first.id)).toMatchObject({ kept: true })
  })

  it('tells nothing where only the policy deleted one', async () => {
    const site = testSite(first)
    const visit = testDevice().visit(site)
    await visit.refresh(CODE)
    for (const newest of [second, third]) {
      site.publish(newest)
      expect(await visit.refresh(CODE)).not.toHaveProperty('removedForRoom')
    }
  })

  it('shows the new one from memory when there is still no room, keeps the old one and says so', async () => {
    const device = testDevice()
    const site = testSite(first)
    const visit = device.visit(site)
    await visit.refresh(CODE)
    await visit.pin(first.id, 'reader')
    site.publish(second)
    failCommits(Infinity)
    expect(await visit.refresh(CODE)).toMatchObject({
      kind: 'not-kept',
      reason: 'quota',
      held: { id: second.id },
    })
    expect(visit.storage()).toEqual({ kind: 'memory-only', reason: 'quota' })
    expect(await visit.current(CODE)).toMatchObject({ held: { id: second.id, source: 'memory' } })
    expect(await visit.rollback(CODE)).toMatchObject({ ok: true, value: { id: first.id } })
    expect(await visit.rollback(CODE)).toMatchObject({ ok: true, value: { id: second.id } })
    expect(await shownBy(device.visit(site))).toBe('一番目')

    globalThis.machiFaultHook = undefined
    expect(await visit.refresh(CODE)).toMatchObject({ kind: 'updated', previousId: first.id })
    expect(await device.visit(site).current(CODE)).toMatchObject({
      held: { id: second.id, source: 'stored' },
    })
  })
})

describe('killed between two steps', () => {
  it('leaves the old generation whole', async () => {
    const device = testDevice()
    const site = testSite(first)
    await device.visit(site).refresh(CODE)
    site.publish(second)
    for (const at of ['idb-put', 'idb-commit'] as const) {
      globalThis.machiFaultHook = (name) => {
        if (name === at) throw new Error('killed')
      }
      expect(await device.visit(site).refresh(CODE)).toMatchObject({
        kind: 'not-kept',
        reason: 'failed',
      })
      globalThis.machiFaultHook = undefined
      expect(await shownBy(device.visit(site))).toBe('一番目')
      expect(await storedTexts(device)).toBe(2)
    }
  })
})
