import { describe, expect, it } from 'vitest'
import { foldText } from '@/authoring/printedFigure'
import type { TableName } from '@/authoring/tableSchemas'
import { DATA_FOLDERS, HAS_SOURCES, rowsIn, sourceLines } from '../fixtures/realData'

/** A run of so many identical characters is a sentence of the source, not a name in common. */
const RUN = 30

/** Columns that hold our own words. Names, titles, labels, `printed` and locators carry over. */
const OWN_WORDS: Partial<Record<TableName, readonly string[]>> = {
  documents: ['note'],
  indicators: ['aliases', 'definition', 'note'],
  observations: ['note'],
  targets: ['note'],
  initiatives: ['summary'],
  rating_scales: ['meaning'],
  ratings: ['note'],
  fiscal_effects: ['note'],
  pledges: ['title'],
  pledge_tracks: ['note'],
  departments: ['note'],
  discrepancies: ['description'],
  translations: ['text'],
  corrections: ['reason'],
}

describe.skipIf(!HAS_SOURCES)('text in data/', () => {
  it(`shares no run of ${RUN} characters with a line of the sources`, () => {
    const runs = new Set<string>()
    for (const line of sourceLines()) {
      const letters = foldText(line)
      for (let at = 0; at + RUN <= letters.length; at += 1) runs.add(letters.slice(at, at + RUN))
    }
    const copied: string[] = []
    for (const { descriptor, tables } of DATA_FOLDERS) {
      for (const [table, columns] of Object.entries(OWN_WORDS)) {
        rowsIn(tables, table as TableName).forEach((row, index) => {
          for (const column of columns) {
            const text = foldText(row[column] ?? '')
            const starts = Array.from({ length: Math.max(0, text.length - RUN + 1) }, (_, at) => at)
            const run = starts.map((at) => text.slice(at, at + RUN)).find((part) => runs.has(part))
            if (run) copied.push(`${descriptor.name}/${table} ${index + 2} ${column}: ${run}`)
          }
        })
      }
    }
    expect(copied).toEqual([])
  })
})
