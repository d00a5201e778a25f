import { parquetWriteBuffer } from 'hyparquet-writer'
import type { BasicType } from 'hyparquet-writer'
import type { OpenTable } from '@/authoring/openDataPackage'
import type { FieldSchema } from '@/authoring/tableSchemas'

const TYPES: Readonly<Record<FieldSchema['type'], BasicType>> = {
  string: 'STRING',
  integer: 'INT64',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
}

/** A blank cell says nothing: null, never 0 and never an empty text. */
function cellValue(
  text: string,
  type: FieldSchema['type'],
): string | number | bigint | boolean | null {
  if (text === '') return null
  if (type === 'integer') return BigInt(text)
  if (type === 'number') return Number(text)
  if (type === 'boolean') return text === 'true'
  return text
}

/** The column that says whose row it is, so that files of all municipalities can be read as one table. */
export const MUNICIPALITY_COLUMN = 'municipality_code'

/**
 * A published table as Parquet (Snappy), typed as its Table Schema says, with the municipality's code in every
 * row. Cells are not guarded against formulas: nothing opens this in a spreadsheet.
 */
export function parquetTable({ resource, columns, rows }: OpenTable, code: string): Uint8Array {
  const typeOf = (column: string) =>
    resource.schema.fields.find(({ name }) => name === column)?.type ?? 'string'
  return new Uint8Array(
    parquetWriteBuffer({
      createdBy: 'machi-no-monosashi',
      rowGroupSize: 100_000,
      statisticsTruncateLength: 64,
      columnData: [
        { name: MUNICIPALITY_COLUMN, data: rows.map(() => code), type: 'STRING', nullable: false },
        ...columns.map((name, place) => {
          const type = typeOf(name)
          const data = rows.map((cells) => cellValue(cells[place] ?? '', type))
          return { name, data, type: TYPES[type], nullable: true }
        }),
      ],
    }),
  )
}
