/** What we say of a figure; the municipality's own marks are ratings, never verdicts. In display order. */
export const VERDICTS = [
  'achieved',
  'on-track',
  'slightly-behind',
  'behind',
  'moving-away',
  'not-met',
  'not-rated',
] as const
export type Verdict = (typeof VERDICTS)[number]

/** Why there is no verdict, in the order in which they are tried. */
export const NOT_RATED_REASONS = [
  'no-observation',
  'no-target',
  'no-direction',
  'not-a-number',
  'plan-only',
  'not-remeasured',
  'definition-break',
  'no-target-period',
  'no-baseline',
  'too-early',
] as const
export type NotRatedReason = (typeof NOT_RATED_REASONS)[number]

export const NOT_MET_REASONS = ['period-over', 'level-not-held'] as const
export type NotMetReason = (typeof NOT_MET_REASONS)[number]

export type VerdictReason = NotRatedReason | NotMetReason

export const JUDGEMENT_NOTES = [
  'reached-late',
  'fell-back',
  'flat',
  'floor-broken',
  'target-year-aligned',
] as const
export type JudgementNote = (typeof JUDGEMENT_NOTES)[number]

/** Lower ends of the pace ratio: Eurostat's and Statistics Canada's cut-offs. */
export const ON_TRACK_FROM = 0.95
export const SLIGHTLY_BEHIND_FROM = 0.6
/** Below this share of the way in time, there is no pace to speak of. */
export const TOO_EARLY_BELOW = 0.2
