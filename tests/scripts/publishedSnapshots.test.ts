import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPublishedSnapshots } from '../../scripts/publishedSnapshots'
import { makeNewest, makeSnapshot } from '../../scripts/snapshotFiles'
import { smallPackage, withCells } from '../fixtures/smallPackage'

/** A package with snapshots published on these days, as they are committed. */
function packageWith(...days: readonly string[]) {
  const folder = join(mkdtempSync(join(tmpdir(), 'monosashi-')), '102041-isesaki')
  const ids = days.map((day) => {
    const { snapshot, files } = makeSnapshot(smallPackage(), day)
    const place = join(folder, 'snapshots', snapshot.id)
    mkdirSync(place, { recursive: true })
    for (const [name, text] of files) writeFileSync(join(place, name), text)
    return snapshot.id
  })
  return { folder, ids }
}

describe('snapshots that were published and committed', () => {
  test('are read as they are, newest first', () => {
    const { folder, ids } = packageWith('2026-04-01', '2026-10-01')
    const read = readPublishedSnapshots(folder)
    expect(read.map(({ snapshot }) => snapshot.id)).toEqual([...ids].reverse())
    expect(read[0]?.snapshot.records).toHaveLength(1)
  })

  test.each(['core.json', 'plans.json', 'manifest.json'])(
    'are refused when %s was edited',
    (name) => {
      const { folder, ids } = packageWith('2026-04-01')
      writeFileSync(join(folder, 'snapshots', ids[0] ?? '', name), '{}\n')
      expect(() => readPublishedSnapshots(folder)).toThrow(/書きかえられません/)
    },
  )

  test('are refused in the package of another municipality', () => {
    const { folder } = packageWith('2026-04-01')
    const other = join(folder, '..', '102113-annaka')
    renameSync(folder, other)
    expect(() => readPublishedSnapshots(other)).toThrow(/code/)
  })
})

describe('the newest snapshot of a package', () => {
  const last = makeSnapshot(smallPackage(), '2026-04-01').snapshot

  test('is the published one while the tables say exactly that', () => {
    expect(makeNewest(smallPackage(), '2026-10-01', [], last).snapshot.id).toBe(last.id)
  })

  test('is made for the day when a cell changed', () => {
    const changed = withCells(smallPackage(), 'observations', 3, { value: '11.5' })
    const { snapshot } = makeNewest(changed, '2026-10-01', [], last)
    expect(snapshot.publishedOn).toBe('2026-10-01')
  })
})
