import type { HOME_TEXT } from '../homeText'
import { plural } from '../plural'
import type { Translated } from '../textOf'

const indicators = (count: number) =>
  `${count} ${plural('en', count, { one: 'indicator', other: 'indicators' })}`

export const home: Translated<typeof HOME_TEXT> = {
  lead: [
    'How close has the city come to the targets it set?',
    'Shown only in figures the city itself has published.',
  ],
  notOfficial: 'Not an official site of the city.',
  searchPlaceholder: 'Search by name of indicator',
  searchLabel: 'Find an indicator',
  tallyTitle: 'Verdicts now',
  tallyUnit: 'One tick is one indicator; ',
  tallyUnitTen: 'a wide tick is ten.',
  howTo: 'How verdicts are made',
  reasons: 'Why some are not rated:',
  plansOnly: 'There are only plans, no reports of results.',
  featured: 'Indicators to watch',
  browse: 'Find',
  byField: 'By field',
  byDepartment: 'By department',
  byDocument: 'By plan or report',
  freshness: 'How new the data is',
  changes: 'What changed, and corrections',
  choose: 'Choose a city',
  indicators,
  counted: (all, rated) => `${indicators(all)} in all, of which ${rated} are rated.`,
  newest: (period) => `The newest results are for ${period}.`,
  edition: (day) => `Edition of ${day}. `,
  showAll: (count) => `See all ${indicators(count)}`,
  description: (town) => `Targets and results of ${town}.`,
  placesTitle: 'By plans, initiatives and projects',
  places: {
    plan: 'By the structure of policies',
    initiatives: 'Administrative reform initiatives',
    pledges: 'The mayor’s pledges',
    projects: 'Projects of the implementation plan',
    fiscal: 'Fiscal effects',
    departments: 'Departments and their responsibilities',
    compare: 'Compare cities',
  },
}
