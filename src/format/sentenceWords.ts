import type { NotRatedReason } from '@/domain/verdict'
import type { Phrase, PhrasePart } from './phrase'

/** Where the way stood at the figure's period, written in the language. */
export interface DueSaid {
  /** 922 g */
  readonly amount: string
  /** FY2022 */
  readonly year: string
  /** How far the figure is from it, without a sign: 11 g. */
  readonly lead: string
  /** The figure is the larger of the two. */
  readonly more: boolean
}

/** What a sentence can say of a figure, each amount and period written in the language. */
export interface Said {
  /** Rates are high and rise; numbers are many and grow. */
  readonly high: boolean
  /** There are fewer of it, not less. */
  readonly counted: boolean
  /** at least 25.0%; 3.0–5.0% */
  readonly goal: string
  /** From the figure to the target, without a sign; to its nearest bound. */
  readonly distance: string
  readonly above: boolean
  /** From the baseline to the figure, without a sign. */
  readonly change: string
  readonly grew: boolean
  /** The period of the figure. */
  readonly year: string
  /** It is the target's own period, not a later one. */
  readonly atDeadline: boolean
  /** The figure, or the total over the target's years. */
  readonly total: string
  /** Those years are over. */
  readonly over: boolean
  readonly due?: DueSaid
}

/** A share of 1 that was covered, and the one that was due. */
export interface WaySaid {
  readonly covered: number
  readonly due: number
}

export type PlainReason = Exclude<NotRatedReason, 'too-early' | 'no-observation' | 'no-direction'>

/**
 * How one language says what `sentenceBy` decides to say. Each function is given the whole facts, for languages
 * order them differently. What stands after another sentence begins with the language's own space.
 */
export interface SentenceWords {
  readonly notRated: Readonly<Record<PlainReason, string>>
  readonly noDirection: (high: boolean) => string
  /** Why nothing can be judged although the documents hold something. */
  readonly unjudged: Readonly<Record<'none' | 'words' | 'partial', string>>
  /** @param baseline blank for totals over years, which begin with the period itself */
  readonly tooEarly: (year: string, baseline: string) => Phrase

  readonly inRange: (said: Said) => Phrase
  readonly holdsExactly: (said: Said) => Phrase
  readonly holds: (said: Said) => Phrase
  readonly reachedExactly: Phrase
  readonly reached: (said: Said) => Phrase

  readonly onTrack: Phrase
  readonly onTrackExactly: (due: DueSaid, said: Said) => Phrase
  readonly onTrackAhead: (due: DueSaid, said: Said) => Phrase
  /** Not quite there, and on track. */
  readonly onTrackNearly: (due: DueSaid, said: Said) => Phrase
  readonly slightlyBehind: (said: Said) => Phrase
  readonly unchanged: (said: Said) => Phrase
  readonly flat: (said: Said) => Phrase
  readonly way: (way: WaySaid) => Phrase
  readonly movingAway: (said: Said) => Phrase

  readonly offRange: (said: Said) => Phrase
  readonly notHeld: (said: Said) => Phrase
  readonly missed: (said: Said) => Phrase

  /** A total over years: how it is said, by verdict. */
  readonly total: {
    readonly reachedExactly: (said: Said) => Phrase
    readonly reached: (said: Said) => Phrase
    /** @param onTrack one of the sentences above */
    readonly onTrack: (said: Said, onTrack: Phrase) => Phrase
    /** A ceiling that will hold at this pace, and one that will not. */
    readonly staysWithin: (said: Said) => Phrase
    readonly goesPast: (said: Said) => Phrase
    readonly slightlyBehind: (said: Said) => Phrase
    readonly way: (said: Said, way: WaySaid) => Phrase
    readonly movingAway: (said: Said) => Phrase
    readonly missed: (said: Said) => Phrase
  }

  readonly besides: {
    readonly reachedIn: (year: string) => Phrase
    readonly missesAgain: (year: string) => Phrase
    readonly heldBetween: Phrase
    readonly fellBack: Phrase
    readonly reachedLate: (year: string) => Phrase
    /** A level not to be crossed on the way was crossed. @param year blank where no figure is newer */
    readonly floor: (said: {
      readonly above: boolean
      readonly amount: string
      readonly year: string
    }) => Phrase
  }
}

/** Both are changes in a year, with their sign. */
export interface Pace {
  /** Rates rise and fall, numbers grow and shrink. */
  readonly rises: boolean
  readonly needed: number
  readonly soFar: number
  readonly amount: (value: number) => string
}

export interface NoticeSaid {
  readonly title: string
  readonly body: Phrase
}

/** What a verdict does not know, said beside it. */
export interface NoticeWords {
  /** @param newest the period of the newest figure; absent where there are plans alone */
  readonly overdue: (document: string, due: PhrasePart, newest?: string) => NoticeSaid
  /** Another baseline, or the rounding, would give another verdict. */
  readonly closeCall: (
    otherwise: PhrasePart,
    start?: { readonly period: string; readonly value: string },
  ) => NoticeSaid
  readonly yearAligned: (said: {
    /** The target's period as printed, and the one it is read as. */
    readonly printed: string
    readonly counted: string
    /** Figures are by calendar year, the target by fiscal year; else the other way round. */
    readonly calendar: boolean
    /** The target is for several years. */
    readonly span: boolean
  }) => NoticeSaid
}
