import { plural } from '../plural'
import type { Translated } from '../textOf'
import type { FIGURE_TABLE_TEXT, MARKS_TEXT, TREND_TEXT, WORKING_TEXT } from '../workingText'

export const working: Translated<typeof WORKING_TEXT> = {
  holds: (period) => `Does the value for ${period} keep the target level?`,
  and: (value, target) => `${value} and ${target}`,
  moved: 'How far has it moved?',
  piledUp: 'How much has added up so far?',
  fromTo: (from, to) => `${from} to ${to}`,
  totalUntil: (period) => `total up to ${period}`,
  wholeWay: 'How far must it move in all to reach the target?',
  due: (period) => `How far should it have moved by ${period}?`,
  ofYears: (passed, whole) => `${passed} of ${whole}`,
  alongInterim: 'read off the path through the interim targets',
  dueResult: (difference, expected) => `${difference} (expected ${expected})`,
  met: 'Is the target met?',
  yes: 'yes',
  no: 'no',
  pace: 'Pace (moved ÷ should have moved)',
  paceNote: (progress, share) => `${progress} of the way; ${share} expected`,
  reached: 'Has it come as far as expected?',
  andExpected: (value, expected) => `${value} and expected ${expected}`,
  staysWithin: 'At this rate, will it stay within the target until the end of the period?',
  years: (count) => `${count} ${plural('en', Number(count), { one: 'year', other: 'years' })}`,
  onTrack: '0.95 or more',
  slightlyBehind: '0.60 or more, under 0.95',
  movingAway: 'below 0',
  withinRounding: 'a move within the rounding',
  behind: 'under 0.60',
  underOnePercent: 'under 1%',
  soFar: (period) => `Change up to ${period}`,
  needed: 'Change needed for the target',
  perYear: (amount) => `${amount} a year`,
}

export const figureTable: Translated<typeof FIGURE_TABLE_TEXT> = {
  notPublished: 'not printed',
  definitionBreak: 'definition changed',
  superseded: 'earlier target',
  ceiling: 'ceiling during the period',
  roles: {
    final: 'Target',
    interim: 'interim target',
    floor: 'floor during the period',
    planned: 'Plan',
  },
}

export const trend: Translated<typeof TREND_TEXT> = {
  about: (name, figures) => `${name}, year by year: ${figures}. `,
  goal: (target) => `Target: ${target}.`,
  noGoal: 'The documents state no target.',
  target: (target) => `Target ${target}`,
  path: 'Path to the target',
  missing: 'no figure',
  definitionBreak: 'definition changed',
  superseded: (target, document) => `Earlier target ${target} (${document})`,
  chartOf: (name) => `Chart: ${name}`,
  keys: 'Left and right arrow keys move between years. Home goes to the first, End to the last, Esc closes.',
  toTarget: (gap) => `Target: ${gap}`,
  changed: (period, difference) => `${difference} since ${period}`,
  unchanged: (period) => `unchanged since ${period}`,
}

export const marks: Translated<typeof MARKS_TEXT> = {
  one: (given) => `The city’s own mark is ${given}.`,
  several: (given, times) => `The city’s own marks are ${given} all ${times} times.`,
  initiatives: (given, count) =>
    `The city’s own marks for the ${count} initiatives concerned are all ${given}.`,
  or: ' or ',
  figure: {
    'moving-away': 'The figure, however, is moving away from the target.',
    behind: 'The figure, however, is behind what the target needs.',
    'not-met': 'The figure, however, does not meet the target.',
    achieved: 'The figure, however, meets the target.',
  },
}
