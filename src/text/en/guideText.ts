import type { GUIDE_TEXT } from '../guideText'
import type { INSTALL_TEXT } from '../installText'
import type { Translated } from '../textOf'

export const guide: Translated<typeof GUIDE_TEXT> = {
  title: 'How to read a card',
  lead: 'One card is one indicator: a figure laid against a ruler in its own unit.',
  parts: {
    chip: 'The word at the upper left is the verdict: whether the figure moves as fast as the target needs. It is worked out from the city’s figures alone.',
    period: 'The year at the upper right is the year of the figure.',
    latest: 'The newest figure',
    baseline: 'Baseline: the figure that the way is measured from',
    expected: 'Expected: where a straight way to the target would stand in that year',
    target: 'Target: it is met on the side that the flag flies to',
    gap: 'The line below the ruler is the distance to the target.',
    source: 'Last comes the source, with document and page.',
  },
  more: 'How verdicts are made',
}

export const install: Translated<typeof INSTALL_TEXT> = {
  title: 'You can put this on your home screen.',
  why: 'You can then open it from its icon, even without a connection.',
  byHand:
    'Choose “Add to Home Screen” from Safari’s share button, and it opens even without a connection.',
  install: 'Add to home screen',
  dismiss: 'Do not show again',
}
