import type { LANGUAGE_TEXT } from '../languageText'
import type { LIST_TEXT } from '../listText'
import type { MY_LIST_TEXT } from '../myListText'
import type { NOT_FOUND_TEXT } from '../notFoundText'
import { plural } from '../plural'
import type { Translated } from '../textOf'

export const list: Translated<typeof LIST_TEXT> = {
  title: 'Find an indicator',
  verdict: 'Verdict',
  field: 'Field',
  document: 'Document',
  department: 'Department',
  all: 'All',
  clear: 'Clear filters',
  reason: 'Why not rated',
  count: (count) => plural('en', count, { one: ' indicator', other: ' indicators' }),
  total: 'Total',
  byField: 'Verdicts by field',
  byDepartment: 'Verdicts by department',
  none: 'not stated',
  emptyHint: 'Part of a word is enough; English or Japanese.',
  near: 'Indicators with similar words',
  more: (rest) => `Show more (${rest} left)`,
  emptyTitle: (query) => `No indicator matches “${query}”`,
  emptyBody: 'The city’s plans may not give a figure for this.',
  description: (town) => `Find ${town}’s indicators by verdict, field, document or department.`,
  searching: 'Searching',
  beyond: 'Found besides indicators',
  kinds: {
    initiative: 'Reform initiatives',
    pledge: 'Pledges',
    project: 'Projects',
    department: 'Departments',
    policy: 'Measures',
  },
}

export const myList: Translated<typeof MY_LIST_TEXT> = {
  title: 'My list',
}

export const notFound: Translated<typeof NOT_FOUND_TEXT> = {
  title: 'This page was not found',
  body: 'The address or the name of the indicator may have changed. No figures were deleted.',
  search: 'Find an indicator',
  searchIn: (town) => `Find an indicator of ${town}`,
  home: 'Choose a city',
  offlineTitle: 'The first visit needs a connection',
  offlineBody:
    'There are no figures on this device. Once opened, they can be read without a connection. If you opened them before, the device may have deleted them to make room.',
  partTitle: 'The other figures have not arrived yet',
  partBody:
    'Please try again with a connection. The figures of the page that was open can be read.',
  retry: 'Try again',
}

export const language: Translated<typeof LANGUAGE_TEXT> = {
  choose: 'Choose a language',
  furigana: 'Furigana',
  on: ': on',
  off: ': off',
}
