import { foldText } from './foldText'
import { romanisedKana } from './romanisedKana'
import type { SearchDocument } from './searchDocument'

/** A document with its texts folded, as it is indexed and compared. */
export interface PreparedDocument {
  /** Its place in the list; what the index knows it by. */
  readonly place: number
  readonly document: SearchDocument
  readonly title: string
  readonly aliases: readonly string[]
  readonly reading: string
  /** かな of the romanised title, without long vowels. */
  readonly looseReading: string
  readonly context: string
  readonly body: string
}

export function prepareDocument(document: SearchDocument, place: number): PreparedDocument {
  const romanised = document.romanised ?? ''
  return {
    place,
    document,
    title: foldText(document.title),
    aliases: [...document.aliases, romanised].map(foldText).filter((alias) => alias !== ''),
    reading: foldText(document.reading ?? ''),
    looseReading: foldText(romanisedKana(romanised) ?? ''),
    context: document.context.map(foldText).join(' '),
    body: foldText(document.body),
  }
}
