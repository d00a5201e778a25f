import type { TableRow } from './parseTable'
import { foldText } from './printedFigure'
import { forCitedRows } from './sourceCheck'
import type { CitedRow, SourceCheck } from './sourceCheck'
import type { SourceProblem } from './sourceProblem'
import { cellsAt, lineAt } from './sourceText'
import { cell, listCell, rowsOf } from './tableSet'
import { absentWords } from './verifyNames'

/** Projects with their numbers, and their links to the efforts under which they are printed. */
export function verifyProjects(check: SourceCheck): SourceProblem[] {
  const projects = new Map(
    rowsOf(check.tables, 'projects').map((row) => [cell(row, 'project_id'), row]),
  )
  const policies = new Map(
    rowsOf(check.tables, 'policies').map((row) => [cell(row, 'policy_id'), row]),
  )
  const documentOf = (row: TableRow) => {
    const project = projects.get(cell(row, 'project_id'))
    return project ? cell(project, 'document_id') : ''
  }
  return [
    ...forCitedRows(check, 'projects', (row) => cell(row, 'document_id'), verifyProject),
    ...forCitedRows(check, 'project_policies', documentOf, (cited) =>
      verifyLink(
        cited,
        projects.get(cell(cited.row, 'project_id')),
        policies.get(cell(cited.row, 'policy_id')),
      ),
    ),
  ]
}

function verifyProject(cited: CitedRow): SourceProblem[] {
  const { row, document, line, text, slip, problem } = cited
  const cells = cellsAt(document.lines, line).map(foldText)
  const number = cells[1] ?? ''
  const priority = listCell(row, 'priority_programs')
  const printed = [...(cells[5] ?? '').replace('重点', '').matchAll(/\d/g)].map(String)
  return [
    ...(cells[0] === '事業番号' && number === cell(row, 'number')
      ? []
      : [problem('cell-differs', cell(row, 'number'), number)]),
    ...(slip ? [] : absentWords(cited, [cell(row, 'title')], lineAt(document.lines, line + 1))),
    ...absentWords(cited, [cell(row, 'department')], text),
    ...(priority.join('、') === printed.join('、')
      ? []
      : [problem('cell-differs', priority.join('、'), printed.join('、'))]),
  ]
}

/** A project stands at the line by its number, or by the blank of a merged cell below its number. */
function verifyLink(
  cited: CitedRow,
  project: TableRow | undefined,
  policy: TableRow | undefined,
): SourceProblem[] {
  const { row, document, line, problem } = cited
  if (!project || !policy) return [problem('no-item', cell(row, 'policy_id'))]
  const number = cell(project, 'number')
  const printed = foldText(cellsAt(document.lines, line)[1] ?? '')
  const merged = cell(row, 'basis') === 'merged-cell'
  const stands = merged ? numberAbove(document.lines, line) : printed
  const effort = effortAt(document.lines, line)
  return [
    ...(stands === number && merged === (printed === '')
      ? []
      : [problem('cell-differs', number, printed)]),
    ...(effort === cell(policy, 'source_line')
      ? []
      : [problem('outside-item', cell(row, 'policy_id'), `${effort}行`)]),
  ]
}

/** The number of the nearest row above with one: what a merged cell belongs to. */
function numberAbove(lines: readonly string[], line: number): string {
  for (let at = line - 1; at > 0 && lineAt(lines, at).includes('\t'); at -= 1) {
    const number = foldText(cellsAt(lines, at)[1] ?? '')
    if (/^\d+$/.test(number)) return number
    if (number !== '') return ''
  }
  return ''
}

/** The line of the effort that a row of the table of efforts belongs to. */
function effortAt(lines: readonly string[], line: number): string {
  for (let at = line; at > 0 && lineAt(lines, at).includes('\t'); at -= 1) {
    if ((cellsAt(lines, at)[0] ?? '').trim() !== '') return String(at)
  }
  return ''
}
