import type {
  COMPARE_TEXT,
  DEPARTMENT_TEXT,
  FISCAL_TEXT,
  INITIATIVE_TEXT,
  PLAN_TEXT,
  PLAN_TREE_TEXT,
  PLEDGE_TEXT,
  PROJECT_TEXT,
} from '../planText'
import { plural } from '../plural'
import type { Translated } from '../textOf'

const counted = (one: string, other: string) => (count: number) =>
  `${count} ${plural('en', count, { one, other })}`

export const plan: Translated<typeof PLAN_TEXT> = {
  loading: 'Loading',
  faultTitle: 'The plans could not be read',
  faultBody: 'The figures of indicators were not deleted. Please try again with a connection.',
  notPublishedTitle: 'This edition has no plans',
  notPublishedBody: 'It is from before plans were published here. Its indicators can be read.',
  planOnly:
    'This city’s documents are plans only. Words and numbers here are planned, not results.',
  planned: 'Plan',
  all: 'All',
  clear: 'Clear filters',
  more: (rest) => `Show more (${rest} left)`,
  empty: 'Nothing matches these filters.',
  count: (count) => plural('en', count, { one: ' item', other: ' items' }),
  projectCount: (count) => plural('en', count, { one: ' project', other: ' projects' }),
  source: 'Source',
  department: 'Department',
  asPrinted: 'as printed',
  discrepancies: 'Contradictions and notes on reading',
  corrections: 'Columns read anew',
  correctionsWhy:
    'In places, columns or rows of the printed tables have slipped. We read them by content and not by position alone, and list here what we changed.',
  indicators: 'Indicators',
  initiatives: 'Initiatives',
  pledges: 'Pledges',
  projects: 'Projects',
  departments: 'Departments',
}

export const planTree: Translated<typeof PLAN_TREE_TEXT> = {
  title: 'Structure of policies',
  lead: 'From the fields of a plan down to its measures, from chapters down to sections.',
  jump: 'Structures',
  counts: {
    indicators: counted('indicator', 'indicators'),
    initiatives: counted('initiative', 'initiatives'),
    pledges: counted('pledge', 'pledges'),
    projects: counted('project', 'projects'),
  },
  chapterNumber: (number) => `Chapter ${number}`,
  levels: {
    field: 'Field',
    measure: 'Measure',
    direction: 'Direction',
    effort: 'Main effort',
    chapter: 'Chapter',
    section: 'Section',
  },
  below: {
    field: 'Measures in this field',
    chapter: 'Sections of this chapter',
    section: 'Sections of this chapter',
  },
  verdicts: 'Verdicts of its indicators',
  verdictsLead: (count) => `${counted('indicator', 'indicators')(count)} in all`,
  linked: 'Indicators of other measures that its initiatives bear on',
  efforts: 'Directions, main efforts and projects',
  effortsLead: 'What is underlined is a project placed under that effort.',
  merged: 'placed by reading a merged cell',
  reformLinked: 'Administrative reform initiatives that bear on its indicators',
  pledgesReferring: 'Rows of pledges that give this measure’s number',
}

export const initiative: Translated<typeof INITIATIVE_TEXT> = {
  title: 'Administrative reform initiatives',
  lead: 'What was planned, the marks the city gave each fiscal year, and the indicators concerned. The marks are the city’s own and are not the verdicts here.',
  leadPlanOnly:
    'Initiatives and schedules as written in the plan. There are no reports of results.',
  chapter: 'Chapter',
  mark: 'The city’s mark',
  year: 'Fiscal year',
  figures: 'Figures',
  figuresOptions: {
    indicators: 'has indicators',
    effects: 'has amounts of fiscal effect',
    none: 'has neither',
  },
  marks: 'The city’s own marks by fiscal year',
  marksOf: 'The city’s marks:',
  noMark: 'no mark',
  schedule: 'Schedule (planned)',
  scheduleLead: 'Words from the document’s schedule. They are planned, not results.',
  scheduleNone: 'The schedule has no words with a known year.',
  activity: 'Activity',
  years: 'Years',
  label: 'What',
  effects: 'Fiscal effects',
  effectsNone: 'No amounts are stated.',
  indicators: 'Indicators concerned and their verdicts',
  indicatorsNone: 'The documents give no indicator in numbers.',
  marksMeaning: 'The city’s marks look at what was done; the verdict here looks at the figure.',
  ownWords: 'The summary was written for this site, in Japanese, from the document.',
  addedIn: (year) => `Added in FY${year}`,
  fiscalYear: (year) => `FY${year}`,
}

