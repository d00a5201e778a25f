import type { Department } from './department'
import type { Discrepancy } from './discrepancy'
import type { FiscalEffect } from './fiscalEffect'
import type { Initiative } from './initiative'
import type { Pledge } from './pledge'
import type { Policy } from './policy'
import type { Project } from './project'
import type { ScheduleActivity } from './schedule'

/** An initiative with what only its own pages show. */
export interface PlannedInitiative extends Initiative {
  readonly schedule: readonly ScheduleActivity[]
  readonly fiscalEffects: readonly FiscalEffect[]
}

/** Everything of one publication that is not an indicator: what was planned, promised, done and saved. */
export interface Plans {
  readonly policies: readonly Policy[]
  readonly initiatives: readonly PlannedInitiative[]
  readonly pledges: readonly Pledge[]
  readonly projects: readonly Project[]
  readonly departments: readonly Department[]
  /** Of everything but indicators, which carry their own. */
  readonly discrepancies: readonly Discrepancy[]
}

/** How much of each a publication holds; said in the core, so that a first page knows what it can link to. */
export interface PlansSummary {
  readonly policies: number
  readonly initiatives: number
  readonly pledges: number
  readonly projects: number
  readonly departments: number
  /** Initiatives with at least one amount. */
  readonly fiscalEffects: number
}

export function summarisePlans(plans: Plans): PlansSummary {
  return {
    policies: plans.policies.length,
    initiatives: plans.initiatives.length,
    pledges: plans.pledges.length,
    projects: plans.projects.length,
    departments: plans.departments.length,
    fiscalEffects: plans.initiatives.filter(({ fiscalEffects }) =>
      fiscalEffects.some(({ amount }) => amount !== undefined),
    ).length,
  }
}

export function discrepanciesOf(plans: Plans, kind: string, id: string): Discrepancy[] {
  return plans.discrepancies.filter(
    ({ subjectKind, subjectId }) => subjectKind === kind && subjectId === id,
  )
}
