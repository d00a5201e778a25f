import type { ChangeGroup, ChangeRow } from '@/components/staff/staffRows'
import type { DeskEdition } from '@/authoring/desk/deskWork'
import { tableLabel } from '@/authoring/desk/tableLabel'
import type { CellChange, RowChange, TableDifference } from '@/authoring/tableDifference'
import { isFigure } from '@/domain/figureChange'
import type { KnownFigure } from '@/domain/figureChange'
import { CHANGE_KINDS } from '@/domain/valueChange'
import { writePeriod } from '@/domain/period'
import type { Judgement } from '@/domain/judgement'
import type { IndicatorRecord } from '@/domain/snapshot'
import type { NotRatedReason } from '@/domain/verdict'
import { amountText } from '@/format/amountText'
import { dueText, periodText } from '@/format/periodText'
import { COLUMN_TEXT } from '@/text/columnText'
import { STAFF_TEXT } from '@/text/staffText'
import { VERDICT_TEXT } from '@/text/verdictText'

const words = STAFF_TEXT.difference

/** Everything that a reader will see changed, by kind of value and by added, revised, removed. */
export function editionGroups({ before, after, difference }: DeskEdition): ChangeGroup[] {
  const records = new Map(
    [...before.records, ...after.records].map((record) => [record.indicator.id, record]),
  )
  const nameOf = (id: string) => records.get(id)?.indicator.name ?? id
  const figure = (id: string, known: KnownFigure | undefined) => figureWords(records.get(id), known)
  const groups: ChangeGroup[] = [
    {
      key: 'verdicts',
      title: words.verdicts,
      rows: difference.verdicts.map(({ indicatorId, before: then, after: now }) =>
        row(indicatorId, nameOf(indicatorId), '', verdictWords(then), verdictWords(now)),
      ),
    },
    ...CHANGE_KINDS.map((kind): ChangeGroup => ({
      key: `figures-${kind}`,
      title: `${words.figures}: ${words.kinds[kind]}`,
      rows: difference.figures
        .filter((change) => change.kind === kind)
        .map(({ indicatorId, period, before: then, after: now, sameDocument }, index) =>
          row(
            `${indicatorId} ${writePeriod(period)} ${index}`,
            nameOf(indicatorId),
            periodText(period),
            figure(indicatorId, then),
            figure(indicatorId, now),
            sameDocument ? words.sameDocument : '',
          ),
        ),
    })),
    ...CHANGE_KINDS.map((kind): ChangeGroup => ({
      key: `targets-${kind}`,
      title: `${words.targets}: ${words.kinds[kind]}`,
      rows: difference.targets
        .filter((change) => change.kind === kind)
        .map(({ indicatorId, period, role, before: then, after: now }, index) =>
          row(
            `${indicatorId} ${role} ${index}`,
            nameOf(indicatorId),
            dueText(period),
            then?.printed ?? '',
            now?.printed ?? '',
          ),
        ),
    })),
    {
      key: 'indicators',
      title: words.indicators,
      rows: [
        ...difference.addedIndicators.map((id) =>
          row(`added ${id}`, nameOf(id), '', '', words.kinds.added),
        ),
        ...difference.removedIndicators.map((id) =>
          row(`removed ${id}`, nameOf(id), '', '', words.kinds.removed),
        ),
      ],
    },
    {
      key: 'descriptions',
      title: words.descriptions,
      rows: difference.descriptions.map(({ indicatorId, field, before: then, after: now }) =>
        row(`${indicatorId} ${field}`, nameOf(indicatorId), words.fields[field], then, now),
      ),
    },
  ]
  return groups.filter(({ rows }) => rows.length > 0)
}

/** Every cell of every table that is otherwise, places and notes too. */
export function cellGroup({ added, removed, revised }: TableDifference): ChangeGroup {
  const whole = (change: RowChange, kind: 'added' | 'removed') =>
    row(
      `${kind} ${change.table} ${change.rowKey}`,
      `${tableLabel(change.table)} ${change.rowKey}`,
      '',
      '',
      words.kinds[kind],
    )
  const cellOf = ({ table, rowKey, column, before, after }: CellChange) =>
    row(
      `${table} ${rowKey} ${column}`,
      `${tableLabel(table)} ${rowKey}`,
      COLUMN_TEXT[column] ?? column,
      before || words.blank,
      after || words.blank,
    )
  return {
    key: 'cells',
    title: words.cells,
    rows: [
      ...added.map((change) => whole(change, 'added')),
      ...removed.map((change) => whole(change, 'removed')),
      ...revised.map(cellOf),
    ],
  }
}

function row(
  key: string,
  name: string,
  what: string,
  before: string,
  after: string,
  note = '',
): ChangeRow {
  return { key, name, what, before, after, note }
}

/** The figure as a reader sees it; words that stand in its place as they are. */
function figureWords(record: IndicatorRecord | undefined, known: KnownFigure | undefined): string {
  if (!known) return ''
  if (!record || !isFigure(known)) return known.printed
  return amountText(known.value, record.indicator, 'ja', known.decimals)
}

function verdictWords({ verdict, reason }: Judgement): string {
  const word = VERDICT_TEXT.words[verdict]
  if (verdict !== 'not-rated') return word
  return `${word}（${VERDICT_TEXT.reasons[reason as NotRatedReason]}）`
}
