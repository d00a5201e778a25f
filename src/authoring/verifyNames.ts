import type { TableRow } from './parseTable'
import { foldText } from './printedFigure'
import { forCitedRows } from './sourceCheck'
import type { CitedRow, SourceCheck } from './sourceCheck'
import type { SourceProblem } from './sourceProblem'
import { lineAt, standsIn } from './sourceText'
import { cell, rowsOf } from './tableSet'

/** Names, titles, numbers and departments stand where the row says. */
export function verifyNames(check: SourceCheck): SourceProblem[] {
  const own = (row: TableRow) => cell(row, 'document_id')
  const policies = new Map(
    rowsOf(check.tables, 'policies').map((row) => [cell(row, 'policy_id'), row]),
  )
  const other = (row: TableRow) => cell(row, 'other_document_id') || own(row)
  return [
    ...forCitedRows(check, 'initiatives', own, (cited) => [
      ...verifyInitiative(cited),
      ...verifySection(check, cited, policies.get(cell(cited.row, 'policy_id'))),
    ]),
    ...forCitedRows(check, 'policies', own, verifyPolicy),
    ...forCitedRows(check, 'discrepancies', own, () => []),
    ...forCitedRows(check, 'discrepancies', other, () => [], 'other_source_line'),
    ...verifyDepartments(check),
  ]
}

/** Faults for the words of a list that do not stand in a text. */
export function absentWords(cited: CitedRow, words: readonly string[], text: string) {
  return words
    .filter((word) => !standsIn(word, text))
    .map((word) => cited.problem('name-absent', word))
}

/** Departments of a cell: parted by white space and commas, years in brackets apart. */
export function departmentWords(text: string): string[] {
  return text.split(/[\s、,;；]+/).filter((word) => word !== '')
}

/** A row with the department stands within so many lines below the title. */
const DEPARTMENT_REACH = 4

function verifyInitiative(cited: CitedRow): SourceProblem[] {
  const { row, document, line, text, slip, item, problem } = cited
  const below = document.lines.slice(line, line + DEPARTMENT_REACH)
  const departments = below.find((candidate) => foldText(candidate).includes('担当')) ?? ''
  const contents = document.lines.slice(0, (document.items[0]?.from ?? 1) - 1)
  const entry =
    contents.find(
      (candidate) => candidate.includes('\t') && standsIn(cell(row, 'title'), candidate),
    ) ?? ''
  const page = cell(row, 'page')
  const added = /R(\d)追加/.exec(foldText(entry))?.[1]
  const addedIn = added === undefined ? '' : `FY${2018 + Number(added)}`
  return [
    ...(item?.from === line ? [] : [problem('no-item', cell(row, 'initiative_id'))]),
    ...(slip ? [] : absentWords(cited, [cell(row, 'number'), cell(row, 'title')], text)),
    ...absentWords(cited, departmentWords(cell(row, 'department')), departments),
    ...(page === '' || entry === '' || new RegExp(`(?<!\\d)${page}$`).test(entry.trim())
      ? []
      : [problem('cell-differs', `page ${page}`, entry.trim())]),
    ...(entry === '' || addedIn === cell(row, 'added_in')
      ? []
      : [problem('cell-differs', `added_in ${cell(row, 'added_in')}`, addedIn)]),
  ]
}

/** The heading of the section above an initiative is that of the policy that it claims. */
function verifySection(
  check: SourceCheck,
  cited: CitedRow,
  policy: TableRow | undefined,
): SourceProblem[] {
  const { document, line, problem } = cited
  if (!policy) return []
  for (let at = line - 1; at > 0; at -= 1) {
    const text = lineAt(document.lines, at)
    if (!/^[（(]\d+[)）]\s*\S/.test(text) || text.includes('\t')) continue
    if (standsIn(cell(policy, 'title'), text)) return []
    if (check.slips.has(`${document.id} ${at}`)) return []
    return [problem('outside-item', cell(policy, 'policy_id'), text.trim())]
  }
  return []
}

function verifyPolicy(cited: CitedRow): SourceProblem[] {
  const { row, text, slip } = cited
  return slip ? [] : absentWords(cited, [cell(row, 'number'), cell(row, 'title')], text)
}

/** Departments have no line of their own: their names stand somewhere in the documents. */
function verifyDepartments(check: SourceCheck): SourceProblem[] {
  const all = foldText([...check.documents.values()].flatMap(({ lines }) => lines).join(''))
  return rowsOf(check.tables, 'departments').flatMap((row): SourceProblem[] => {
    const found = cell(row, 'name')
    if (all.includes(foldText(found))) return []
    return [{ table: 'departments', row: row.line, kind: 'name-absent', place: '原文', found }]
  })
}
