import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseTable } from '@/authoring/parseTable'
import { cell } from '@/authoring/tableSet'
import { createSearchIndex } from '@/search/searchIndex'
import { packageDocuments } from './packageDocuments'

const FOLDERS = [
  ['isesaki', '102041-isesaki'],
  ['annaka', '102113-annaka'],
] as const

const table = parseTable(
  'search-queries',
  readFileSync(new URL('../fixtures/search-queries.csv', import.meta.url), 'utf8'),
)

describe('the table of queries', () => {
  it('has at least 70 rows that can all be read', () => {
    expect(table.problems).toEqual([])
    expect(table.rows.length).toBeGreaterThanOrEqual(70)
  })

  it('names only municipalities that are searched', () => {
    const known: readonly string[] = FOLDERS.map(([name]) => name)
    const named = table.rows.map((row) => cell(row, 'municipality'))
    expect(named.filter((name) => !known.includes(name))).toEqual([])
  })
})

describe.each(FOLDERS)('a search in the figures of %s', (municipality, folder) => {
  const index = createSearchIndex(packageDocuments(folder))
  const cases = table.rows
    .filter((row) => cell(row, 'municipality') === municipality)
    .map((row) => ({
      query: cell(row, 'query'),
      kind: cell(row, 'kind'),
      expected: cell(row, 'expected_id'),
      why: cell(row, 'why'),
    }))

  it.each(cases)('for「$query」 gives the $kind $expected first ($why)', (row) => {
    const { groups } = index.search(row.query)
    const group = groups.find(({ kind }) => kind === row.kind)
    expect(group?.hits[0]?.document.id).toBe(row.expected)
  })
})
