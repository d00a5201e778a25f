import type { Translated } from '../textOf'
import type { VERDICT_TEXT } from '../verdictText'

export const verdict: Translated<typeof VERDICT_TEXT> = {
  words: {
    achieved: 'Achieved',
    'on-track': 'On track',
    'slightly-behind': 'Slightly behind',
    behind: 'Behind',
    'moving-away': 'Moving away',
    'not-met': 'Not met',
    'not-rated': 'Not rated',
  },
  meanings: {
    achieved: 'The target is met.',
    'on-track': 'At least 95% of the way that was needed by now.',
    'slightly-behind': 'At least 60% but under 95% of the way that was needed by now.',
    behind: 'Under 60% of the way that was needed by now.',
    'moving-away': 'Further from the target than in the baseline year.',
    'not-met': 'The target was missed by its deadline, or the level to be kept has been left.',
    'not-rated': 'The documents lack something that rating needs. The reason is given.',
  },
  reasons: {
    'no-observation': 'no result',
    'no-target': 'no target',
    'no-direction': 'no stated direction',
    'not-a-number': 'target is not a number',
    'plan-only': 'plan only',
    'not-remeasured': 'not measured again',
    'definition-break': 'definition changed',
    'no-target-period': 'no deadline',
    'no-baseline': 'no baseline',
    'too-early': 'too early',
  },
}
