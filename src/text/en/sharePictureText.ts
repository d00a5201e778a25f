import type { SHARE_PICTURE_TEXT } from '../sharePictureText'
import type { Translated } from '../textOf'

export const sharePicture: Translated<typeof SHARE_PICTURE_TEXT> = {
  brand: 'Machi no Monosashi',
  source: 'Source:',
  edition: 'edition',
  tally: 'How close the city is to the targets it set',
  indicators: ' indicators',
  tallyAlt: (municipality, indicators, counts) =>
    `${municipality}: verdicts on ${indicators} indicators. ${counts}.`,
}
