import { describe, expect, it } from 'vitest'
import type { IndicatorRecord } from '@/domain/snapshot'
import '@/format/everySentence'
import { cardNotices } from '@/format/cardNotices'
import { numberText } from '@/format/numberText'
import { plainText } from '@/format/phrase'
import type { Phrase } from '@/format/phrase'
import { indicatorSentence } from '@/format/sentence'
import { workingOf } from '@/format/working'
import '@/text/everyLanguage'
import { LANGUAGES } from '@/text/language'
import type { Language } from '@/text/language'
import { gallery, GALLERY_NAMES } from '../fixtures/galleryRecords'
import { REAL_RECORDS } from '../fixtures/realRecords'
import { readSentenceCases } from '../fixtures/sentenceCases'

/*
 * The languages whose sentences are made by `sentenceBy`, held against the Japanese ones, which are written by
 * hand in sentence-cases.csv: each says the same figures, in words of its own.
 */

const MADE = ['en', 'pt', 'es', 'vi', 'zh'] as const satisfies readonly Language[]

interface Shown {
  readonly record: IndicatorRecord
  readonly documents: (typeof REAL_RECORDS)[number]['snapshot']['documents']
}

const EVERY_RECORD: readonly Shown[] = [
  ...REAL_RECORDS.map(({ record, snapshot }) => ({ record, documents: snapshot.documents })),
  ...readSentenceCases().map(({ record }) => ({ record, documents: [] })),
  ...GALLERY_NAMES.map((name) => ({
    record: gallery(name),
    documents: REAL_RECORDS[0]?.snapshot.documents ?? [],
  })),
]

/** What is printed stands as it was printed: titles of documents, and targets that are no number. */
const printedOf = ({ record, documents }: Shown): readonly string[] => [
  ...documents.map(({ shortTitle }) => shortTitle),
  ...record.targets.flatMap(({ printed }) => (/\d/.test(printed) ? [] : printed)),
]

interface Told {
  readonly id: string
  readonly kind: 'verdict' | 'pace' | 'notice'
  readonly text: string
  readonly words: Phrase
}

function toldOf(shown: Shown, language: Language): Told[] {
  const { record, documents } = shown
  const pace = workingOf(record, language).pace?.sentence
  const phrases: readonly (readonly [Told['kind'], Phrase])[] = [
    ['verdict', indicatorSentence(record, language)],
    ...(pace ? [['pace', pace] as const] : []),
    ...cardNotices(record, documents, language).map(
      ({ title, body }) => ['notice', [{ text: title }, ...body]] as const,
    ),
  ]
  return phrases.map(([kind, words]) => ({
    id: `${record.indicator.id} ${record.indicator.name}`,
    kind,
    words,
    text: printedOf(shown).reduce((said, title) => said.replaceAll(title, '□'), plainText(words)),
  }))
}

const TOLD = new Map(
  LANGUAGES.map((language) => [language, EVERY_RECORD.map((shown) => toldOf(shown, language))]),
)
const told = (language: Language) => (TOLD.get(language) ?? []).flat()
const faults = (language: Language, isFault: (told: Told) => boolean) =>
  told(language)
    .filter(isFault)
    .map(({ id, text }) => `${id}: ${text}`)

