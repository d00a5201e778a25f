import { VERDICTS } from '@/domain/verdict'
import type { Verdict } from '@/domain/verdict'
import type { IndicatorRecord } from '@/domain/snapshot'
import { countByVerdict } from '@/domain/snapshot'

export interface CountRow {
  readonly key: string
  readonly label: string
  readonly total: number
  readonly counts: Readonly<Record<Verdict, number>>
}

/** Counts by verdict for each group; a group's counts add up to its total, and no indicator is in two groups. */
export function countRows(
  records: readonly IndicatorRecord[],
  groupOf: (
    record: IndicatorRecord,
  ) => { readonly key: string; readonly label: string } | undefined,
): CountRow[] {
  const groups = new Map<string, { label: string; records: IndicatorRecord[] }>()
  for (const record of records) {
    const group = groupOf(record)
    if (!group) continue
    const known = groups.get(group.key) ?? { label: group.label, records: [] }
    known.records.push(record)
    groups.set(group.key, known)
  }
  return [...groups].map(([key, { label, records: members }]) => {
    const counts = countByVerdict(members)
    return {
      key,
      label,
      counts,
      total: VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0),
    }
  })
}
