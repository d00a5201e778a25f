import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseTable } from '@/authoring/parseTable'
import { cell } from '@/authoring/tableSet'
import type { Concept } from '@/domain/concept'

/** What may be compared between municipalities: `concepts.csv` beside the packages, or nothing. */
export function readConcepts(root = 'data'): Concept[] {
  const path = join(root, 'concepts.csv')
  if (!existsSync(path)) return []
  const { rows, problems } = parseTable('concepts', readFileSync(path, 'utf8'))
  if (problems.length > 0) throw new Error(`${path}: ${problems[0]?.kind}`)
  return rows.map((row) => ({
    id: cell(row, 'concept'),
    name: cell(row, 'name'),
    note: cell(row, 'note'),
  }))
}
