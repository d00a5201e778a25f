import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { openTables } from '@/authoring/openDataPackage'
import { readMunicipalities } from '../../scripts/build-open-data'
import { MUNICIPALITY_COLUMN, parquetTable } from '../../scripts/parquetTable'

const municipalities = readMunicipalities('2026-10-01')

/** A cell as the table has it. */
function cellOf(value: unknown, type: string): string {
  if (value === null || value === undefined) return ''
  return type === 'number' ? String(Number(value)) : String(value)
}

describe.each(municipalities)('the Parquet files of $folder.path', ({ folder, snapshot }) => {
  const { code } = snapshot.municipality
  const tables = openTables(folder.descriptor, folder.tables, snapshot).filter(
    ({ rows }) => rows.length > 0,
  )

  it.each(tables)('say what $resource.path says', async (table) => {
    const bytes = parquetTable(table, code)
    const file = bytes.buffer.slice(0, bytes.byteLength) as ArrayBuffer
    const rows = await parquetReadObjects({ file })
    const { fields } = table.resource.schema
    const typeOf = new Map(fields.map(({ name, type }) => [name, type]))
    expect(rows.map((row) => row[MUNICIPALITY_COLUMN])).toEqual(table.rows.map(() => code))
    expect(
      rows.map((row) => table.columns.map((name) => cellOf(row[name], typeOf.get(name) ?? ''))),
    ).toEqual(
      table.rows.map((cells) =>
        cells.map((text, place) => {
          const isNumber = typeOf.get(table.columns[place] ?? '') === 'number'
          return isNumber && text !== '' ? String(Number(text)) : text
        }),
      ),
    )
  })

  it('have typed columns in the order of the table, after the code', () => {
    const table = tables.find(({ resource }) => resource.name === 'observations')
    if (!table) throw new Error('no observations')
    const bytes = parquetTable(table, code)
    const metadata = parquetMetadata(bytes.buffer.slice(0, bytes.byteLength) as ArrayBuffer)
    const columns = parquetSchema(metadata).children.map(({ element }) => element)
    expect(columns.map(({ name }) => name)).toEqual([MUNICIPALITY_COLUMN, ...table.columns])
    const kind = (name: string) => columns.find((column) => column.name === name)?.type
    expect([kind('value'), kind('source_line'), kind('break_before'), kind('printed')]).toEqual([
      'DOUBLE',
      'INT64',
      'BOOLEAN',
      'BYTE_ARRAY',
    ])
  })
})
