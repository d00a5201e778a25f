import { describe, expect, it } from 'vitest'
import { createComparisonRepository } from '@/snapshots/comparisons'

const concept = { concept: 'tax', name: '税', note: '注意' }
const file = {
  schema_version: 1,
  ...concept,
  indicators: [
    { code: '102041', indicator_id: 'a' },
    { code: '102113', indicator_id: 'b' },
  ],
}

function repositoryOf(files: Readonly<Record<string, unknown>>) {
  const asked: string[] = []
  const fetch = async (input: RequestInfo | URL) => {
    asked.push(String(input))
    const found = files[String(input)]
    const headers = { 'content-type': 'application/json' }
    return found === undefined
      ? new Response('', { status: 404 })
      : new Response(JSON.stringify(found), { headers })
  }
  return { asked, ...createComparisonRepository({ fetch, base: '/base/' }) }
}

describe('the lists of what can be compared', () => {
  it('say who has a concept and by which indicator', async () => {
    const { comparison } = repositoryOf({ '/base/open-data/comparisons/tax.json': file })
    expect(await comparison('tax')).toEqual({
      ok: true,
      value: {
        concept: { id: 'tax', name: '税', note: '注意' },
        members: [
          { code: '102041', indicatorId: 'a' },
          { code: '102113', indicatorId: 'b' },
        ],
      },
    })
  })

  it('say of all concepts how many have them', async () => {
    const list = { schema_version: 1, comparisons: [{ ...concept, municipalities: 1_741 }] }
    const answer = await repositoryOf({ '/base/open-data/comparisons.json': list }).list()
    expect(answer).toMatchObject({ value: [{ municipalities: 1_741, concept: { id: 'tax' } }] })
  })

  it('are never asked for what is no concept, and say where there is none', async () => {
    const { comparison, asked } = repositoryOf({})
    expect(await comparison('../102041/datapackage')).toMatchObject({ problem: { status: 404 } })
    expect(asked).toEqual([])
    expect(await comparison('nothing')).toMatchObject({ problem: { status: 404 } })
  })

  it.each([
    ['another concept', { ...file, concept: 'other' }],
    ['one municipality alone', { ...file, indicators: file.indicators.slice(1) }],
    [
      'a code that is none',
      { ...file, indicators: [{ code: '1', indicator_id: 'a' }, ...file.indicators] },
    ],
    ['a newer form', { ...file, schema_version: 2 }],
  ])('are refused where they hold %s', async (_, wrong) => {
    const { comparison } = repositoryOf({ '/base/open-data/comparisons/tax.json': wrong })
    expect((await comparison('tax')).ok).toBe(false)
  })
})
