import { comparePeriods, writePeriod } from '@/domain/period'
import type { Citation } from '@/domain/provenance'
import type { IndicatorRecord } from '@/domain/snapshot'
import type { Target } from '@/domain/target'

/** Rows of `observations.csv`: figures, and what was printed in place of one (`value` is null). */
export function openObservations({ observations, statements }: IndicatorRecord) {
  return [
    ...observations.map((observation) => ({
      at: observation.period,
      row: {
        ...openCitation(observation),
        period: writePeriod(observation.period),
        value: observation.value,
        status: observation.status,
        break_before: observation.breakBefore,
        note: observation.note ?? null,
      },
    })),
    ...statements.map((statement) => ({
      at: statement.period,
      row: {
        ...openCitation(statement),
        period: writePeriod(statement.period),
        value: null,
        status: null,
        break_before: null,
        note: statement.note ?? null,
      },
    })),
  ]
    .sort((first, second) => comparePeriods(first.at, second.at))
    .map(({ row: { period, value, ...rest } }) => ({ period, value, ...rest }))
}

/** A row of `targets.csv`. */
export function openTarget(target: Target) {
  return {
    period: writePeriod(target.period),
    role: target.role,
    kind: target.kind,
    value: target.value ?? null,
    value_max: target.valueMax ?? null,
    baseline_period: target.baselinePeriod ? writePeriod(target.baselinePeriod) : null,
    ...openCitation(target),
    note: target.note ?? null,
  }
}

function openCitation({ documentId, printed, page, locator, line }: Citation) {
  return {
    document_id: documentId,
    printed,
    page: page ?? null,
    locator,
    source_line: line ?? null,
  }
}
