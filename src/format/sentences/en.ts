import { percentText } from '../numberText'
import { keep, phrase, strong } from '../phrase'
import type { Phrase } from '../phrase'
import { sentenceBy } from '../sentenceBy'
import type { Said, SentenceWords, WaySaid } from '../sentenceWords'
import type { Sentences } from '../sentenceWriters'

const side = (above: boolean) => (above ? 'above' : 'below')

/** More or higher, fewer or less or lower. */
function than({ high, counted }: Said, more: boolean): string {
  if (high) return more ? 'higher' : 'lower'
  return more ? 'more' : counted ? 'fewer' : 'less'
}

const off = ({ distance, above }: Said) => strong(`${distance} ${side(above)}`)

const toGo = ({ distance }: Said) => strong(`${distance} to go`)

/** 11 g above the 922 g expected for FY2022 */
function offDue({ due }: Said): Phrase {
  if (!due) return phrase`not where it was due`
  return phrase`${strong(`${due.lead} ${side(due.more)}`)} the ${keep(due.amount)} expected for ${keep(due.year)}`
}

function way({ covered, due }: WaySaid, underOne: string): Phrase {
  return phrase`${strong(percentText(covered, underOne))} of the way, where ${keep(percentText(due, 'under 1%'))} was due.`
}

const total = (said: Said) =>
  phrase`${said.over ? 'The total of the period is' : 'The total so far is'} ${keep(said.total)}`

const WORDS: SentenceWords = {
  notRated: {
    'no-target': 'Not rated: the documents state no target.',
    'not-a-number': 'Not rated: the target is not a number.',
    'plan-only': 'A planned figure. Not rated: there is no document with results.',
    'not-remeasured': 'Not rated: it has not been measured again since the baseline year.',
    'definition-break':
      'Not rated: the way of counting changed, so it cannot be set against the baseline year.',
    'no-target-period': 'Not rated: the target has no deadline.',
    'no-baseline': 'Not rated: there is no earlier figure to compare with.',
  },
  noDirection: () => 'Not rated: the documents do not say whether more or less is better.',
  unjudged: {
    none: 'Not rated: the documents give no result.',
    words: 'Not rated: the documents give the result in words, not as a number.',
    partial: 'Not rated: the documents only give a figure for part of the period.',
  },
  tooEarly: (year, baseline) =>
    baseline === ''
      ? phrase`Not rated yet: ${keep(year)} is close to the beginning of the period.`
      : phrase`Not rated yet: the figure for ${keep(year)} is from soon after the baseline, ${keep(baseline)}.`,

  inRange: ({ goal }) => phrase`Within the target range of ${keep(goal)}.`,
  holdsExactly: ({ goal }) => phrase`Holds the level of ${keep(goal)}, exactly.`,
  holds: ({ goal, distance }) =>
    phrase`Holds the level of ${keep(goal)}, with ${strong(`${distance} to spare`)}.`,
  reachedExactly: phrase`Exactly at the target.`,
  reached: (said) => phrase`${off(said)} the target.`,

  onTrack: phrase`On track.`,
  onTrackExactly: ({ amount, year }) =>
    phrase`On track: at the ${keep(amount)} expected for ${keep(year)}.`,
  onTrackAhead: ({ amount, year, lead, more }, said) =>
    phrase`On track: ${strong(`${lead} ${than(said, more)}`)} than the ${keep(amount)} expected for ${keep(year)}.`,
  onTrackNearly: ({ amount, year, lead }) =>
    phrase`On track: within ${strong(lead)} of the ${keep(amount)} expected for ${keep(year)}.`,
  slightlyBehind: (said) => phrase`Moving the right way, but ${offDue(said)}.`,
  unchanged: (said) => phrase`The same as in the baseline year; ${toGo(said)}.`,
  flat: (said) => phrase`Hardly changed since the baseline year; ${toGo(said)}.`,
  way: (covered) => way(covered, 'Under 1%'),
  movingAway: (said) =>
    phrase`${strong(`${said.change} ${than(said, said.grew)}`)} than in the baseline year: moving away from the target.`,

  offRange: (said) => phrase`${off(said)} the target range of ${keep(said.goal)}.`,
  notHeld: (said) => phrase`The level of ${keep(said.goal)} is not held: ${off(said)} it.`,
  missed: (said) => {
    // 31 March 2024, or a year.
    const isDay = /^\d{1,2} /.test(said.year)
    const deadline = isDay ? 'the deadline' : 'the target year'
    return phrase`${isDay ? 'On' : 'In'} ${keep(said.year)}, ${said.atDeadline ? deadline : 'after the deadline'}, the figure was ${off(said)} the target of ${keep(said.goal)}.`
  },

  total: {
    reachedExactly: (said) => phrase`${total(said)}, exactly at the target.`,
    reached: (said) => phrase`${total(said)}, ${off(said)} the target.`,
    onTrack: (said, onTrack) => phrase`${total(said)}. ${onTrack}`,
    staysWithin: (said) =>
      phrase`${total(said)}. At this pace it stays within the target of ${keep(said.goal)}.`,
    goesPast: (said) =>
      phrase`${total(said)}. At this pace it goes past the target of ${keep(said.goal)}.`,
    slightlyBehind: (said) => phrase`${total(said)}, ${offDue(said)}.`,
    way: (said, covered) => phrase`${total(said)}: ${way(covered, 'under 1%')}`,
    movingAway: (said) => phrase`${total(said)}, moving away from the target.`,
    missed: (said) => phrase`${total(said)}, ${off(said)} the target of ${keep(said.goal)}.`,
  },

  besides: {
    reachedIn: (year) => phrase` Reached in ${keep(year)}.`,
    missesAgain: (year) => phrase` The newest figure, for ${keep(year)}, misses it again.`,
    heldBetween: phrase` It was held in a year in between.`,
    fellBack: phrase` It had met the target before, and fell back.`,
    reachedLate: (year) => phrase` After the deadline, the figure for ${keep(year)} meets it.`,
    floor: ({ above, amount, year }) =>
      phrase`${year === '' ? phrase` It is` : phrase` The newest figure, for ${keep(year)}, is`} also ${side(above)} ${keep(amount)}, the level not to be crossed on the way.`,
  },
}

