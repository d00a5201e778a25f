import { afterEach, describe, expect, it } from 'vitest'
import { createDividedRepository } from '@/snapshots/dividedRepository'
import { createSnapshotRepository } from '@/snapshots/snapshotRepository'
import type { SnapshotRepository } from '@/snapshots/snapshotRepository'
import { connectThread, ThreadLost } from '@/snapshots/threadClient'
import type { ThreadHandle } from '@/snapshots/threadClient'
import { serveRepository } from '@/snapshots/threadServer'
import { largeTown } from './largeTown'
import { BASE, CODE, json, offline, publication, testSite } from './publishedSite'
import type { TestSite } from './publishedSite'
import { NOW, QuotaExceeded, testDevice } from './testDevice'

const large = largeTown('2026-04-01', 700)
const larger = largeTown('2026-07-01', 800)
const small = publication('2026-01-01')
/** Between the small town's two kilobytes and the large one's two million. */
const LARGEST = 100_000

interface Divided {
  readonly repository: SnapshotRepository
  /** Files below `snapshots/<code>/<id>/` that the page itself fetched. */
  readonly fetchedHere: readonly string[]
  readonly starts: () => number
  /** Messages from the thread, by kind. */
  readonly messages: readonly string[]
  endThread(): void
}

const open: { close(): void }[] = []
afterEach(() => {
  globalThis.machiFaultHook = undefined
  for (const port of open.splice(0)) port.close()
})

