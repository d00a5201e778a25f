import { parse } from 'csv-parse/sync'
import { failure, success } from '@/domain/result'
import type { Result } from '@/domain/result'
import type { Conversion } from './conversion'
import { decodeText } from './decodeText'
import { baseName } from './fileKind'
import type { Grid, GridRow } from './grid'
import type { FileProblem } from './intakeProblem'

interface ParsedRecord {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/** Reads CSV, or text parted by tabs, in whichever encoding an office writes it. */
export function readTextGrid(file: string, bytes: Uint8Array): Result<Grid, FileProblem> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return failure({ file, kind: 'encoding' })
  const { text, encoding } = decoded.value
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  const tabs = firstLine.includes('\t') && !firstLine.includes(',')
  let records: ParsedRecord[]
  try {
    records = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      delimiter: tabs ? '\t' : ',',
    }) as unknown as ParsedRecord[]
  } catch (error) {
    const found = error instanceof Error ? (/line (\d+)/.exec(error.message)?.[1] ?? '') : ''
    return failure({ file, kind: 'broken-csv', found })
  }
  const rows: GridRow[] = []
  let previousEnd = 0
  for (const { record, info } of records) {
    rows.push({ line: Math.min(previousEnd + 1, info.lines), cells: record })
    previousEnd = info.lines
  }
  const conversions: Conversion[] = [
    ...(encoding === 'utf-8' ? [] : [{ file, kind: encoding }]),
    ...(tabs ? [{ file, kind: 'tabs' } as const] : []),
  ]
  return success({
    file,
    name: withoutEnding(file),
    source: 'text',
    rows,
    remarks: [],
    conversions,
  })
}

export function withoutEnding(file: string): string {
  return baseName(file).replace(/\.[^.]*$/, '')
}
