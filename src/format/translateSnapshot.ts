import { alignReading } from '@/domain/alignReading'
import type { Edition } from '@/domain/edition'
import type { Indicator } from '@/domain/indicator'
import type { LanguageWords, Words } from '@/domain/words'
import type { Language } from '@/text/language'

const TAGS: Readonly<Record<Language, readonly string[]>> = {
  ja: [],
  'ja-easy': ['ja-x-easy'],
  en: ['en'],
  pt: ['pt', 'en'],
  es: ['es', 'en'],
  vi: ['vi', 'en'],
  zh: ['zh', 'en'],
}

/**
 * The same figures with names and descriptions in another language. What has none stays as it is in the nearest
 * language that has it, and says in which one (`wordsIn`). The Japanese name can still be searched for.
 */
export function translateSnapshot<Figures extends Edition>(
  snapshot: Figures,
  words: Words,
  language: Language,
): Figures {
  if (language === 'ja') return snapshot
  const known = TAGS[language].flatMap((tag) => (words[tag] ? [{ tag, own: words[tag] }] : []))
  const { municipality } = snapshot
  const name = first(known, ({ name }) => name)?.text
  return {
    ...snapshot,
    municipality: { ...municipality, name: name ?? municipality.name },
    documents: snapshot.documents.map((document) => ({
      ...document,
      shortTitle:
        first(known, ({ documents }) => documents[document.id])?.text ?? document.shortTitle,
    })),
    records: snapshot.records.map((record) => ({
      ...record,
      indicator: translateIndicator(record.indicator, known, language),
    })),
  }
}

interface Known {
  readonly tag: string
  readonly own: LanguageWords
}

function first(known: readonly Known[], wordOf: (words: LanguageWords) => string | undefined) {
  for (const { tag, own } of known) {
    const text = wordOf(own)
    if (text !== undefined) return { tag, text }
  }
  return undefined
}

function translateIndicator(
  { nameEn, ...indicator }: Indicator,
  known: readonly Known[],
  language: Language,
): Indicator {
  const name = first(known, ({ indicators }) => indicators[indicator.id]?.name)
  const definition = first(known, ({ indicators }) => indicators[indicator.id]?.definition)
  if (language === 'ja-easy') {
    return {
      ...indicator,
      name: name?.text ?? withReading(indicator),
      definition: definition?.text ?? indicator.definition,
      aliases: [...indicator.aliases, indicator.name],
    }
  }
  const elsewhere = (found: { readonly tag: string } | undefined) =>
    found === undefined ? 'ja' : found.tag === language ? undefined : found.tag
  const nameIn = elsewhere(name)
  const definitionIn = elsewhere(definition)
  return {
    ...indicator,
    name: name?.text ?? indicator.name,
    definition: definition?.text ?? indicator.definition,
    aliases: [...indicator.aliases, indicator.name],
    ...(nameIn || definitionIn
      ? {
          wordsIn: {
            ...(nameIn ? { name: nameIn } : {}),
            ...(definitionIn ? { definition: definitionIn } : {}),
          },
        }
      : {}),
  }
}

/** 健康{けんこう}づくり: the whole reading of the table, divided where the name's own kana allow it. */
function withReading({ name, reading }: Indicator): string {
  if (reading === undefined) return name
  return alignReading(name, reading)
    .map((part) => (part.reading === undefined ? part.text : `｜${part.text}{${part.reading}}`))
    .join('')
}
