import type { INDICATOR_TEXT } from '../indicatorText'
import { plural } from '../plural'
import type { Translated } from '../textOf'

export const indicator: Translated<typeof INDICATOR_TEXT> = {
  description: (town, name, figure, verdict, sentence) =>
    `${town}: ${name}${figure && ` – ${figure}`}. ${verdict}. ${sentence}`,
  trend: 'Year by year',
  working: 'How the verdict was made',
  workingNone: ' It is not rated, so there is no calculation.',
  moreMethod: 'More about the method',
  rounding:
    'Neither the rounding of the printed figures nor a baseline one year earlier or later would change the verdict.',
  marks: 'Where the city’s own marks differ',
  marksOnly: 'The city’s own marks',
  marksMeaning: 'The city’s marks look at what was done; the verdict here looks at the figure.',
  table: 'The figures as a table',
  tablePeriod: 'Year',
  tableValue: 'Value',
  tableChange: 'Change',
  tableSource: 'Document',
  definition: 'About this indicator',
  department: 'Department',
  direction: 'Which way is better',
  directions: {
    higher: 'Higher is better',
    lower: 'Lower is better',
    range: 'Better within a set range',
    maintain: 'Better if kept',
    unstated: 'Cannot be told from the documents',
  },
  bases: {
    stated: 'stated in the document',
    implied: 'from how the document puts it',
    editorial: 'our own reading',
  },
  initiatives: 'Initiatives that bear on this figure',
  parts: 'Parts of this indicator',
  compare: 'Compare with other cities',
  partOf: 'Part of:',
  discrepancies: 'Contradictions and notes on reading',
  sources: 'Sources',
  places: (count) =>
    plural('en', count, {
      one: `Where the ${count} figure was printed`,
      other: `Where the ${count} figures were printed`,
    }),
  then: 'What was known then',
  thenOpen: 'Figures, verdicts and targets by edition',
  thenLoading: 'Loading',
  thenFailed: 'It could not be loaded. Please try again.',
  share: 'Share',
  print: 'Print',
  download: 'Download data',
  pin: 'Add to my list',
  unpin: 'Remove from my list',
  openChart: 'Explore the chart',
  closeChart: 'Back to the plain chart',
  chartLoading: 'Loading the chart',
  chartFailed: 'The chart could not be loaded. The table has the same figures.',
  chartKeys: {
    latest: 'Newest result',
    baseline: 'Baseline',
    expected: 'Expected by now',
    path: 'Path to the target',
    painted: 'Where the target is met',
    planned: 'Planned',
  },
}
