import type { Correction } from '@/domain/correction'
import type { Edition } from '@/domain/edition'
import { isFigure } from '@/domain/figureChange'
import { writePeriod } from '@/domain/period'
import type { Plans } from '@/domain/plans'
import type { CellChange } from './tableDifference'
import type { TableName } from './tableSchemas'

/** A value that readers see, named as `corrections.csv` names it. */
export type PublishedValue = Pick<CellChange, 'table' | 'rowKey' | 'column'> & {
  readonly value: string
}

/** What readers had seen and now see otherwise. `after` is blank where the value is gone. */
export type ValueCorrection = Omit<CellChange, 'line'>

/**
 * Every value of a publication that a reader could have taken away: figures, promises, units, the municipality's own
 * marks, amounts of effects. Wording, places and notes are none.
 */
export function publishedValues(edition: Edition, plans: Plans | undefined): PublishedValue[] {
  return [...figureValues(edition), ...(plans ? planValues(plans) : [])]
}

/** What was published and is no longer so; new values are none of it. In the order of publication. */
export function correctionsBetween(
  before: readonly PublishedValue[],
  after: readonly PublishedValue[],
): ValueCorrection[] {
  const now = new Map(after.map((value) => [nameOf(value), value.value]))
  return before.flatMap(({ value, ...named }): ValueCorrection[] => {
    const current = now.get(nameOf(named)) ?? ''
    return current === value ? [] : [{ ...named, before: value, after: current }]
  })
}

export function nameOf({
  table,
  rowKey,
  column,
}: Pick<Correction, 'table' | 'rowKey' | 'column'>): string {
  return `${table} ${rowKey} ${column}`
}

function figureValues({ records }: Edition): PublishedValue[] {
  return records.flatMap(({ indicator, observations, statements, targets }) => {
    const { id } = indicator
    const named = (table: TableName, rowKey: string, values: Readonly<Record<string, unknown>>) =>
      Object.entries(values).flatMap(([column, value]): PublishedValue[] =>
        value === undefined ? [] : [{ table, rowKey, column, value: String(value) }],
      )
    return [
      ...named('indicators', id, {
        unit: indicator.unit,
        unit_scale: indicator.unitScale,
        direction: indicator.direction,
      }),
      ...[...observations, ...statements].flatMap((known) =>
        named(
          'observations',
          `${id} ${writePeriod(known.period)} ${known.documentId}`,
          isFigure(known)
            ? { value: known.value.toFixed(known.decimals), status: known.status }
            : { printed: known.printed },
        ),
      ),
      ...targets.flatMap((target) =>
        named(
          'targets',
          [id, writePeriod(target.period), target.documentId, target.role].join(' '),
          {
            kind: target.kind,
            value: target.value,
            value_max: target.valueMax,
            ...(target.value === undefined ? { printed: target.printed } : {}),
          },
        ),
      ),
    ]
  })
}

function planValues({ initiatives, pledges }: Plans): PublishedValue[] {
  const marks = initiatives.flatMap(({ id, ratings }) =>
    ratings.flatMap(({ period, mark }) => markValue(`${id} ${period} 1`, mark)),
  )
  const letters = pledges.flatMap(({ id, tracks }) =>
    tracks.flatMap(({ track, ratedOn, mark }) =>
      ratedOn === undefined || mark === 'blank' ? [] : markValue(`${id} ${ratedOn} ${track}`, mark),
    ),
  )
  const effects = initiatives.flatMap(({ id, fiscalEffects }) =>
    fiscalEffects.flatMap(({ period, side, amount }): PublishedValue[] =>
      amount === undefined
        ? []
        : [
            {
              table: 'fiscal_effects',
              rowKey: `${id} ${period} ${side}`,
              column: 'amount_thousand_yen',
              value: String(amount),
            },
          ],
    ),
  )
  return [...marks, ...letters, ...effects]
}

function markValue(rowKey: string, value: string | undefined): PublishedValue[] {
  return value === undefined ? [] : [{ table: 'ratings', rowKey, column: 'mark', value }]
}
