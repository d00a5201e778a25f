import { describe, expect, it } from 'vitest'
import { parseEdition, parseEditionInSlices } from '@/snapshots/parseSnapshot'
import { largeTown } from './largeTown'

const text = largeTown('2026-04-01', 60).texts.get('core.json') ?? ''

/** A clock on which every step takes six milliseconds, and how often the work paused. */
async function slowly(core: string) {
  let time = 0
  let pauses = 0
  const pause = async () => void (pauses += 1)
  const result = await parseEditionInSlices(core, 'id', pause, () => (time += 6))
  return { result, pauses }
}

describe('a snapshot that is parsed in slices', () => {
  it('is the one that is parsed at once', async () => {
    const { result, pauses } = await slowly(text)
    expect(result).toEqual(parseEdition(text, 'id'))
    expect(result.ok && result.value.records.length).toBe(60)
    expect(pauses).toBeGreaterThan(25)
  })

  it('does not pause where there is time', async () => {
    let pauses = 0
    await parseEditionInSlices(
      text,
      'id',
      async () => void (pauses += 1),
      () => 0,
    )
    expect(pauses).toBe(0)
  })

  it.each([
    ['no JSON', text.slice(0, -9), { kind: 'not-json' }],
    [
      'a newer schema',
      text.replace('"schemaVersion":1', '"schemaVersion":9'),
      { kind: 'newer-schema' },
    ],
    [
      'a figure that is text',
      text.replace(/("id":"sample-0041".*?"value":)[\d.]+/, '$1"x"'),
      { where: 'records.40.observations.0.value' },
    ],
    [
      'a judgement of a figure that is not there',
      text.replace(/("id":"sample-0041".*?"figure":)\d+/, '$1999'),
      { where: 'records.judgement' },
    ],
    [
      'a municipality without a code',
      text.replace('"code":', '"kode":'),
      { where: 'municipality.code' },
    ],
  ])('is refused alike: %s', async (_, broken, problem) => {
    const { result } = await slowly(broken)
    expect(result).toMatchObject({ ok: false, problem })
    expect(result).toEqual(parseEdition(broken, 'id'))
  })
})
