import type { PAPER_TEXT } from '../paperText'
import type { Translated } from '../textOf'

export const paper: Translated<typeof PAPER_TEXT> = {
  asOf: 'Figures as of',
  check: 'Check the figures on this page',
  qr: 'QR code of this page',
}
