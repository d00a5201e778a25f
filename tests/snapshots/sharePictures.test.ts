import { describe, expect, it } from 'vitest'
import { createSharePictureRepository } from '@/snapshots/sharePictures'

const NEWEST = '2026-11-21-00000001'
const OLDER = '2026-08-21-00000002'

function listOf(snapshotId: string, wide: string): string {
  const pictures = { 'recycling-rate': { wide } }
  return JSON.stringify({ schema_version: 1, snapshot_id: snapshotId, pictures })
}

function repositoryOf(files: Readonly<Record<string, string>>) {
  const fetch = async (input: RequestInfo | URL) => {
    const text = files[String(input)]
    const headers = {
      'content-type': String(input).endsWith('.png') ? 'image/png' : 'application/json',
    }
    return text === undefined ? new Response('', { status: 404 }) : new Response(text, { headers })
  }
  return createSharePictureRepository({ fetch, base: '/base/' })
}

const site = {
  '/base/share/102041/index.json': listOf(NEWEST, 'recycling-rate-aaaaaaaa.png'),
  [`/base/share/102041/${OLDER}.json`]: listOf(OLDER, 'recycling-rate-bbbbbbbb.png'),
  '/base/share/102041/recycling-rate-aaaaaaaa.png': 'png',
}

describe('pictures of an indicator', () => {
  it('are those of the publication that is shown', async () => {
    const { picturesOf } = repositoryOf(site)
    const newest = await picturesOf('102041', 'recycling-rate', NEWEST, 'ja')
    expect(newest).toMatchObject({
      value: { wide: 'share/102041/recycling-rate-aaaaaaaa.png' },
    })
    const older = await picturesOf('102041', 'recycling-rate', OLDER, 'ja')
    expect(older).toMatchObject({ value: { wide: 'share/102041/recycling-rate-bbbbbbbb.png' } })
  })

  it('have English words on English pages, where there are such', async () => {
    const pictures = { 'recycling-rate': { wide: 'a.png', square: 'b.png', en: 'en-a.png' } }
    const list = JSON.stringify({ schema_version: 1, snapshot_id: NEWEST, pictures })
    const { picturesOf } = repositoryOf({ '/base/share/102041/index.json': list })
    const english = await picturesOf('102041', 'recycling-rate', NEWEST, 'en')
    expect(english).toEqual({ ok: true, value: { wide: 'share/102041/en-a.png' } })
    const both = list.replace('}}}', ',"enSquare":"en-b.png"}}}')
    const newest = repositoryOf({ '/base/share/102041/index.json': both })
    expect(await newest.picturesOf('102041', 'recycling-rate', NEWEST, 'en')).toEqual({
      ok: true,
      value: { wide: 'share/102041/en-a.png', square: 'share/102041/en-b.png' },
    })
    const older = await repositoryOf(site).picturesOf('102041', 'recycling-rate', OLDER, 'en')
    expect(older).toMatchObject({ value: { wide: 'share/102041/recycling-rate-bbbbbbbb.png' } })
  })

  it('are never those of another publication', async () => {
    const { picturesOf } = repositoryOf(site)
    expect((await picturesOf('102041', 'recycling-rate', '2026-01-01-00000003', 'ja')).ok).toBe(
      false,
    )
    expect((await picturesOf('102041', 'no-such-indicator', NEWEST, 'ja')).ok).toBe(false)
  })

  it('do not lead out of their folder', async () => {
    const { picturesOf } = repositoryOf({
      '/base/share/102041/index.json': listOf(NEWEST, '../../../x.png'),
    })
    expect((await picturesOf('102041', 'recycling-rate', NEWEST, 'ja')).ok).toBe(false)
  })

  it('come as PNG or not at all', async () => {
    const { pictureBytes } = repositoryOf({ ...site, '/base/portal': '<title>Wi-Fi</title>' })
    const read = await pictureBytes('share/102041/recycling-rate-aaaaaaaa.png')
    expect(read.ok && read.value.type).toBe('image/png')
    expect((await pictureBytes('portal')).ok).toBe(false)
  })
})