/** A page and its thread: two repositories on one device, with a real line between them. */
function visit(
  device: ReturnType<typeof testDevice>,
  site: TestSite,
  { refuses = false } = {},
): Divided {
  const fetchedHere: string[] = []
  const messages: string[] = []
  let starts = 0
  let handle: ThreadHandle | undefined
  const options = {
    base: BASE,
    openDatabase: device.open,
    now: () => NOW,
    fetchLimit: 20_000,
    storageLimit: 20_000,
  }
  const repository = createDividedRepository({
    largest: LARGEST,
    here: (leaves) =>
      createSnapshotRepository({
        ...options,
        leaves,
        fetch: (input, init) => {
          if (/-[0-9a-f]{8}\//.test(String(input))) fetchedHere.push(String(input))
          return site.fetch(input, init)
        },
      }),
    openThread: () => {
      starts += 1
      const { port1, port2 } = new MessageChannel()
      open.push(port1, port2)
      handle = Object.assign(port1, {
        onerror: null,
        onmessageerror: null,
        terminate: () => port1.close(),
      }) as unknown as ThreadHandle
      const connecting = connectThread(handle, refuses ? 30 : 5_000)
      const take = handle.onmessage
      handle.onmessage = (event: MessageEvent<{ kind: string }>) => {
        messages.push(event.data.kind)
        take?.(event)
      }
      if (!refuses)
        serveRepository(port2 as never, createSnapshotRepository({ ...options, fetch: site.fetch }))
      return connecting
    },
  })
  return {
    repository,
    fetchedHere,
    messages,
    starts: () => starts,
    endThread: () => handle?.onerror?.({} as ErrorEvent),
  }
}

/** Without what a test cannot compare: functions. */
function plain<Outcome>(outcome: Outcome): unknown {
  return JSON.parse(JSON.stringify(outcome))
}

const alone = (device: ReturnType<typeof testDevice>, site: TestSite) => device.visit(site, 20_000)

describe('a large publication', () => {
  it('comes through the thread as it would without one, then from the device without network', async () => {
    const device = testDevice()
    const site = testSite(large)
    const { repository, fetchedHere, messages } = visit(device, site)
    expect(await repository.current(CODE)).toMatchObject({ kind: 'none' })
    const outcome = await repository.refresh(CODE)
    const expected = await alone(testDevice(), testSite(large)).refresh(CODE)
    expect(outcome).toMatchObject({ kind: 'updated', held: { id: large.id } })
    expect(plain(outcome)).toEqual(plain(expected))
    expect(fetchedHere).toEqual([])
    expect(messages.filter((kind) => kind === 'portion').length).toBeGreaterThan(2)

    site.fault = offline
    const later = visit(device, site)
    const current = await later.repository.current(CODE)
    expect(current).toMatchObject({ kind: 'found', held: { id: large.id, source: 'stored' } })
    expect(plain(current)).toEqual(plain(await alone(device, site).current(CODE)))
    expect(later.messages).toContain('portion')
  })

  it('has figures that are the very ones that were judged, and plans and words of its own', async () => {
    const { repository } = visit(testDevice(), testSite(large))
    const outcome = await repository.refresh(CODE)
    if (outcome.kind !== 'updated') throw new Error(outcome.kind)
    const { records } = outcome.held.snapshot
    expect(records).toHaveLength(700)
    for (const { judgement, observations, targets } of records) {
      expect(observations).toContain(judgement.figure)
      expect(targets).toContain(judgement.target)
    }
    const plans = await outcome.held.plans()
    expect(plans.ok && plans.value.departments).toHaveLength(12)
    expect(outcome.held.words()).toEqual({})
  })

  it('is sent once: what the page has does not come again', async () => {
    const { repository, messages } = visit(testDevice(), testSite(large))
    const first = await repository.refresh(CODE)
    const sent = messages.length
    const second = await repository.refresh(CODE)
    const current = await repository.current(CODE)
    if (first.kind !== 'updated' || second.kind !== 'up-to-date' || current.kind !== 'found')
      throw new Error(`${first.kind} ${second.kind} ${current.kind}`)
    expect(second.held.snapshot).toBe(first.held.snapshot)
    expect(current.held.snapshot).toBe(first.held.snapshot)
    expect(messages.slice(sent)).toEqual(['head', 'head'])
  })

  it('may come after a small one, and go back to it', async () => {
    const device = testDevice()
    const site = testSite(small)
    const { repository, starts } = visit(device, site)
    expect(await repository.refresh(CODE)).toMatchObject({
      kind: 'updated',
      held: { id: small.id },
    })
    expect(starts()).toBe(0)
    site.publish(large, small)
    expect(await repository.refresh(CODE)).toMatchObject({ previousId: small.id })
    expect(await repository.rollback(CODE)).toMatchObject({ value: { id: small.id } })
    site.publish(larger, large, small)
    expect(await repository.refresh(CODE)).toMatchObject({ held: { id: larger.id } })
    expect(starts()).toBe(1)
  })

  it('is pinned, carried away and brought by the thread', async () => {
    const device = testDevice()
    const site = testSite(large)
    const { repository } = visit(device, site)
    await repository.refresh(CODE)
    expect(await repository.pin(large.id, 'reader')).toEqual({ ok: true, value: undefined })
    expect(await repository.list()).toMatchObject([{ id: large.id, pinnedFor: ['reader'] }])
    const file = await repository.exportSnapshotFile(large.id)
    expect(file).toEqual(await alone(device, site).exportSnapshotFile(large.id))
    const other = visit(testDevice(), site)
    const imported = file.ok && (await other.repository.importSnapshotFile(file.value))
    expect(imported).toMatchObject({ ok: true, value: { becameCurrent: true } })
    expect(other.starts()).toBe(1)
    expect(await repository.unpin(large.id, 'reader')).toMatchObject({ ok: true })
    expect(await repository.remove(large.id)).toMatchObject({ ok: true })
    expect(await repository.list()).toEqual([])
  })

  it('is shown, and said not to be kept, where there is no room', async () => {
    const device = testDevice()
    const { repository } = visit(device, testSite(large))
    globalThis.machiFaultHook = (name) => {
      if (name === 'idb-commit') throw new QuotaExceeded()
    }
    const outcome = await repository.refresh(CODE)
    expect(outcome).toMatchObject({ kind: 'not-kept', reason: 'quota', held: { id: large.id } })
    expect(repository.storage()).toEqual({ kind: 'memory-only', reason: 'quota' })
    expect(await repository.list()).toMatchObject([{ id: large.id, kept: false }])
    globalThis.machiFaultHook = undefined
    expect(await repository.pin(large.id, 'reader')).toMatchObject({ ok: true })
    expect(await repository.list()).toMatchObject([{ id: large.id, kept: true }])
  })
})

describe('what is wrong with a large publication', () => {
  const core = `snapshots/${CODE}/${large.id}/core.json`
  const text = large.texts.get('core.json') ?? ''

  it.each([
    ['changed on the way', () => json(text.replace('見本の指標', '見本の指導')), 'hash-mismatch'],
    ['cut', () => json(text.slice(0, -5)), 'truncated'],
    [
      'a page of a portal',
      () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      'not-json',
    ],
  ])('is said in the same words: %s', async (_, answer, kind) => {
    const site = testSite(large)
    site.fault = (path) => (path === core ? answer() : undefined)
    const outcome = await visit(testDevice(), site).repository.refresh(CODE)
    expect(outcome).toMatchObject({ kind: 'refused', problem: { kind } })
    expect(outcome).toEqual(await alone(testDevice(), site).refresh(CODE))
  })

  it('is found on the device too', async () => {
    const device = testDevice()
    const site = testSite(large)
    await visit(device, site).repository.refresh(CODE)
    await device.within((database) =>
      database.write(async ({ files }) => {
        const damaged = (await files.all()).find((file) => file.text === text)
        if (damaged) await files.put({ ...damaged, text: text.replace('見本', '見木') })
      }),
    )
    site.fault = offline
    const { repository, starts } = visit(device, site)
    expect(await repository.current(CODE)).toMatchObject({ kind: 'damaged', ids: [large.id] })
    expect(starts()).toBe(1)
  })
})

describe('a thread', () => {
  it('is not started for small publications', async () => {
    const device = testDevice()
    const { repository, starts, fetchedHere } = visit(device, testSite(small))
    await repository.current(CODE)
    await repository.refresh(CODE)
    await repository.current(CODE)
    expect(starts()).toBe(0)
    expect(fetchedHere).toHaveLength(2)
  })

  it('that does not start is done without', async () => {
    const { repository, starts, fetchedHere } = visit(testDevice(), testSite(large), {
      refuses: true,
    })
    expect(await repository.refresh(CODE)).toMatchObject({
      kind: 'updated',
      held: { id: large.id },
    })
    expect(await repository.current(CODE)).toMatchObject({ kind: 'found', held: { id: large.id } })
    expect(starts()).toBe(1)
    expect(fetchedHere.length).toBeGreaterThan(1)
  })

  it('that ends is done without from then on', async () => {
    const { repository, endThread, starts } = visit(testDevice(), testSite(large))
    await repository.refresh(CODE)
    endThread()
    expect(await repository.current(CODE)).toMatchObject({ kind: 'found', held: { id: large.id } })
    expect(starts()).toBe(1)
  })

  it('that mixes up its portions is not believed', async () => {
    const { port1, port2 } = new MessageChannel()
    open.push(port1, port2)
    const connecting = connectThread(port1 as unknown as ThreadHandle, 5_000)
    Object.assign(port1, { terminate: () => port1.close() })
    port2.onmessage = ({ data }: MessageEvent<{ call: number }>) => {
      const { call } = data
      port2.postMessage({ kind: 'head', call, head: [], portions: 2, storage: { kind: 'kept' } })
      port2.postMessage({ kind: 'portion', call, place: 1, portion: { path: [], entries: [] } })
    }
    port2.postMessage({ kind: 'ready' })
    const thread = await connecting
    await expect(thread.list()).rejects.toThrow(ThreadLost)
    await expect(thread.list()).rejects.toThrow(ThreadLost)
  })
})
