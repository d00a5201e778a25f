import type { Language } from './language'

/** Words of one part of the site, in Japanese: what is said, what can be said, and what stands in where it is not. */
export interface TextTable {
  readonly area: string
}

/** The same table with other words in it. */
export type Translated<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => string
    ? (...given: Given) => string
    : Words extends readonly (infer Item)[]
      ? readonly Translated<Item>[]
      : { readonly [Key in keyof Words as Exclude<Key, 'area'>]: Translated<Words[Key]> }

/** Languages whose words are here. Only ever added to: what a page is written in is an argument, not a state. */
const known = new Map<Language, Readonly<Record<string, object>>>()

export function addLanguage(language: Language, tables: Readonly<Record<string, object>>): void {
  known.set(language, tables)
}

/** The words of a part of the site in a language; in Japanese where they are not known. */
export function textOf<Table extends TextTable>(
  table: Table,
  language: Language,
): Translated<Table> {
  const words = known.get(language)?.[table.area]
  const said: unknown = words ? { ...table, ...words } : table
  return said as Translated<Table>
}