export const SENTENCES: Sentences = {
  verdict: sentenceBy(WORDS, 'en'),
  pace({ rises, needed, soFar, amount }) {
    const verb = needed > 0 ? 'rise' : 'fall'
    const past = rises ? (soFar > 0 ? 'rose' : 'fell') : soFar > 0 ? 'grew' : 'shrank'
    const before =
      soFar === 0
        ? phrase` So far it has not moved.`
        : phrase` So far it ${past} by ${keep(amount(soFar))} a year.`
    return phrase`To reach the target it must ${verb} by ${strong(amount(needed))} a year.${before}`
  },
  notices: {
    overdue(document, due, newest) {
      const held = newest
        ? phrase`Nothing newer than ${keep(newest)} is held here.`
        : phrase`No result is held here yet.`
      return {
        title: 'An update is overdue.',
        body: phrase` The next edition of “${document}” was expected around ${due}. ${held}`,
      }
    },
    closeCall: (otherwise, start) => ({
      title: 'A close call.',
      body: start
        ? phrase` With ${keep(start.period)} (${keep(start.value)}) as the baseline it would be “${otherwise}”.`
        : phrase` Within the rounding of the printed figure it could also be “${otherwise}”.`,
    }),
    yearAligned: ({ printed, counted, calendar, span }) => ({
      title: 'Kinds of year differ.',
      body: span
        ? phrase` The target is for ${keep(printed)}; the figures are by ${calendar ? 'calendar' : 'fiscal'} year. Years of the same number are set against each other.`
        : phrase` The target is for ${keep(printed)}; the figures are by ${calendar ? 'calendar' : 'fiscal'} year, so it is read as ${keep(counted)}.`,
    }),
  },
}
