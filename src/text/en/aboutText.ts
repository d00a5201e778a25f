import type { ABOUT_TEXT, DATA_TEXT, TABLE_NAMES_TEXT } from '../aboutText'
import type { Translated } from '../textOf'

export const about: Translated<typeof ABOUT_TEXT> = {
  title: 'About this site',
  paragraphs: [
    'Machi no Monosashi (“the town’s ruler”) shows how close a city has come to the targets it set for itself, using only figures from documents the city has published.',
    'Every figure carries the document it was printed in and the place there: the page, or the row of a table. A machine compares it with the text of the source; a figure that does not match is not published.',
    'This site is not run by the city. The city’s own marks (◎○△× and the like) and the verdicts here are two different things.',
  ],
  unknownTitle: 'What is not known is said to be unknown',
  unknown:
    'A value that no document gives is “no figure”. It is not 0. A planned figure is marked “Plan” and kept apart from results. Where documents contradict each other, that is shown as it is.',
  offlineTitle: 'Without a connection',
  offline:
    'Once opened, that day’s edition of the figures stays on this device and can be read without a connection. Which edition it is always stands at the top of the page.',
  privacyTitle: 'Your information',
  privacy:
    'Nothing here tracks readers: no analytics, no advertisements, no connection to other companies. Your list and your notes stay on this device only.',
  licenceTitle: 'What you may use',
  licence:
    'The program is under the MIT licence. The source documents state no terms of use, so theirs are given as “not stated”. Names and figures are as in the documents; descriptions and translations were written for this site.',
}

export const data: Translated<typeof DATA_TEXT> = {
  title: 'Data',
  lead: 'All figures shown on this site can be downloaded as tables. Their addresses do not change. The tables are in Japanese.',
  tables: 'Tables (CSV, can be opened in Excel)',
  judgements: 'How each verdict was calculated',
  package: 'Data package (definitions)',
  snapshots: 'List of editions',
  documents: 'Source documents',
  asOf: 'Newest period:',
  next: 'Next edition expected:',
  overdue: 'The expected update is overdue',
}

export const tableNames: Translated<typeof TABLE_NAMES_TEXT> = {
  names: {
    municipality: 'The city',
    documents: 'Source documents',
    policies: 'Structure of policies',
    indicators: 'Indicators',
    observations: 'Results',
    targets: 'Targets and planned values',
    initiatives: 'Administrative reform initiatives',
    initiative_indicators: 'Which initiatives have which indicators',
    schedule: 'Schedules of initiatives',
    rating_scales: 'What the marks mean',
    ratings: 'The city’s own marks',
    fiscal_effects: 'Fiscal effects',
    pledges: 'The mayor’s pledges',
    pledge_tracks: 'Departments and plans of pledges',
    projects: 'Projects of the implementation plan',
    project_policies: 'Which projects belong to which policies',
    departments: 'Departments',
    responsibilities: 'Who is responsible for what',
    discrepancies: 'Contradictions in the documents',
    translations: 'Readings and translations',
    corrections: 'Corrections',
  },
}
