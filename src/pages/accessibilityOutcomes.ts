import record from './accessibilityRecord.json'

/** What a run of the tests found; written by `npm run accessibility:record`. */
export interface AccessibilityRecord {
  readonly testedOn: string
  readonly axe: string
  readonly browser: string
  readonly pages: readonly {
    readonly path: string
    readonly checks: number
    readonly violations: number
  }[]
  /** Success criteria (1.4.3) that a rule of axe found kept, and on how many pages. */
  readonly byMachine: Readonly<Record<string, number>>
  /** Success criteria that a test of our own goes after. */
  readonly byTest: readonly string[]
  readonly undecided: readonly string[]
}

export const ACCESSIBILITY_RECORD: AccessibilityRecord = record

/** Of level AA; all others of WCAG 2.0 that JIS asks for are of level A. */
const LEVEL_AA = [
  '1.2.4',
  '1.2.5',
  '1.4.3',
  '1.4.4',
  '1.4.5',
  '2.4.5',
  '2.4.6',
  '2.4.7',
  '3.1.2',
  '3.2.3',
  '3.2.4',
  '3.3.3',
  '3.3.4',
]

/** No sound, no film, nothing that blinks, no time limits, nothing legal or financial to send. */
const NOTHING_OF_THE_KIND = [
  '1.2.1',
  '1.2.2',
  '1.2.3',
  '1.2.4',
  '1.2.5',
  '1.4.2',
  '2.2.1',
  '2.2.2',
  '2.3.1',
  '3.3.4',
]

export interface CriterionOutcome {
  readonly number: string
  readonly level: 'A' | 'AA'
  readonly applies: boolean
  /** On how many of the tested pages a rule of axe found it kept. */
  readonly machinePages: number
  readonly tested: boolean
}

export function outcomeOf(number: string, found: AccessibilityRecord): CriterionOutcome {
  return {
    number,
    level: LEVEL_AA.includes(number) ? 'AA' : 'A',
    applies: !NOTHING_OF_THE_KIND.includes(number),
    machinePages: found.byMachine[number] ?? 0,
    tested: found.byTest.includes(number),
  }
}
