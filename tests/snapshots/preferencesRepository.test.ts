import { afterEach, describe, expect, it } from 'vitest'
import { DEFAULT_PREFERENCES } from '@/snapshots/preferences'
import type { Preferences } from '@/snapshots/preferences'
import { createPreferencesRepository } from '@/snapshots/preferencesRepository'
import { NOW, QuotaExceeded, testDevice } from './testDevice'

type Device = ReturnType<typeof testDevice>

const visit = ({ open }: Device) =>
  createPreferencesRepository({ openDatabase: open, now: () => NOW, storageLimit: 5_000 })

const recycling = { code: '102041', indicatorId: 'recycling-rate' }
const taxes = { code: '102041', indicatorId: 'tax-collection-rate' }
const mine: Partial<Preferences> = {
  municipality: 'isesaki',
  list: [recycling, { ...taxes, group: '税' }, { code: '102041', initiativeId: 'reform-1' }],
  notes: [{ ...recycling, text: '九月議会で質問' }],
  boards: [
    {
      id: '4f1c',
      title: '12月定例会',
      items: [
        { ...recycling, note: '前回の答弁のあと' },
        { code: '102041', pledgeId: 'pledge-1' },
      ],
      frozen: { '102041': '2026-11-21-47ebd8dc' },
    },
  ],
  compared: ['102113', '102041'],
  theme: 'dark',
  furigana: false,
  seenSnapshots: { '102041': '2026-11-21-47ebd8dc' },
  seenAppChanges: [],
}

async function exported(preferences = mine): Promise<string> {
  const from = visit(testDevice())
  await from.update(preferences)
  const file = await from.exportDeviceFile({ notes: true })
  return file.ok ? file.value : ''
}

afterEach(() => {
  globalThis.machiFaultHook = undefined
})

describe('what the reader set', () => {
  it('is the default at first, and is there again at the next visit', async () => {
    const device = testDevice()
    expect(await visit(device).read()).toEqual({
      preferences: DEFAULT_PREFERENCES,
      storage: { kind: 'kept' },
    })
    await visit(device).update(mine)
    await visit(device).update({ theme: 'light' })
    const { preferences } = await visit(device).read()
    expect(preferences).toEqual({ ...mine, theme: 'light' })
  })

  it('loses only the value that cannot be read', async () => {
    const device = testDevice()
    await visit(device).update(mine)
    await device.within((database) =>
      database.write(({ preferences }) => preferences.put({ key: 'theme', value: 'pink' })),
    )
    const { preferences } = await visit(device).read()
    expect(preferences).toEqual({ ...mine, theme: 'system' })
  })

  it('holds until the page ends where the device has no room, and is kept once there is', async () => {
    const device = testDevice()
    const page = visit(device)
    await page.update({ list: [recycling] })
    globalThis.machiFaultHook = (name) => {
      if (name === 'idb-commit') throw new QuotaExceeded()
    }
    expect(await page.update({ theme: 'dark' })).toMatchObject({
      preferences: { theme: 'dark', list: [recycling] },
      storage: { kind: 'memory-only', reason: 'quota' },
    })
    expect((await visit(device).read()).preferences.theme).toBe('system')
    globalThis.machiFaultHook = undefined
    await page.update({ municipality: 'isesaki' })
    expect((await visit(device).read()).preferences).toMatchObject({
      theme: 'dark',
      municipality: 'isesaki',
      list: [recycling],
    })
  })

  it('is still shown when the device stops answering', async () => {
    const page = visit(testDevice())
    await page.update(mine)
    globalThis.machiFaultHook = () => {
      throw new Error('gone')
    }
    expect(await page.read()).toMatchObject({
      preferences: mine,
      storage: { kind: 'memory-only', reason: 'failed' },
    })
  })

  it('is added to, not replaced, by a page that could not read it first', async () => {
    const device = testDevice()
    await visit(device).update(mine)
    const page = visit(device)
    globalThis.machiFaultHook = () => {
      throw new Error('not yet')
    }
    expect((await page.read()).preferences.list).toEqual([])
    globalThis.machiFaultHook = undefined
    await page.update({ list: [taxes], theme: 'light' })
    const { preferences } = await visit(device).read()
    expect(preferences.list).toEqual([
      taxes,
      recycling,
      { code: '102041', initiativeId: 'reform-1' },
    ])
    expect(preferences.notes).toEqual(mine.notes)
    expect(preferences.theme).toBe('light')
  })
})

