import type { TableRow } from './parseTable'
import { foldText } from './printedFigure'
import { extentOf, forCitedRows, initiativeItem } from './sourceCheck'
import type { CitedRow, SourceCheck } from './sourceCheck'
import { letterOf } from './sourceItems'
import type { SourceProblem } from './sourceProblem'
import { cellsAt, foldMark, planColumns, readableText, standsIn, yearColumns } from './sourceText'
import { cell, rowsOf } from './tableSet'
import { pledgeItem } from './verifyPledges'

/** Marks, letters and labels of schedules stand in the cell of their year, blank where it is blank. */
export function verifyMarks(check: SourceCheck): SourceProblem[] {
  const initiatives = new Map(
    rowsOf(check.tables, 'initiatives').map((row) => [cell(row, 'initiative_id'), row]),
  )
  const documentOf = (row: TableRow) => {
    const initiative = initiatives.get(cell(row, 'initiative_id'))
    return initiative ? cell(initiative, 'document_id') : ''
  }
  const letters = lettersByLine(check)
  const tracks = new Map(
    rowsOf(check.tables, 'pledge_tracks').map((row) => [
      `${cell(row, 'pledge_id')} ${cell(row, 'track')}`,
      row,
    ]),
  )
  return [
    ...forCitedRows(
      check,
      'ratings',
      (row) => cell(row, 'document_id'),
      (cited) =>
        initiatives.has(cell(cited.row, 'subject_id'))
          ? verifyMark(check, cited)
          : [
              ...verifyLetter(check, cited, letters),
              ...verifyTrackLine(
                cited,
                tracks.get(`${cell(cited.row, 'subject_id')} ${cell(cited.row, 'track')}`),
              ),
            ],
    ),
    ...forCitedRows(check, 'schedule', documentOf, (cited) => verifyLabel(check, cited)),
  ]
}

function verifyItem(check: SourceCheck, cited: CitedRow, id: string): SourceProblem[] {
  const item = initiativeItem(check, cited.document, id)
  if (item && item.from <= cited.line && cited.line <= item.until) return []
  return [cited.problem('outside-item', id, item ? extentOf(item) : '')]
}

function verifyMark(check: SourceCheck, cited: CitedRow): SourceProblem[] {
  const { row, document, line, problem } = cited
  const cells = cellsAt(document.lines, line)
  const column = yearColumns(document.lines, line).get(cell(row, 'period'))
  const stands = foldMark(column === undefined ? '?' : (cells[column] ?? ''))
  const mark = cell(row, 'mark')
  return [
    ...(stands === mark ? [] : [problem('mark-differs', mark, stands)]),
    ...(foldText(cells[0] ?? '').startsWith('取組達成度')
      ? []
      : [problem('name-absent', '取組達成度')]),
    ...verifyItem(check, cited, cell(row, 'subject_id')),
  ]
}

/** Letters that rows give for a line: a line with a letter may also hold a row without one. */
function lettersByLine(check: SourceCheck): ReadonlySet<string> {
  return new Set(
    rowsOf(check.tables, 'ratings').map(
      (row) => `${cell(row, 'document_id')} ${cell(row, 'source_line')} ${cell(row, 'mark')}`,
    ),
  )
}

function verifyLetter(
  check: SourceCheck,
  cited: CitedRow,
  letters: ReadonlySet<string>,
): SourceProblem[] {
  const { row, document, line, problem } = cited
  const stands = letterOf(cellsAt(document.lines, line))
  const mark = cell(row, 'mark')
  const taken = mark === '' && letters.has(`${document.id} ${line} ${stands}`)
  const item = pledgeItem(check, document, cell(row, 'subject_id'))
  return [
    ...(stands === mark || taken ? [] : [problem('letter-differs', mark, stands)]),
    ...(item && item.from <= line && line <= item.until
      ? []
      : [problem('outside-item', cell(row, 'subject_id'), item ? extentOf(item) : '')]),
  ]
}

/** A letter stands in the line of its row, unless a note says why not. */
function verifyTrackLine({ row, problem }: CitedRow, track: TableRow | undefined): SourceProblem[] {
  if (!track) return [problem('no-item', cell(row, 'subject_id'))]
  const noted = cell(row, 'note') !== '' || cell(track, 'note') !== ''
  const line = cell(track, 'source_line')
  if (noted || line === cell(row, 'source_line')) return []
  return [problem('cell-differs', cell(row, 'source_line'), line)]
}

/** What the project adds to a printed word: a plan's 進捗状況 is not a result. */
const OWN_REMARK = /（(計画|予定)）$/

/** Columns of the years of a schedule. Five labels are those of the five years, wherever they slip to. */
function labelColumns(lines: readonly string[], line: number): Map<string, number> {
  const columns = yearColumns(lines, line)
  const filled = cellsAt(lines, line).flatMap((text, index) =>
    index >= 2 && text.trim() !== '' ? [index] : [],
  )
  if (filled.length !== 5) return columns
  return new Map([...columns.keys()].map((year, index) => [year, filled[index] ?? -1]))
}

function verifyLabel(check: SourceCheck, cited: CitedRow): SourceProblem[] {
  const { row, document, line, text, slip, problem } = cited
  const cells = cellsAt(document.lines, line)
  const columns =
    document.shape === 'plan' ? planColumns(cells) : labelColumns(document.lines, line)
  const column = columns.get(cell(row, 'period'))
  const stands = readableText(column === undefined ? '' : (cells[column] ?? ''))
  const activity = cell(row, 'activity').replace(OWN_REMARK, '')
  const label = cell(row, 'label')
  return [
    ...(slip || (stands.trim() !== '' && standsIn(label, stands))
      ? []
      : [problem('cell-differs', label, stands.trim())]),
    ...(slip || standsIn(activity, readableText(text)) ? [] : [problem('name-absent', activity)]),
    ...verifyItem(check, cited, cell(row, 'initiative_id')),
  ]
}
