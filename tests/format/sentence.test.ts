import { describe, expect, it } from 'vitest'
import { JUDGEMENT_NOTES, NOT_MET_REASONS, NOT_RATED_REASONS, VERDICTS } from '@/domain/verdict'
import { indicatorSentence } from '@/format/sentence'
import { plainText } from '@/format/phrase'
import { withoutFurigana } from '@/text/furigana'
import '@/text/everyLanguage'
import { LANGUAGES } from '@/text/language'
import type { Language } from '@/text/language'
import { readSentenceCases } from '../fixtures/sentenceCases'
import { realRecords } from '../fixtures/realRecords'

const CASES = readSentenceCases()

describe.each(CASES)('$row.why_ja', ({ row, record, sentences }) => {
  it('has the verdict that the table names', () => {
    expect(record.judgement.verdict).toBe(row.expect_verdict)
    expect(record.judgement.reason ?? '').toBe(row.expect_reason)
  })

  it.each(LANGUAGES)('says it in %s', (language) => {
    expect(withoutFurigana(plainText(indicatorSentence(record, language)))).toBe(
      sentences[language],
    )
  })
})

describe('the table of sentences', () => {
  const verdicts = CASES.map(({ record }) => record.judgement.verdict)
  const reasons = CASES.map(({ record }) => record.judgement.reason)
  const notes = CASES.flatMap(({ record }) => record.judgement.notes)

  it('has every verdict, every reason and every note', () => {
    expect(VERDICTS.filter((verdict) => !verdicts.includes(verdict))).toEqual([])
    expect(
      [...NOT_RATED_REASONS, ...NOT_MET_REASONS].filter((reason) => !reasons.includes(reason)),
    ).toEqual([])
    expect(JUDGEMENT_NOTES.filter((note) => !notes.includes(note))).toEqual([])
  })

  it('names every case once', () => {
    expect(new Set(CASES.map(({ row }) => row.why_ja)).size).toBe(CASES.length)
  })
})

const EVERY_RECORD = [...CASES.map(({ record }) => record), ...realRecords()]

describe('every sentence, of the cases and of all published indicators', () => {
  const sentences = LANGUAGES.flatMap((language) =>
    EVERY_RECORD.map((record) => ({
      language,
      record,
      words: indicatorSentence(record, language),
    })),
  )
  const idOf = ({ record }: (typeof sentences)[number]) =>
    `${record.indicator.id} ${record.indicator.name}`

  it('is never empty and ends as a sentence', () => {
    const bad = sentences.filter(({ language, words }) => {
      const text = withoutFurigana(plainText(words))
      if (language === 'zh') return !/^[^ ]+。$/.test(text)
      return language.startsWith('ja')
        ? !/(です|ます|ません|ました|ません|でした)。$/.test(text)
        : !/^[^a-z].*\.$/.test(text)
    })
    expect(bad.map(idOf)).toEqual([])
  })

  it('never lets a line break inside a number with its unit', () => {
    const bad = sentences.filter(({ words }) =>
      words.some(
        ({ text, nowrap }) =>
          !nowrap && /\d/.test(withoutFurigana(text).replace('1年の とちゅう', '')),
      ),
    )
    expect(bad.map(idOf)).toEqual([])
  })

  it('has no machine words, no exclamation and no doubled space', () => {
    const bad = sentences.filter(({ words }) =>
      /NaN|Infinity|undefined|null|!|！| {2}|。。|FY\d{4}年/.test(plainText(words)),
    )
    expect(bad.map(idOf)).toEqual([])
  })

  it('neither praises nor blames', () => {
    const judged =
      /素晴らし|すばらし|優れ|残念|悪化|悪い|失敗|頑張|努力|good|bad|poor|fail|excellent|excelente|fracas|infeliz|lament|peor|pior|tệ|xuất sắc|thất bại|优秀|遗憾|恶化|失败|努力|糟/i
    expect(sentences.filter(({ words }) => judged.test(plainText(words))).map(idOf)).toEqual([])
  })

  it('never says that there is none of a difference', () => {
    const bad = sentences.filter(({ words }) =>
      words.some(({ text, strong }) => strong && /(^|[^\d.,])0([.,]0+)?(?![.,\d])/.test(text)),
    )
    expect(bad.map(idOf)).toEqual([])
  })

  it('writes やさしい日本語 with spaces and western years', () => {
    const easy = sentences.filter(({ language }: { language: Language }) => language === 'ja-easy')
    expect(easy.filter(({ words }) => /令和|平成/.test(plainText(words))).map(idOf)).toEqual([])
    expect(easy.filter(({ words }) => !plainText(words).includes(' ')).map(idOf)).toEqual([])
  })
})