describe('the device as a file', () => {
  it('brings everything to another device', async () => {
    const device = testDevice()
    expect(await visit(device).importDeviceFile(await exported(), 'replace')).toMatchObject({
      ok: true,
    })
    expect((await visit(device).read()).preferences).toEqual(mine)
  })

  it('adds to what is there and keeps this device’s word on a clash', async () => {
    const device = testDevice()
    const note = { ...recycling, text: 'ここで書いた' }
    await visit(device).update({ list: [taxes], notes: [note], theme: 'light' })
    await visit(device).importDeviceFile(await exported(), 'merge')
    expect((await visit(device).read()).preferences).toEqual({
      ...mine,
      list: [taxes, recycling, { code: '102041', initiativeId: 'reform-1' }],
      notes: [note],
      theme: 'light',
    })
  })

  it('carries private notes only where asked for, and leaves those that are here', async () => {
    const from = visit(testDevice())
    await from.update(mine)
    const file = await from.exportDeviceFile()
    const text = file.ok ? file.value : ''
    expect(text).toContain('recycling-rate')
    expect(text).not.toContain('九月議会で質問')
    const device = testDevice()
    const note = { ...taxes, text: 'ここで書いた' }
    await visit(device).update({ notes: [note] })
    await visit(device).importDeviceFile(text, 'replace')
    expect((await visit(device).read()).preferences).toEqual({ ...mine, notes: [note] })
  })

  it('may be laid out anew without breaking its hash', async () => {
    const { preferences, ...head } = JSON.parse(await exported()) as Record<string, object>
    const turned = Object.fromEntries(Object.entries(preferences ?? {}).reverse())
    const text = JSON.stringify({ ...head, preferences: turned })
    expect(await visit(testDevice()).importDeviceFile(text, 'replace')).toMatchObject({ ok: true })
  })

  it('is refused as a whole when it is wrong, and nothing changes', async () => {
    const device = testDevice()
    await visit(device).update({ theme: 'light' })
    const text = await exported()
    const refusals = [
      ['not ours', { kind: 'wrong-file' }],
      [text.slice(0, -20), { kind: 'truncated' }],
      [text.replace('"device"', '"snapshot"'), { kind: 'wrong-kind' }],
      [text.replace('"schema_version": 1', '"schema_version": 9'), { kind: 'newer-schema' }],
      [text.replace('九月', '十月'), { kind: 'hash-mismatch' }],
      [text.replace('"sha256"', '"sum"'), { kind: 'wrong-shape', where: 'sha256' }],
    ] as const
    for (const [file, problem] of refusals) {
      expect(await visit(device).importDeviceFile(file, 'replace')).toMatchObject({
        ok: false,
        problem,
      })
    }
    expect((await visit(device).read()).preferences).toEqual({
      ...DEFAULT_PREFERENCES,
      theme: 'light',
    })
  })

  it('is refused when its hash is right and its contents are hostile', async () => {
    const hostile = { ...mine, list: [{ code: '102041', indicatorId: '../../x' }] }
    const text = await exported(hostile)
    // The writer above reads its own values back and drops the hostile one, so it is forged here.
    const { writeDeviceFile } = await import('@/snapshots/deviceFile')
    const forged = await writeDeviceFile({ ...DEFAULT_PREFERENCES, ...hostile }, '')
    expect(text).not.toContain('../../x')
    expect(
      await visit(testDevice()).importDeviceFile(forged.ok ? forged.value : '', 'merge'),
    ).toMatchObject({ problem: { kind: 'wrong-shape', where: 'preferences.list' } })
  })
})
