import { describe, expect, it } from 'vitest'
import { unguardTable } from '@/authoring/csvText'
import { openIndicatorFile } from '@/authoring/openDataIndicator'
import {
  INDICATOR_TABLE_COLUMNS,
  openIndicatorTable,
  partsOf,
} from '@/authoring/openDataIndicatorTable'
import { JUDGEMENT_RESOURCE } from '@/authoring/openDataJudgement'
import { cellText, decimalText, publishedNumber } from '@/authoring/openDataValue'
import { checkShape } from '@/authoring/checkShape'
import type { DataPackage } from '@/authoring/dataPackage'
import { parseTable } from '@/authoring/parseTable'
import { TABLE_NAMES } from '@/authoring/tableSchemas'
import { readMunicipalities } from '../../scripts/build-open-data'
import { measureFile, openDataFolder } from '../../scripts/openDataFolder'

type Download = DataPackage & {
  readonly resources: readonly { readonly bytes: number; readonly hash: string }[]
}

const municipalities = readMunicipalities('2026-10-01')

describe.each(municipalities)('when $folder.path is published', ({ folder, snapshot }) => {
  const { descriptor, tables } = folder
  const files = new Map(openDataFolder(folder, snapshot))
  const textOf = (path: string) => String(files.get(path) ?? '')
  const read = (path: string) => unguardTable(parseTable(path, textOf(path)))

  it('gives back every table as authored', () => {
    for (const name of TABLE_NAMES) {
      expect(read(`${name}.csv`), name).toEqual(tables[name])
    }
  })

  it('describes every table and judgements.csv, which keeps its own Table Schema', () => {
    const published = JSON.parse(textOf('datapackage.json')) as Download
    expect(published.resources.map(({ name, schema }) => [name, schema])).toEqual(
      [...descriptor.resources, JUDGEMENT_RESOURCE].map(({ name, schema }) => [name, schema]),
    )
    for (const { path, bytes, hash } of published.resources) {
      const measured = measureFile(textOf(path))
      expect([bytes, hash], path).toEqual([measured.bytes, `sha256:${measured.sha256}`])
    }
    const judgements = read('judgements.csv')
    expect(checkShape('judgements', judgements, JUDGEMENT_RESOURCE.schema)).toEqual([])
    expect(judgements.rows.map(({ cells }) => cells['indicator_id'])).toEqual(
      tables.indicators?.rows.map(({ cells }) => cells['indicator_id']),
    )
  })

  it('says the same in the JSON and the CSV of every indicator', () => {
    for (const record of snapshot.records) {
      const { id } = record.indicator
      const file = JSON.parse(textOf(`indicators/${id}.json`)) as ReturnType<
        typeof openIndicatorFile
      >
      const table = read(`indicators/${id}.csv`)
      expect(table.columns).toEqual(INDICATOR_TABLE_COLUMNS)
      const said = (cells: Readonly<Record<string, string>>) =>
        Object.entries(cells).filter(([, text]) => text !== '')
      expect(table.rows.map(({ cells }) => Object.fromEntries(said(cells)))).toEqual(
        partsOf(file).map(([part, entry]) =>
          Object.fromEntries(
            said({
              ...Object.fromEntries(
                Object.entries(entry).map(([key, value]) => [key, cellText(value)]),
              ),
              indicator_id: id,
              part,
            }),
          ),
        ),
      )
    }
  })

  it('has the same figures in the indicator files as in the tables', () => {
    const columns = ['period', 'document_id', 'value', 'printed', 'page', 'source_line'] as const
    for (const name of ['observations', 'targets'] as const) {
      const figures = (tables[name]?.rows ?? []).map(({ cells }) =>
        [cells['indicator_id'], ...columns.map((column) => sameDigits(column, cells[column]))].join(
          ' | ',
        ),
      )
      const published = snapshot.records.flatMap((record) =>
        openIndicatorFile(record, snapshot)[name].map((entry) =>
          [record.indicator.id, ...columns.map((column) => cellText(entry[column]))].join(' | '),
        ),
      )
      expect(published.sort(), name).toEqual(figures.sort())
    }
  })

  it('names every document that it cites', () => {
    for (const record of snapshot.records) {
      const file = openIndicatorFile(record, snapshot)
      const known = file.documents.map(({ document_id }) => document_id)
      for (const [part, entry] of partsOf(file)) {
        const named = entry['document_id'] ?? entry['awaited_document_id'] ?? null
        if (named !== null) expect(known, `${record.indicator.id} ${part}`).toContain(named)
      }
    }
  })
})

/** 95.0 in a table is 95 in JSON. */
function sameDigits(column: string, text = ''): string {
  return column === 'value' && text !== '' ? String(Number(text)) : text
}

describe('when a file of one indicator is written twice', () => {
  it('has the same bytes', () => {
    for (const { snapshot } of municipalities) {
      for (const record of snapshot.records.slice(0, 20)) {
        const once = openIndicatorTable(openIndicatorFile(record, snapshot))
        expect(openIndicatorTable(openIndicatorFile(record, snapshot))).toBe(once)
      }
    }
  })
})

describe('when a number is written', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [-73000000, '-73000000'],
    [0.1, '0.1'],
    [1e-7, '0.0000001'],
    [-1.25e-9, '-0.00000000125'],
    [1e21, '1000000000000000000000'],
    [1.5e22, '15000000000000000000000'],
  ])('writes %d as %s, which reads as the same number', (value, text) => {
    expect(decimalText(value)).toBe(text)
    expect(Number(text)).toBe(value + 0)
  })

  it.each([
    [0.1 + 0.2, 0.3],
    [2 / 3, 0.666667],
    [-1e-9, 0],
    [95, 95],
  ])('publishes a computed %d as %d', (value, published) => {
    expect(publishedNumber(value)).toBe(published)
  })
})
