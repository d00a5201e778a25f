import type { NOTICE_TEXT } from '../noticeText'
import type { PUNCTUATION_TEXT } from '../punctuationText'
import type { DATASET_TEXT, QUOTATION_TEXT } from '../quotationText'
import type { Translated } from '../textOf'

export const notice: Translated<typeof NOTICE_TEXT> = {
  newFigures: (day) => `There are new figures (edition of ${day}).`,
  newFiguresAction: 'See the new figures',
  updateApp: 'There is a new version of the app.',
  updateAppWhy: 'The page does not change while you are reading.',
  updateAppAction: 'Update',
  later: 'Later',
  refusedTitle: 'The new figures could not be verified.',
  refusedBody: 'The data that arrived is not correct, so the earlier edition is shown.',
  damagedTitle: 'The stored figures were damaged.',
  damagedBody: 'The edition before is shown.',
  retry: 'Try again',
  memoryOnly: 'Nothing can be kept on this device. Figures can be read while this page is open.',
  chunkLost: 'Part of the page could not be loaded. Please open it again with a connection.',
}

export const punctuation: Translated<typeof PUNCTUATION_TEXT> = {
  dot: ' · ',
  comma: ', ',
  clause: ', ',
  colon: ': ',
  stop: '.',
  gap: ' ',
  bracket: (words) => ` (${words})`,
  quote: (words) => `“${words}”`,
  withCount: (words, count) => `${words} (${count})`,
}

export const quotation: Translated<typeof QUOTATION_TEXT> = {
  definition: 'Definition',
  target: 'Target',
  verdict: 'Verdict',
  source: 'Source',
  edition: (day) => `edition of ${day}`,
  compiledBy: 'Machi no Monosashi,',
  none: 'no figure',
}

export const dataset: Translated<typeof DATASET_TEXT> = {
  latest: 'The newest value is ',
  planned: 'The planned value is ',
  basis: 'Figures from documents the city has published, with the pages they were printed on.',
}
