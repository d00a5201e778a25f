import type { SourceCheck } from './sourceCheck'
import type { SourceProblem } from './sourceProblem'
import { cell, rowsOf } from './tableSet'

/** A page cited for an initiative's figure, mark or effect is the page that the initiative has. */
export function verifyPages(check: SourceCheck): SourceProblem[] {
  const initiatives = rowsOf(check.tables, 'initiatives')
  const pages = new Map(
    initiatives.map((row) => [
      cell(row, 'initiative_id'),
      `${cell(row, 'document_id')} ${cell(row, 'page')}`,
    ]),
  )
  const documents = new Set(initiatives.map((row) => cell(row, 'document_id')))
  const links = rowsOf(check.tables, 'initiative_indicators')
  const parents = new Map(
    rowsOf(check.tables, 'indicators').map((row) => [
      cell(row, 'indicator_id'),
      cell(row, 'parent_id'),
    ]),
  )
  const known = (table: string, subject: string): string[] => {
    if (table === 'ratings' || table === 'fiscal_effects') return [pages.get(subject) ?? '']
    const family = [subject, parents.get(subject)]
    return links
      .filter((link) => family.includes(cell(link, 'indicator_id')))
      .map((link) => pages.get(cell(link, 'initiative_id')) ?? '')
  }
  return (
    [
      ['observations', 'indicator_id'],
      ['targets', 'indicator_id'],
      ['ratings', 'subject_id'],
      ['fiscal_effects', 'initiative_id'],
    ] as const
  ).flatMap(([table, column]) =>
    rowsOf(check.tables, table).flatMap((row): SourceProblem[] => {
      const page = cell(row, 'page')
      const document = cell(row, 'document_id')
      if (page === '' || !documents.has(document)) return []
      const right = known(table, cell(row, column))
      if (right.includes(`${document} ${page}`)) return []
      return [
        {
          table,
          row: row.line,
          kind: 'cell-differs',
          place: document,
          found: `page ${page}`,
          expected: right.map((name) => name.replace(`${document} `, '')).join('、'),
        },
      ]
    }),
  )
}
