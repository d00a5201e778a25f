import type { EMBED_TEXT } from '../embedText'
import type { FEED_TEXT } from '../feedText'
import type { FROZEN_TEXT } from '../frozenText'
import type { Translated } from '../textOf'

export const embed: Translated<typeof EMBED_TEXT> = {
  brand: 'Machi no Monosashi',
  newest: 'newest',
  frozen: ' (kept as of this day)',
  edition: (day) => `Edition of ${day}`,
  open: 'More',
}

export const feed: Translated<typeof FEED_TEXT> = {
  title: ': new figures',
  author: 'Machi no Monosashi',
  reconstructed: ' (rebuilt from the documents)',
  since: (before, changes) => `Since ${before}: ${changes} `,
  firstEdition: '',
  indicators: ' indicators',
  correction: 'Correction',
  becomes: '→',
}

export const frozen: Translated<typeof FROZEN_TEXT> = {
  lead: 'This edition is of ',
  leadEnd: '.',
  newer: 'There are newer figures.',
  newerAction: 'See the newest figures',
  changed: 'What changed since',
  isNewest: 'It is still the newest.',
  live: 'The page that always has the newest figures',
  edition: (day) => `Edition of ${day}`,
  missingTitle: 'The figures of that day are not on this device',
  missingBody:
    'They can be seen with a connection. The newest figures can be read without one if you have opened them before.',
  unknownTitle: 'No figures of that day were found',
  unknownBody:
    'Only published editions are kept. This may be an edition from before publication, or a mistyped address.',
}
