import { prepareCheck } from './sourceCheck'
import type { SourceProblem } from './sourceProblem'
import type { SourceTexts } from './sourceText'
import type { TableSet } from './tableSet'
import { verifyFigures } from './verifyFigures'
import { verifyMarks } from './verifyMarks'
import { verifyNames } from './verifyNames'
import { verifyPages } from './verifyPages'
import { verifyPledges } from './verifyPledges'
import { verifyProjects } from './verifyProjects'

/**
 * Every row of every table against the line of the document that it cites: figures, values, names, marks,
 * letters, columns, and whether the line belongs to the item that the row claims. An empty list is good.
 */
export function verifySource(tables: TableSet, texts: SourceTexts): SourceProblem[] {
  const check = prepareCheck(tables, texts)
  return [
    ...verifyFigures(check),
    ...verifyMarks(check),
    ...verifyNames(check),
    ...verifyPledges(check),
    ...verifyPages(check),
    ...verifyProjects(check),
  ].sort((first, second) => first.table.localeCompare(second.table) || first.row - second.row)
}
