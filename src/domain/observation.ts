import type { Period } from './period'
import { writePeriod } from './period'
import type { Citation } from './provenance'

export const OBSERVATION_STATUSES = [
  'reported',
  'approximate',
  'inferred',
  'repeated',
  'partial',
] as const
export type ObservationStatus = (typeof OBSERVATION_STATUSES)[number]

/** One printed figure for one period. A figure that was not printed has no observation. */
export interface Observation extends Citation {
  readonly period: Period
  /** In the indicator's unit × scale. */
  readonly value: number
  /** Digits after the decimal point as printed. */
  readonly decimals: number
  readonly status: ObservationStatus
  /** The figure is not comparable with earlier ones. */
  readonly breakBefore: boolean
  readonly note?: string
}

/** A key that is unique among the observations of one indicator. */
export function observationKey(observation: Pick<Observation, 'period' | 'documentId'>): string {
  return `${writePeriod(observation.period)}@${observation.documentId}`
}
