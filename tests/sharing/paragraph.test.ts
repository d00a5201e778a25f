import { describe, expect, it } from 'vitest'
import '@/format/everySentence'
import { figureString } from '@/format/kpiCard'
import { quotedParagraph } from '@/sharing/paragraph'
import '@/text/everyLanguage'
import { LANGUAGES } from '@/text/language'
import { ALL, cardOf, renamed, shownOf } from './shareFixtures'

const ADDRESS = 'https://example.jp/board#v=1'
const two = ['recycling-rate', 'ai-ocr-uses'].map(shownOf)

describe('several figures as one paragraph', () => {
  it('says figure, year, target, verdict and source of each, and nothing of its own', () => {
    expect(quotedParagraph(two, ADDRESS)).toMatchInlineSnapshot(`
      {
        "markdown": "伊勢崎市の「リサイクル率」は10.0%（令和4年度 2022）です。目標は25.0%以上（令和6まで）です。判定は「後退」です。基準の年より0.5ポイント下がり、目標から遠ざかっています〔1〕。安中市の「AI-OCR使用案件」は0件（令和2年 3月31日時点）です。資料に目標が書かれていないため、判定していません〔2〕。

      **出典**

      - 〔1〕 伊勢崎市 「伊勢崎市行政改革推進計画取組結果報告書」 令和2年度～令和5年度 35ページ
      - 〔2〕 安中市 「第3次安中市行政改革大綱 実施計画」 改訂1版 32ページ
      - [伊勢崎市: まちのものさし 2026年11月10日版（2026-11-10-00000000）](<https://example.jp/board#v=1>)
      - [安中市: まちのものさし 2026年11月10日版（2026-11-10-00000000）](<https://example.jp/board#v=1>)
      ",
        "text": "伊勢崎市の「リサイクル率」は10.0%（令和4年度 2022）です。目標は25.0%以上（令和6まで）です。判定は「後退」です。基準の年より0.5ポイント下がり、目標から遠ざかっています〔1〕。安中市の「AI-OCR使用案件」は0件（令和2年 3月31日時点）です。資料に目標が書かれていないため、判定していません〔2〕。

      出典
      〔1〕 伊勢崎市 「伊勢崎市行政改革推進計画取組結果報告書」 令和2年度～令和5年度 35ページ
      〔2〕 安中市 「第3次安中市行政改革大綱 実施計画」 改訂1版 32ページ
      伊勢崎市: まちのものさし 2026年11月10日版（2026-11-10-00000000）
      安中市: まちのものさし 2026年11月10日版（2026-11-10-00000000）
      https://example.jp/board#v=1
      ",
      }
    `)
  })

  it('names a source once, however many figures are from it', () => {
    const { text } = quotedParagraph([...two, ...two], ADDRESS)
    expect(text.match(/^〔\d+〕/gm)).toEqual(['〔1〕', '〔2〕'])
  })

  it('has the figure of the card for every indicator, and never a number where there is none', () => {
    for (const shown of ALL) {
      const { text } = quotedParagraph([shown], ADDRESS)
      const figure = figureString(cardOf(shown))
      const [stated] = shown.record.statements
      if (figure !== '') expect(text).toContain(figure)
      else expect(text).toContain(stated ? 'と資料に書かれています' : '資料にありません')
      expect(text).not.toMatch(/undefined|NaN|null/)
    }
  })

  it('keeps hostile names from becoming marks or links', () => {
    const hostile = renamed(shownOf('recycling-rate'), '[x](javascript:1) <img>')
    const { markdown } = quotedParagraph([hostile], 'https://e.jp/a>b')
    expect(markdown).toContain('\\[x\\]\\(javascript:1\\) &lt;img&gt;')
    expect(markdown).toContain('(<https://e.jp/a%3Eb>)')
  })
})

describe('a paragraph in other languages', () => {
  it.each(LANGUAGES)(
    'in %s says to every figure which source it is from, without marks of furigana',
    (language) => {
      const { text, markdown } = quotedParagraph(two, ADDRESS, language)
      const [said = ''] = text.split('\n')
      expect(said.match(/〔\d〕[。.]/g)).toHaveLength(2)
      expect(text + markdown).not.toMatch(/[{}]/)
    },
  )

  it('has the sentences of its own language', () => {
    const [said = ''] = quotedParagraph(two, ADDRESS, 'es').text.split('\n')
    expect(said).toContain('Sin evaluar: los documentos no indican ninguna meta〔2〕.')
    expect(said).not.toContain('The documents')
  })
})
