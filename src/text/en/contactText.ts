import type { CONTACT_TEXT } from '../contactText'
import type { Translated } from '../textOf'

export const contact: Translated<typeof CONTACT_TEXT> = {
  open: 'Write about this figure',
  lead: (town) =>
    `A message to ${town}, in Japanese. You send it yourself; this site sends nothing. Write what you want to say under 連絡したいこと first.`,
  none: (town) =>
    `The sources give no address for ${town} (未記載). Copy the message and send it to the city hall.`,
  label: 'Message',
  copy: 'Copy the message',
  mail: 'Send by mail',
  page: 'Open the city’s contact page',
  other: (address) => `Contact: ${address}`,
  corrections: 'Where a figure is corrected, the log of corrections says when, what and why.',
  failed: 'Could not be loaded. Please press again with a connection.',
}
