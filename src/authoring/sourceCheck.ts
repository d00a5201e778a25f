import type { TableRow } from './parseTable'
import {
  indicatorRows,
  itemAt,
  measureItems,
  planItems,
  projectItems,
  reportItems,
  subsectionItems,
} from './sourceItems'
import type { IndicatorRow, SourceItem } from './sourceItems'
import type { SourceProblem, SourceProblemKind } from './sourceProblem'
import { lineAt } from './sourceText'
import type { SourceTexts } from './sourceText'
import { cell, numberCell, rowsOf } from './tableSet'
import type { TableSet } from './tableSet'
import type { TableName } from './tableSchemas'

export type DocumentShape = 'report' | 'plan' | 'programme' | 'manifesto' | 'indicators' | 'prose'

/** A cited document with what it consists of. */
export interface CitedDocument {
  readonly id: string
  readonly lines: readonly string[]
  readonly shape: DocumentShape
  /** Initiatives, measures or subsections, by the document's shape. */
  readonly items: readonly SourceItem[]
  readonly projects: readonly SourceItem[]
  readonly indicators: readonly IndicatorRow[]
}

export interface SourceCheck {
  readonly tables: TableSet
  readonly documents: ReadonlyMap<string, CitedDocument>
  /** `document line` of slips of the text that `discrepancies.csv` records: names may differ there. */
  readonly slips: ReadonlySet<string>
}

export function readDocument(id: string, lines: readonly string[]): CitedDocument {
  const parts = { id, lines, projects: projectItems(lines), indicators: indicatorRows(lines) }
  const report = reportItems(lines)
  if (report.length > 0) return { ...parts, shape: 'report', items: report }
  const plan = planItems(lines)
  if (plan.length > 0) return { ...parts, shape: 'plan', items: plan }
  if (lines.some((line) => line.startsWith('マニフェスト\t'))) {
    return { ...parts, shape: 'manifesto', items: subsectionItems(lines) }
  }
  const measures = measureItems(lines)
  if (measures.length > 0) return { ...parts, shape: 'programme', items: measures }
  const shape = parts.indicators.length > 0 ? 'indicators' : 'prose'
  return { ...parts, shape, items: [] }
}

const SLIP_KINDS: readonly string[] = ['ocr', 'shifted-column', 'wording']

export function prepareCheck(tables: TableSet, texts: SourceTexts): SourceCheck {
  const documents = new Map([...texts].map(([id, lines]) => [id, readDocument(id, lines)]))
  const slips = new Set(
    rowsOf(tables, 'discrepancies')
      .filter((row) => SLIP_KINDS.includes(cell(row, 'kind')))
      .flatMap((row) => [
        `${cell(row, 'document_id')} ${cell(row, 'source_line')}`,
        `${cell(row, 'other_document_id') || cell(row, 'document_id')} ${cell(row, 'other_source_line')}`,
      ]),
  )
  return { tables, documents, slips }
}

/** A row with the document and the line that it cites, and a way to say what is wrong with it. */
export interface CitedRow {
  readonly row: TableRow
  readonly document: CitedDocument
  readonly line: number
  readonly text: string
  readonly slip: boolean
  readonly item: SourceItem | undefined
  readonly problem: (kind: SourceProblemKind, found: string, expected?: string) => SourceProblem
}

type Check = (cited: CitedRow) => SourceProblem[]

/** Runs a check over the rows of a table; a row whose document or line is not there gives that fault. */
export function forCitedRows(
  check: SourceCheck,
  table: TableName,
  documentOf: (row: TableRow) => string,
  judge: Check,
  lineColumn = 'source_line',
): SourceProblem[] {
  return rowsOf(check.tables, table).flatMap((row) => {
    const line = numberCell(row, lineColumn)
    if (line === undefined) return []
    const id = documentOf(row)
    const at = { table, row: row.line, place: `${id} ${line}行` }
    const document = check.documents.get(id)
    if (!document) return [{ ...at, kind: 'no-document', found: id } as const]
    const text = lineAt(document.lines, line)
    if (text.trim() === '') return [{ ...at, kind: 'no-line', found: String(line) } as const]
    return judge({
      row,
      document,
      line,
      text,
      slip: check.slips.has(`${id} ${line}`),
      item: itemAt(document.items, line),
      problem: (kind, found, expected) => ({
        ...at,
        kind,
        found,
        ...(expected === undefined ? {} : { expected }),
      }),
    })
  })
}

/** `227〜239行` */
export function extentOf(item: SourceItem): string {
  return `${item.from}〜${item.until}行`
}

/** The item of a document that an initiative claims: the one around its own `source_line`. */
export function initiativeItem(
  check: SourceCheck,
  document: CitedDocument,
  initiativeId: string,
): SourceItem | undefined {
  const row = rowsOf(check.tables, 'initiatives').find(
    (initiative) => cell(initiative, 'initiative_id') === initiativeId,
  )
  if (!row || cell(row, 'document_id') !== document.id) return undefined
  return itemAt(document.items, numberCell(row, 'source_line') ?? 0)
}
