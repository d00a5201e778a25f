import type { METHOD_TEXT } from '../methodText'
import type { Translated } from '../textOf'

export const method: Translated<typeof METHOD_TEXT> = {
  title: 'How verdicts are made',
  lead: 'Whether a city is moving fast enough towards the targets it set is calculated from printed figures alone. Anyone can check it with a calculator.',
  stepsTitle: 'The calculation',
  steps: [
    'A straight line is drawn from the value of the baseline year to the value of the target year. Where there are interim targets, the line passes through them.',
    'On that line we read how far things should have come by the year of the newest value. This is called “expected”.',
    'What has actually moved is divided by what should have moved. This is the “pace”.',
    'A pace of 0.95 or more is on track, 0.60 or more is slightly behind, less than that is behind. Further from the target than in the baseline year, by more than one unit of the last printed digit, is moving away.',
    'A value of a year in which less than a fifth (0.2) of the way was expected is not rated (“too early”). Nor is one where there is no pace: no value newer than the baseline year, or no deadline.',
  ],
  timeTitle: 'How years are counted',
  time: [
    'A value counts for the year it describes, not for the year of the column it was printed in.',
    'Rates and counts over a year stand at the middle of the year; counts on a day and running totals stand at its end. A Japanese fiscal year runs from April to March and is named by the year it begins in: FY2024 is April 2024 to March 2025.',
    'Where the target is for a fiscal year and values are counted by calendar year, the target is taken for the calendar year of the same number, and the card says so.',
  ],
  verdictsTitle: 'The words for verdicts',
  specialTitle: 'Targets that are not a way to go',
  special: [
    'Targets that keep a level, such as “at most 5.0%” or “between 3.0 and 5.0%”, are only looked at for whether the level is kept. We do not say how many per cent of a way has been covered.',
    'What already met its target in the baseline year is also seen as a level to keep.',
    'A target for a total over several years is measured as a total that begins at 0.',
    'When the value of the target year is out and the target is not met, it is not met. When the target year has passed without a value, the verdict rests on the values at hand, with a note that an update is overdue.',
  ],
  closeTitle: 'Close calls',
  close:
    'Where the rounding of a figure, or a baseline one year earlier or later, would change the verdict, we say “A close call”. We do not hide it.',
  notTitle: 'What we do not do',
  not: [
    'We do not call a value as a share of its target an “achievement rate”. With a baseline of 95% and a target of 100%, 96% is not “96% achieved” but 20% of the way.',
    'We make no rankings of cities, no total scores and no averages of verdicts.',
    'A value that no document gives is not taken for 0 and not bridged by a line. Planned figures are not treated as results.',
    'Where the documents do not say which way is better, we do not rate.',
    'We do not mix the city’s own marks (◎○△× or A to E) with the verdicts here. They stand side by side.',
  ],
  basisTitle: 'What the method rests on',
  basis: [
    'Distance is measured as in the Current Status Index of UN ESCAP: along the straight way from the baseline.',
    'The cut-offs 0.95, 0.60 and 0 are those that Eurostat and Statistics Canada use for progress towards targets.',
    'One difference: we do not use compound annual growth as Eurostat does. It flatters small starting values and cannot start from 0.',
  ],
  recomputeTitle: 'Check it yourself',
  recompute:
    'judgements.csv on the data page has the baseline, value, expected value, pace and verdict of every indicator. Put them into the formula above and you get the same answer.',
  exampleTitle: 'The calculation with real figures',
}
