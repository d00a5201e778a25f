import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonText } from '@/authoring/openDataPackage'
import type { Concept } from '@/domain/concept'
import type { ComparisonFile, ComparisonListFile } from '@/snapshots/schema/comparisonFile'
import type { DataStamp } from './dataStamp'

/** Who measures a concept, by which indicator; what fewer than two measure is no comparison. */
export function comparisonsOf(stamps: readonly DataStamp[]): ComparisonFile[] {
  const concepts = new Map<string, Concept>()
  const members = new Map<string, { readonly code: string; readonly indicator_id: string }[]>()
  for (const { entry, compared } of stamps) {
    for (const { concept, indicatorId } of compared) {
      concepts.set(concept.id, concept)
      const known = members.get(concept.id) ?? []
      known.push({ code: entry.code, indicator_id: indicatorId })
      members.set(concept.id, known)
    }
  }
  return [...concepts.values()].flatMap(({ id, name, note }) => {
    const indicators = members.get(id) ?? []
    return indicators.length > 1
      ? [{ schema_version: 1 as const, concept: id, name, note, indicators }]
      : []
  })
}

/**
 * Writes `open-data/comparisons.json` and `open-data/comparisons/<concept>.json`, so that no reader needs the figures
 * of all municipalities to know which of them have something.
 *
 * @param home folder `open-data`
 * @param stamps in order of their codes
 */
export function writeComparisons(home: string, stamps: readonly DataStamp[]): void {
  const comparisons = comparisonsOf(stamps)
  const list: ComparisonListFile = {
    schema_version: 1,
    comparisons: comparisons.map(({ concept, name, note, indicators }) => ({
      concept,
      name,
      note,
      municipalities: indicators.length,
    })),
  }
  const folder = join(home, 'comparisons')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const file of comparisons)
    writeFileSync(join(folder, `${file.concept}.json`), jsonText(file))
  writeFileSync(join(home, 'comparisons.json'), jsonText(list))
}
