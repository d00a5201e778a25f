import { strFromU8, zipSync } from 'fflate'
import readExcelFile from 'read-excel-file/universal'
import { failure, success } from '@/domain/result'
import type { Result } from '@/domain/result'
import type { CellRemark, Grid, GridRow } from './grid'
import type { FileProblem } from './intakeProblem'
import {
  columnLetters,
  columnNumber,
  numberFormats,
  sheetFacts,
  shownNumber,
} from './workbookFormats'
import type { SheetFacts } from './workbookFormats'

export type Entries = ReadonlyMap<string, Uint8Array>

export function isWorkbook(entries: Entries): boolean {
  return entries.has('xl/workbook.xml')
}

/**
 * Reads every sheet of an unpacked workbook as text, as it is shown where that loses nothing.
 *
 * The package is given the entries once more, packed without compression: compressed ones it would unpack in a
 * worker from a blob, which our policy refuses.
 */
export async function readWorkbook(
  file: string,
  entries: Entries,
): Promise<Result<Grid[], FileProblem>> {
  try {
    const packed = zipSync(Object.fromEntries(entries), { level: 0 })
    const sheets = await readExcelFile(packed.slice().buffer, {
      trim: true,
      parseNumber: (text) => text,
    })
    const formats = numberFormats(textOf(entries, 'xl/styles.xml'))
    const paths = sheetPaths(entries)
    return success(
      sheets.map(({ sheet, data }, index) =>
        readSheet(file, sheet, data, sheetFacts(textOf(entries, paths[index] ?? ''), formats)),
      ),
    )
  } catch {
    return failure({ file, kind: 'broken-excel' })
  }
}

function textOf(entries: Entries, path: string): string {
  const bytes = entries.get(path)
  return bytes ? strFromU8(bytes) : ''
}

/** Where the sheets lie, in the order of the workbook. */
function sheetPaths(entries: Entries): string[] {
  const targets = new Map(
    [...textOf(entries, 'xl/_rels/workbook.xml.rels').matchAll(/<Relationship\s[^>]*>/g)].map(
      ([tag]) => [/\sId="([^"]*)"/.exec(tag)?.[1], /\sTarget="([^"]*)"/.exec(tag)?.[1] ?? ''],
    ),
  )
  return [...textOf(entries, 'xl/workbook.xml').matchAll(/<sheet\s[^>]*>/g)].map(([tag]) => {
    const target = targets.get(/\sr:id="([^"]*)"/.exec(tag)?.[1]) ?? ''
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`
  })
}

type Value = string | number | boolean | typeof Date | Date | null

function readSheet(
  file: string,
  name: string,
  data: readonly (readonly Value[])[],
  facts: SheetFacts,
): Grid {
  const remarks: CellRemark[] = []
  const cells = data.map((row, rowIndex) =>
    row.map((value, column) => {
      const at = { row: rowIndex + 1, column }
      const address = `${columnLetters(column)}${at.row}`
      if (facts.formulas.has(address) && value !== null) remarks.push({ ...at, kind: 'formula' })
      if (value instanceof Date) {
        remarks.push({ ...at, kind: 'excel-date' })
        return value.toISOString().slice(0, 10)
      }
      const stored = facts.numbers.get(address)
      const format = facts.formats.get(address)
      if (stored === undefined || format === undefined) return textOfValue(value)
      const { text, kind } = shownNumber(stored, format)
      if (kind) remarks.push({ ...at, kind, from: stored })
      return text
    }),
  )
  for (const [address, text] of facts.errors) {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? []
    const target = cells[Number(row) - 1]
    const column = columnNumber(letters)
    while (target && target.length <= column) target.push('')
    if (target) target[column] = text
  }
  fillMerged(cells, facts, remarks)
  const rows: GridRow[] = cells.flatMap((row, index) =>
    row.some((text) => text !== '') ? [{ line: index + 1, cells: row }] : [],
  )
  return { file, name, source: 'sheet', rows, remarks, conversions: [] }
}

function textOfValue(value: Value): string {
  if (value === null) return ''
  const text = String(value).trim()
  // 22.699999999999999 is how a workbook stores 22.7.
  return /^-?\d+\.\d{14,}$/.test(text) ? String(Number(Number(text).toPrecision(15))) : text
}

/** A merged cell says the same for each row that it covers; only the first of them holds the text. */
function fillMerged(cells: string[][], { merged }: SheetFacts, remarks: CellRemark[]): void {
  for (const [top, left, bottom, right] of merged) {
    const text = cells[top]?.[left] ?? ''
    if (text === '' || left !== right) continue
    for (let row = top + 1; row <= bottom; row += 1) {
      const target = cells[row]
      if (!target || (target[left] ?? '') !== '') continue
      target[left] = text
      remarks.push({ row: row + 1, column: left, kind: 'filled-down', from: text })
    }
  }
}
