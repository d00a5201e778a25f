import type { TableRow } from './parseTable'
import { extentOf, forCitedRows } from './sourceCheck'
import type { CitedDocument, CitedRow, SourceCheck } from './sourceCheck'
import { circledNumber } from './sourceItems'
import type { SourceItem } from './sourceItems'
import type { SourceProblem } from './sourceProblem'
import { cellsAt, lineAt } from './sourceText'
import { cell, listCell, rowsOf } from './tableSet'
import { absentWords, departmentWords } from './verifyNames'

/** Pledges and their rows: the number, the subsection, departments and plan references as printed. */
export function verifyPledges(check: SourceCheck): SourceProblem[] {
  const own = (row: TableRow) => cell(row, 'document_id')
  const pledges = new Map(
    rowsOf(check.tables, 'pledges').map((row) => [cell(row, 'pledge_id'), row]),
  )
  const documentOfTrack = (row: TableRow) => {
    const pledge = pledges.get(cell(row, 'pledge_id'))
    return pledge ? own(pledge) : ''
  }
  return [
    ...forCitedRows(check, 'pledges', own, (cited) => verifyPledge(check, cited)),
    ...forCitedRows(check, 'pledge_tracks', documentOfTrack, (cited) => verifyTrack(check, cited)),
  ]
}

/** The subsection that a pledge claims, by its id: `manifesto-2-4` → `2-4`. */
export function pledgeItem(
  check: SourceCheck,
  document: CitedDocument,
  pledgeId: string,
): SourceItem | undefined {
  const pledge = rowsOf(check.tables, 'pledges').find((row) => cell(row, 'pledge_id') === pledgeId)
  const key = /(\d+-\d+)$/.exec(pledge ? cell(pledge, 'subsection') : '')?.[1]
  return document.items.find((item) => item.key === key)
}

function verifySubsection(check: SourceCheck, cited: CitedRow): SourceProblem[] {
  const { row, document, line, problem } = cited
  const id = cell(row, 'pledge_id')
  const item = pledgeItem(check, document, id)
  if (!item) return [problem('no-item', id)]
  if (item.from <= line && line <= item.until) return []
  return [problem('outside-item', id, extentOf(item))]
}

function verifyPledge(check: SourceCheck, cited: CitedRow): SourceProblem[] {
  const { row, document, line, problem } = cited
  const number = circledNumber(cellsAt(document.lines, line)[0] ?? '')
  return [
    ...(String(number) === cell(row, 'number')
      ? []
      : [problem('cell-differs', cell(row, 'number'), String(number))]),
    ...verifySubsection(check, cited),
  ]
}

function verifyTrack(check: SourceCheck, cited: CitedRow): SourceProblem[] {
  const { row, document, line, text } = cited
  // Where the text is broken (the note says so) a cell may stand in a neighbouring line.
  const around = [line - 1, line, line + 1].map((at) => lineAt(document.lines, at)).join('\t')
  const words = [
    ...departmentWords(cell(row, 'department')),
    ...listCell(row, 'plan_refs'),
    ...listCell(row, 'project_titles'),
  ]
  return [
    ...absentWords(cited, words, cell(row, 'note') === '' ? text : around),
    ...verifySubsection(check, cited),
  ]
}