describe.each(MADE)('sentences in %s', (language) => {
  it('are there wherever there is a Japanese one, and end as sentences', () => {
    const kinds = (language_: Language) =>
      (TOLD.get(language_) ?? []).map((each) => each.map(({ kind }) => kind))
    expect(kinds(language)).toEqual(kinds('ja'))
    expect(faults(language, ({ text }) => !/[.。]$/.test(text))).toEqual([])
  })

  it('begin in upper case and keep their spaces', () => {
    const starts = language === 'zh' ? /^[\d\p{Script=Han}“□]/u : /^[\d\p{Lu}−]/u
    expect(faults(language, ({ text }) => !starts.test(text))).toEqual([])
    const wrong =
      language === 'zh' ? / |[,.:;](?!\d)/ : / {2}| [.,:;)]|\( |[.:;][^\s\d”»"]|,[^\s\d]/
    expect(faults(language, ({ text }) => wrong.test(text))).toEqual([])
  })

  it('have no machine words and no Japanese left', () => {
    const left =
      language === 'zh'
        ? /[\u3041-\u3096\u30a1-\u30fa]|日本|箇所|時間|円|億/
        : /[\u3041-\u30fa\u4e00-\u9fff]/
    expect(faults(language, ({ text }) => left.test(text))).toEqual([])
    const machine = /NaN|Infinity|undefined|null|\[object|=>|×/
    expect(faults(language, ({ text }) => machine.test(text))).toEqual([])
  })

  it('never let a line break inside a number with its unit', () => {
    const broken = ({ words }: Told) =>
      words.some(({ text, nowrap }) => !nowrap && /\d/.test(text.replace(/[（(][^）)]*[）)]/g, '')))
    expect(faults(language, broken)).toEqual([])
  })
})

/** Words that stand in every English sentence form, and are no words of the others. */
const ENGLISH =
  /\b(the|of|target|year|years|figure|points?|people|cases?|rated|track|than|above|below|million|billion|thousand|yen|shops?|schools?|sheets?|hours?|days?|groups?|places?)\b/i

describe.each(['pt', 'es', 'vi', 'zh'] as const)('sentences in %s', (language) => {
  it('have no English left', () => {
    expect(faults('en', ({ text }) => !ENGLISH.test(text))).toEqual([])
    expect(faults(language, ({ text }) => ENGLISH.test(text))).toEqual([])
  })
})

const SCALES: Readonly<Record<string, number>> = {
  千: 1e3,
  mil: 1e3,
  thousand: 1e3,
  'miles de': 1e3,
  nghìn: 1e3,
  万: 1e4,
  百万: 1e6,
  million: 1e6,
  milhão: 1e6,
  milhões: 1e6,
  millón: 1e6,
  millones: 1e6,
  triệu: 1e6,
  億: 1e8,
  亿: 1e8,
  billion: 1e9,
  bilhão: 1e9,
  bilhões: 1e9,
  'mil millones': 1e9,
  tỷ: 1e9,
}
const SCALE = Object.keys(SCALES)
  .sort((one, other) => other.length - one.length)
  .join('|')

/** 令和5 is 2023: years are told in both ways of counting. */
const westernYears = (text: string) =>
  text.replace(
    /(令和|平成)(元|\d+)(〜(?:令和)?(\d+))?/g,
    (_all, era: string, year: string, _to, to?: string) => {
      const first = (era === '令和' ? 2018 : 1988) + (year === '元' ? 1 : Number(year))
      return to === undefined ? String(first) : `${first}〜${2018 + Number(to)}`
    },
  )

/** All amounts that a sentence names, as numbers, in order of size. Days and months are written too differently. */
function amountsIn(text: string, language: Language): number[] {
  const comma = numberText(1.5, 1, language).includes(',')
  const plain = westernYears(text)
    .replace(
      /CO2|\d+月\d+日|\d+月(至|から)?(次年)?|tháng \d+( – (tháng )?\d+)?|\d+〜12月|\d+º? (de )?(January|February|March|April|May|June|July|August|September|October|November|December|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|enero|febrero|marzo|mayo|junio|julio|septiembre|octubre|noviembre|diciembre)|(?<=ngày )\d+/g,
      '',
    )
    .replace(/(\d)[–〜](?=\d)/g, '$1 ')
  const found = [...plain.matchAll(new RegExp(`(−?)(\\d[\\d.,]*\\d|\\d)\\s?(${SCALE})?`, 'gu'))]
  return found
    .map(([, minus, digits = '', scale]) => {
      const typed = comma
        ? digits.replaceAll('.', '').replace(',', '.')
        : digits.replaceAll(',', '')
      const value = Number(typed) * (scale ? (SCALES[scale] ?? NaN) : 1)
      return Number((minus ? -value : value).toPrecision(12))
    })
    .sort((one, other) => one - other)
}

/** Said in one language only, by design: the year of an amount that is due, and what a notice explains in brackets. */
const named = (amounts: readonly number[]) => [...new Set(amounts)]

describe.each(['pt', 'es', 'vi', 'zh'] as const)('figures in sentences in %s', (language) => {
  const pairs = EVERY_RECORD.flatMap((shown, index) => {
    const [own, japanese, english] = [language, 'ja', 'en'].map(
      (each) => TOLD.get(each as Language)?.[index] ?? [],
    )
    return (own ?? []).map((said, place) => ({
      said,
      own: named(amountsIn(said.text, language)),
      japanese: named(amountsIn(japanese?.[place]?.text ?? '', 'ja')),
      english: named(amountsIn(english?.[place]?.text ?? '', 'en')),
      shown,
    }))
  })

  it('are those of the English sentence', () => {
    const wrong = pairs.filter(({ own, english }) => own.join() !== english.join())
    expect(wrong.map(({ said, own, english }) => [said.text, own, english])).toEqual([])
  })

  it('hold all that the Japanese sentence names', () => {
    const wrong = pairs.filter(({ own, japanese }) => japanese.some((each) => !own.includes(each)))
    expect(wrong.map(({ said, own, japanese }) => [said.text, own, japanese])).toEqual([])
    const count = pairs.flatMap(({ japanese }) => japanese).length
    expect(count).toBeGreaterThan(500)
  })
})