export const pledge: Translated<typeof PLEDGE_TEXT> = {
  title: 'The mayor’s pledges',
  lead: 'For each row of a pledge, the letter the city gave it, as printed. We make no averages and no scores.',
  ownWords: 'The titles of pledges were shortened for this site, in Japanese.',
  letter: 'The city’s letter',
  blank: 'none',
  blankMeaning: 'No letter is printed in this row. It does not count as an E.',
  section: 'Chapter',
  tallyTitle: 'How many of each letter',
  tallyUnit: 'One tick is one row. They are only counted, never added up or averaged.',
  rows: (count) => plural('en', count, { one: ' row', other: ' rows' }),
  tallied: (day, rows, pledges) =>
    `As of ${day}: ${counted('row', 'rows')(rows)}, ${counted('pledge', 'pledges')(pledges)}.`,
  marked: (mark, rows) => `${mark}: ${counted('row', 'rows')(rows)}`,
  refs: 'Numbers in the plan',
  refsNone: 'no number stated',
  projects: 'Related projects',
  noDepartment: 'no department stated',
  track: 'Row',
  letterMeans: 'The city’s explanation',
  ratedOn: (day) => `as of ${day}`,
}

export const project: Translated<typeof PROJECT_TEXT> = {
  title: 'Projects of the implementation plan',
  lead: 'Projects listed in the implementation plan, by field, measure, department or priority programme.',
  field: 'Field',
  measure: 'Measure',
  program: 'Priority programme',
  programNone: 'no priority programme',
  programNumber: (number) => `Priority programme ${number}`,
  number: 'No.',
  places: 'Places in the plan',
  placesNone: 'It stands under no main effort (it is listed as part of a priority programme).',
  pledges: 'Pledges that name this project',
  indicators: 'Indicators of the same measure',
}

export const fiscal: Translated<typeof FISCAL_TEXT> = {
  title: 'Fiscal effects',
  all: 'All fiscal effects',
  lead: 'Effects on revenue and expenditure that the city’s report states for each administrative reform initiative.',
  sumNote:
    'Totals are our own sums of the printed amounts. “—” and blank cells are not taken for 0 and not added. Revenue and expenditure are not put together.',
  sides: { revenue: 'Revenue', expenditure: 'Expenditure' },
  byYear: 'Totals by fiscal year',
  byChapter: 'Totals by chapter',
  byInitiative: 'Amounts by initiative',
  year: 'Fiscal year',
  years: (span) => `FY${span}`,
  chapter: 'Chapter',
  initiative: 'Initiative',
  total: 'Total',
  totalOf: (side) => `total ${side.toLowerCase()}`,
  notPrinted: 'not stated',
  without: 'No amounts are stated for the other initiatives.',
}

export const department: Translated<typeof DEPARTMENT_TEXT> = {
  title: 'Departments',
  lead: 'Departments named in the documents, with the indicators, initiatives, pledges and projects they are responsible for.',
  noBureau: 'no bureau stated',
  nothing: 'The documents name nothing it is responsible for.',
  related: 'as a related department',
  alsoWritten: 'Written in the documents as',
}

export const compare: Translated<typeof COMPARE_TEXT> = {
  title: 'Compare cities',
  lead: 'Indicators of the same thing, side by side. There is no ranking, because cities differ in size and in how they count.',
  none: 'There are no indicators to compare yet.',
  note: 'Points to note when comparing',
  year: 'Fiscal year',
  result: 'Result',
  plan: 'Plan',
  target: 'Target',
  missing: 'no figure',
  table: 'Figures by year',
  planRule: 'Planned figures are marked “Plan” or “Target” and kept apart from results.',
  more: 'The indicator’s page',
  towns: 'Side by side',
  chosen: (chosen, all) => `${chosen} of ${all} municipalities`,
  choose: 'Choose other municipalities',
  takeOff: (name) => `${name}: take out`,
  full: (most) => `At most ${most} stand side by side. To add another, take one out.`,
  strange: (codes) => `This link names municipalities that are not on this site (${codes}).`,
  malformed: 'Something in this link cannot be read as the code of a municipality.',
  tooMany: (most) => `This link names too many municipalities. Only the first ${most} are shown.`,
  without: (names) => `Without this indicator: ${names}`,
  lacking: (names) =>
    `Figures that are not on this device: ${names}. They can be loaded with a connection.`,
  deviceOnly: 'There is no connection, so only municipalities on this device are here.',
  municipalities: (count) => `${count} municipalities`,
}
