import { isMunicipalityCode } from '@/domain/municipality'
import { formOf } from '@/authoring/tableSchemas'
import type { FieldSchema } from '@/authoring/tableSchemas'
import { convertNumber } from './convertNumber'
import type { ConvertedText } from './convertNumber'
import { convertLooseDate, convertPeriod, convertTargetPeriod } from './convertPeriod'

/** What a row's other cells say that a conversion must know. */
export interface CellContext {
  /** Unit of the figure; blank where the column is none. */
  readonly unit: string
  /** Whether the indicator goes by calendar years. */
  readonly calendar: boolean
}

/** Look-alikes of the marks, as keyboards and OCR write them. */
const MARKS: Readonly<Record<string, string>> = {
  〇: '○',
  '◯': '○',
  '⭕': '○',
  '✕': '×',
  '✖': '×',
  '╳': '×',
}

/**
 * What a cell means where it is written in another way than the tables', without any doubt; else `undefined`, and
 * the validator says what is wrong. Free text is never touched.
 */
export function convertCell(
  written: string,
  field: FieldSchema,
  context: CellContext,
): ConvertedText | undefined {
  if (written === '') return undefined
  const { enum: words, pattern } = field.constraints ?? {}
  if (field.type === 'number') return convertNumber(written, context.unit)
  if (field.type === 'integer') return convertNumber(written)
  const folded = written.normalize('NFKC').trim()
  if (field.type === 'boolean') {
    const text = folded.toLowerCase()
    return text !== written && /^(true|false)$/.test(text)
      ? { text, kind: 'letter-case' }
      : undefined
  }
  if (words) return convertWord(written, folded, words)
  if (pattern === undefined || new RegExp(`^(?:${pattern})$`).test(written)) return undefined
  const text = convertForm(folded, pattern, context)
  return text === undefined || text.text === written ? undefined : text
}

function convertWord(
  written: string,
  folded: string,
  words: readonly string[],
): ConvertedText | undefined {
  if (words.includes(written)) return undefined
  const mark = MARKS[written] ?? MARKS[folded]
  if (mark !== undefined && words.includes(mark)) return { text: mark, kind: 'mark' }
  if (words.includes(folded)) return { text: folded, kind: 'width' }
  const text = words.find((word) => word.toLowerCase() === folded.toLowerCase())
  return text === undefined ? undefined : { text, kind: 'letter-case' }
}

function convertForm(
  folded: string,
  pattern: string,
  { calendar }: CellContext,
): ConvertedText | undefined {
  const whole = new RegExp(`^(?:${pattern})$`)
  const form = formOf(pattern)
  if (whole.test(folded)) return { text: folded, kind: 'width' }
  switch (form) {
    case 'id': {
      const text = folded.toLowerCase()
      return whole.test(text) ? { text, kind: 'letter-case' } : undefined
    }
    case 'code': {
      // A spreadsheet takes the first 0 of 011002 for nothing; the check digit says whether it was one.
      const text = folded.padStart(6, '0')
      return /^\d{5}$/.test(folded) && isMunicipalityCode(text)
        ? { text, kind: 'leading-zero' }
        : undefined
    }
    case 'period':
      return converted(convertPeriod(folded, calendar), 'period')
    case 'targetPeriod':
      return converted(convertTargetPeriod(folded, calendar), 'period')
    case 'date':
      return converted(convertLooseDate(folded), 'day')
    case 'asOf':
      return (
        converted(convertPeriod(folded, false), 'period') ??
        converted(convertLooseDate(folded), 'day')
      )
    default:
      return undefined
  }
}

function converted(text: string | undefined, kind: 'period' | 'day'): ConvertedText | undefined {
  return text === undefined ? undefined : { text, kind }
}
