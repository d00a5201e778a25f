import { describe, expect, it } from 'vitest'
import { parsePlans } from '@/snapshots/parsePlans'
import { writePlans } from '@/snapshots/schema/writePlans'
import { plansOf } from '../fixtures/plansOf'
import { ANNAKA, ISESAKI } from '../fixtures/realData'
import { CODE, hashOf, json, publication, publicationWith, testSite } from './publishedSite'
import type { Publication } from './publishedSite'
import { testDevice } from './testDevice'

const PLANS = `${JSON.stringify(writePlans(plansOf(ISESAKI)))}\n`
const earlier = publication('2026-04-01', '一番目')
const whole = publicationWith('2026-07-01', '二番目', { 'plans.json': PLANS })
const pathOf = ({ id }: Publication, name: string) => `snapshots/${CODE}/${id}/${name}`

async function refreshed(...newestFirst: Publication[]) {
  const site = testSite(...newestFirst)
  const device = testDevice()
  return { site, device, outcome: await device.visit(site).refresh(CODE) }
}

describe('plans.json', () => {
  it.each([
    ['伊勢崎市', ISESAKI],
    ['安中市', ANNAKA],
  ])('gives back what was written of %s, without lines of renditions', (_, tables) => {
    const plans = plansOf(tables)
    const read = parsePlans(JSON.stringify(writePlans(plans)))
    expect(read).toEqual({ ok: true, value: withoutLines(plans) })
  })

  it.each([
    [undefined, 'not-published'],
    ['<html>', 'not-json'],
    ['{"schemaVersion":2}', 'newer-schema'],
    ['{"schemaVersion":1}', 'wrong-shape'],
    [PLANS.replace('"mark":"A"', '"mark":"F"'), 'wrong-shape'],
  ])('is refused by its shape: %.20s', (text, kind) => {
    expect(parsePlans(text)).toMatchObject({ ok: false, problem: { kind } })
  })
})

describe('a publication with plans', () => {
  it('keeps them with the core and gives them without network', async () => {
    const { site, device, outcome } = await refreshed(whole)
    expect(outcome).toMatchObject({ kind: 'updated' })
    site.fault = () => {
      throw new TypeError('Failed to fetch')
    }
    const held = await device.visit(site).snapshotById(CODE, whole.id)
    expect(held.ok && (await held.value.plans())).toMatchObject({ ok: true })
    expect(held.ok && held.value.source).toBe('stored')
  })

  it('is parsed once, when first asked for', async () => {
    const { outcome } = await refreshed(whole)
    if (outcome.kind !== 'updated') throw new Error(outcome.kind)
    expect(await outcome.held.plans()).toBe(await outcome.held.plans())
  })

  it('is refused whole when one letter of the plans differs; the core before it stays', async () => {
    const { site, device } = await refreshed(earlier)
    site.publish(whole, earlier)
    site.fault = (path) =>
      path === pathOf(whole, 'plans.json') ? json(PLANS.replace('伊', '井')) : undefined
    const visit = device.visit(site)
    expect(await visit.refresh(CODE)).toMatchObject({
      kind: 'refused',
      problem: { kind: 'hash-mismatch', url: expect.stringContaining('plans.json') },
    })
    const current = await visit.current(CODE)
    expect(current).toMatchObject({ kind: 'found', held: { id: earlier.id } })
    expect(current.kind === 'found' && current.held.snapshot.municipality.name).toBe('一番目')
  })

  it('goes back to the one before it when its plans are damaged on the device', async () => {
    const { site, device } = await refreshed(earlier)
    site.publish(whole, earlier)
    await device.visit(site).refresh(CODE)
    await device.within((database) =>
      database.write(({ files }) => files.put({ sha256: hashOf(PLANS), text: `${PLANS} ` })),
    )
    expect(await device.visit(site).current(CODE)).toMatchObject({
      kind: 'found',
      damagedId: whole.id,
      held: { id: earlier.id },
    })
  })

  it('shows the core where the plans are sound by hash but not by shape', async () => {
    const odd = publicationWith('2026-07-01', '二番目', { 'plans.json': '{"schemaVersion":2}' })
    const { outcome } = await refreshed(odd)
    if (outcome.kind !== 'updated') throw new Error(outcome.kind)
    expect(outcome.held.snapshot.municipality.name).toBe('二番目')
    expect(await outcome.held.plans()).toMatchObject({
      ok: false,
      problem: { kind: 'newer-schema' },
    })
  })

  it('says so where a publication is from before there were plans', async () => {
    const { outcome } = await refreshed(earlier)
    if (outcome.kind !== 'updated') throw new Error(outcome.kind)
    expect(await outcome.held.plans()).toEqual({ ok: false, problem: { kind: 'not-published' } })
  })

  it('is carried whole in a file', async () => {
    const { site, device } = await refreshed(whole)
    const text = await device.visit(site).exportSnapshotFile(whole.id)
    if (!text.ok) throw new Error(text.problem.kind)
    const imported = await testDevice().visit(testSite()).importSnapshotFile(text.value)
    expect(imported.ok && (await imported.value.held.plans())).toMatchObject({ ok: true })
    const tampered = text.value.replace('市民課', '町民課')
    expect(await testDevice().visit(testSite()).importSnapshotFile(tampered)).toMatchObject({
      ok: false,
      problem: { kind: 'hash-mismatch' },
    })
  })
})

/** As the app holds them: lines are for machines. */
function withoutLines(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      key === 'line' || key === 'otherLine' ? undefined : part,
    ),
  )
}
