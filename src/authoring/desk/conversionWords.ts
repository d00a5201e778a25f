import { groupConversions } from '@/authoring/intake/conversion'
import type { Conversion, ConversionKind } from '@/authoring/intake/conversion'
import { COLUMN_TEXT } from '@/text/columnText'
import { CONVERSION_TEXT } from '@/text/intakeText'
import { STAFF_TEXT } from '@/text/staffText'
import { tableLabel } from './tableLabel'

/** One kind of conversion in one column of one file, in words. */
export interface ConversionWords {
  readonly key: string
  readonly words: string
  readonly place: string
  readonly count: number
  readonly examples: readonly string[]
}

/** How many examples of a conversion are said before the rest is counted. */
const EXAMPLES = 3

export function conversionWords(conversions: readonly Conversion[]): ConversionWords[] {
  const words = STAFF_TEXT.conversions
  return groupConversions(conversions).map((group, index) => {
    const examples = group.entries
      .slice(0, EXAMPLES)
      .map(({ kind, row, from, to }) =>
        [row === undefined ? '' : words.row(row), exampleOf(kind, from, to)]
          .filter((part) => part !== '')
          .join(' '),
      )
    return {
      key: `${index}`,
      words: CONVERSION_TEXT[group.kind],
      place: placeOf(group.file, group.table, group.column),
      count: group.entries.length,
      examples: [...new Set(examples)].filter((example) => example !== ''),
    }
  })
}

/** The same in one line, for the command line. */
export function conversionLine({ words, place, count, examples }: ConversionWords): string {
  const said = STAFF_TEXT.conversions
  const rest = count > examples.length && examples.length > 0
  const list = [...examples, ...(rest ? [said.more(count - examples.length)] : [])].join('、')
  return `${place}: ${words}${list === '' ? '' : `（${list}）`}`
}

function exampleOf(kind: ConversionKind, from?: string, to?: string): string {
  if (kind === 'heading-rows') return STAFF_TEXT.conversions.rows(to ?? '')
  return from !== undefined && to !== undefined ? `「${from}」→「${to}」` : (to ?? from ?? '')
}

function placeOf(file: string, table?: string, column?: string): string {
  return [
    file,
    table === undefined ? '' : tableLabel(table),
    column === undefined ? '' : `「${column}」${COLUMN_TEXT[column] ?? ''}`,
  ]
    .filter((part) => part !== '')
    .join('・')
}
