import { describe, expect, it } from 'vitest'
import { TABLE_SCHEMAS } from '@/authoring/tableSchemas'
import { isPublished } from '@/domain/edition'
import { makeReconstruction } from '../../scripts/reconstructions'
import { makeSnapshot } from '../../scripts/snapshotFiles'
import { snapshotIndex } from '../../scripts/snapshotIndex'
import type { ServedEdition } from '../../scripts/snapshotIndex'
import { smallPackage } from '../fixtures/smallPackage'
import { BASE, CODE, json, offline, testSite } from './publishedSite'
import type { TestSite } from './publishedSite'
import { testDevice } from './testDevice'

const tables = smallPackage()
const made = makeSnapshot(tables, '2026-11-21')
const published: ServedEdition = { edition: made.snapshot, files: made.files }
const past = makeReconstruction(tables, 'FY2023')

/** A server of these editions. */
function siteOf(newestFirst: readonly ServedEdition[]): TestSite {
  const site = testSite()
  const files = new Map([
    [`snapshots/${CODE}/index.json`, JSON.stringify(snapshotIndex(CODE, newestFirst))],
    ...newestFirst.flatMap(({ edition, files: texts }) =>
      [...texts].map(([name, text]): [string, string] => [
        `snapshots/${CODE}/${edition.id}/${name}`,
        text,
      ]),
    ),
  ])
  site.fault = (path) => {
    const text = files.get(path)
    return text === undefined ? new Response('', { status: 404 }) : json(text)
  }
  return site
}

describe('a reconstruction', () => {
  it('is a pure function of the tables, named by its period, without a day', () => {
    expect(makeReconstruction(tables, 'FY2023').files).toEqual(past.files)
    expect(past.edition.id).toMatch(/^FY2023-[0-9a-f]{8}$/)
    expect(isPublished(past.edition)).toBe(false)
    const manifest = JSON.parse(past.files.get('manifest.json') ?? '') as Record<string, unknown>
    expect(manifest).toMatchObject({ published_on: null, as_of: 'FY2023' })
    expect(JSON.stringify(manifest)).not.toMatch(/\d{4}-\d{2}-\d{2}/)
  })

  it('calls nothing overdue: no day has come by then', () => {
    const late = {
      ...tables,
      documents: {
        columns: TABLE_SCHEMAS.documents.fields.map(({ name }) => name),
        problems: [],
        rows: (tables.documents?.rows ?? []).map((row) => ({
          ...row,
          cells: { ...row.cells, next_expected_on: '2024-10-01' },
        })),
      },
    }
    expect(makeSnapshot(late, '2026-11-21').snapshot.records[0]?.freshness.overdue).toBe(true)
    expect(makeReconstruction(late, 'FY2023').edition.records[0]?.freshness.overdue).toBe(false)
  })

  it('stands in the index after the publications, under a key that older apps read past', () => {
    const index = snapshotIndex(CODE, [published, past])
    expect(index.snapshots.map(({ id }) => id)).toEqual([made.snapshot.id])
    expect(index.reconstructed).toMatchObject([{ id: past.edition.id, published_on: null }])
    expect(index.schema_version).toBe(1)
  })
})

describe('a device and reconstructions', () => {
  it('lists them after the publications, with what changed', async () => {
    const listed = await testDevice()
      .visit(siteOf([published, past]))
      .editions(CODE)
    expect(listed).toMatchObject({
      ok: true,
      value: [
        { id: made.snapshot.id, publishedOn: '2026-11-21', changes: { since: past.edition.id } },
        { id: past.edition.id, asOf: 'FY2023' },
      ],
    })
  })

  it('never takes one as its figures', async () => {
    const device = testDevice()
    const visit = device.visit(siteOf([published, past]))
    expect(await visit.refresh(CODE)).toMatchObject({ held: { id: made.snapshot.id } })
    expect(await visit.editionById(CODE, past.edition.id)).toMatchObject({ ok: true })
    await visit.pin(past.edition.id, 'reader')
    expect(await device.visit(siteOf([published, past])).current(CODE)).toMatchObject({
      held: { id: made.snapshot.id },
    })
    expect(await visit.snapshotById(CODE, past.edition.id)).toMatchObject({
      ok: false,
      problem: { kind: 'not-found' },
    })
  })

  it('refuses one that a server lists as a publication', async () => {
    const index = snapshotIndex(CODE, [past])
    const [entry] = index.reconstructed ?? []
    const text = JSON.stringify({ ...index, snapshots: [entry], reconstructed: [] })
    const site = siteOf([past])
    const honest = site.fault
    site.fault = (path, init) => (path.endsWith('index.json') ? json(text) : honest?.(path, init))
    expect(await testDevice().visit(site).refresh(CODE)).toMatchObject({
      kind: 'refused',
      problem: { kind: 'wrong-shape' },
    })
  })

  it('keeps one that the reader asks to keep, and reads it without network', async () => {
    const device = testDevice()
    const site = siteOf([published, past])
    const visit = device.visit(site)
    await visit.refresh(CODE)
    await visit.editionById(CODE, past.edition.id)
    expect(await visit.pin(past.edition.id, 'reader')).toMatchObject({ ok: true })
    site.fault = offline
    const later = device.visit(site)
    expect(await later.editionById(CODE, past.edition.id)).toMatchObject({
      ok: true,
      value: { asOf: 'FY2023', records: [{ indicator: { id: 'certificate-rate' } }] },
    })
    expect(await later.list()).toMatchObject([
      { id: made.snapshot.id, role: 'current' },
      { id: past.edition.id, asOf: 'FY2023', publishedOn: '', role: 'other', kept: true },
    ])
  })

  it('refuses one whose files were changed', async () => {
    const site = siteOf([published, past])
    const honest = site.fault
    site.fault = (path, init) =>
      path.includes('FY2023') && path.endsWith('core.json')
        ? json((past.files.get('core.json') ?? '').replace('10.5', '99.5'))
        : honest?.(path, init)
    expect(await testDevice().visit(site).editionById(CODE, past.edition.id)).toMatchObject({
      ok: false,
      problem: { kind: 'hash-mismatch', url: expect.stringContaining(BASE) as string },
    })
  })
})
