import { describe, expect, test } from 'vitest'
import { figureString } from '@/format/kpiCard'
import { indicatorJsonLd } from '@/sharing/jsonLd'
import type { JsonLdObject } from '@/sharing/jsonLd'
import { quotation } from '@/sharing/quotation'
import { ALL, cardOf, DAY, renamed, shownOf } from './shareFixtures'

const PAGE = 'https://example.jp/isesaki/kpi/recycling-rate/'
const ADDRESSES = { page: PAGE, csv: `${PAGE}a.csv`, json: `${PAGE}a.json` }
const { record, snapshot } = shownOf('recycling-rate')

describe('a quotation', () => {
  test('holds all that is needed to check the figure', () => {
    expect(quotation(record, snapshot, PAGE)).toMatchInlineSnapshot(`
      {
        "markdown": "> **伊勢崎市 リサイクル率** 10.0%（令和4年度 2022）
      >
      > - 定義: 1年間のごみ全体のうち、資源として集められた量の割合
      > - 目標: 25.0%以上（令和6まで）
      > - 判定: 後退
      > - 出典: 伊勢崎市 「伊勢崎市行政改革推進計画取組結果報告書」 令和2年度～令和5年度 35ページ
      > - [まちのものさし 2026年11月10日版（2026-11-10-00000000）](<https://example.jp/isesaki/kpi/recycling-rate/>)
      ",
        "text": "伊勢崎市 リサイクル率 10.0%（令和4年度 2022）
      定義: 1年間のごみ全体のうち、資源として集められた量の割合
      目標: 25.0%以上（令和6まで）
      判定: 後退
      出典: 伊勢崎市 「伊勢崎市行政改革推進計画取組結果報告書」 令和2年度～令和5年度 35ページ
      まちのものさし 2026年11月10日版（2026-11-10-00000000）
      https://example.jp/isesaki/kpi/recycling-rate/
      ",
      }
    `)
  })

  test('keeps hostile names from becoming marks or links', () => {
    const hostile = renamed(shownOf('recycling-rate'), '[x](javascript:1) <img> *a*')
    const { markdown } = quotation(hostile.record, snapshot, 'https://e.jp/a>b c')
    expect(markdown).toContain('\\[x\\]\\(javascript:1\\) &lt;img&gt; \\*a\\*')
    expect(markdown).toContain('(<https://e.jp/a%3Eb%20c>)')
  })

  test('is made for every indicator, with the figure of the card', () => {
    for (const shown of ALL) {
      const { text } = quotation(shown.record, shown.snapshot, PAGE)
      expect(text).toContain(figureString(cardOf(shown)) || '値なし')
      expect(text).not.toMatch(/undefined|NaN|: \n/)
    }
  })
})

describe('JSON-LD', () => {
  const graphOf = (linked: JsonLdObject) => linked['@graph'] as readonly JsonLdObject[]

  test('of an indicator', () => {
    expect(indicatorJsonLd(record, snapshot, ADDRESSES)).toMatchInlineSnapshot(`
      {
        "@context": "https://schema.org",
        "@graph": [
          {
            "@id": "https://example.jp/isesaki/kpi/recycling-rate/#dataset",
            "@type": "Dataset",
            "creator": {
              "@type": "GovernmentOrganization",
              "name": "伊勢崎市",
            },
            "dateModified": "2026-11-10",
            "description": "1年間のごみ全体のうち、資源として集められた量の割合。最新の値は10.0%。基準の年より0.5ポイント下がり、目標から遠ざかっています。市が公表した資料の数字を、載っているページとともに示します。",
            "distribution": [
              {
                "@type": "DataDownload",
                "contentUrl": "https://example.jp/isesaki/kpi/recycling-rate/a.csv",
                "encodingFormat": "text/csv",
              },
              {
                "@type": "DataDownload",
                "contentUrl": "https://example.jp/isesaki/kpi/recycling-rate/a.json",
                "encodingFormat": "application/json",
              },
            ],
            "identifier": "102041/recycling-rate/2026-11-10-00000000",
            "inLanguage": "ja",
            "isAccessibleForFree": true,
            "isBasedOn": [
              {
                "@type": "CreativeWork",
                "name": "第2次伊勢崎市総合計画 後期基本計画 実施計画",
                "publisher": {
                  "@type": "Organization",
                  "name": "伊勢崎市",
                },
              },
              {
                "@type": "CreativeWork",
                "name": "伊勢崎市行政改革推進計画取組結果報告書",
                "publisher": {
                  "@type": "Organization",
                  "name": "伊勢崎市",
                },
              },
            ],
            "name": "伊勢崎市 リサイクル率",
            "spatialCoverage": {
              "@type": "AdministrativeArea",
              "identifier": "102041",
              "name": "伊勢崎市",
            },
            "temporalCoverage": "2018-04-01/2023-03-31",
            "url": "https://example.jp/isesaki/kpi/recycling-rate/",
            "variableMeasured": {
              "@type": "StatisticalVariable",
              "description": "1年間のごみ全体のうち、資源として集められた量の割合",
              "name": "リサイクル率",
              "unitText": "%",
            },
          },
          {
            "@id": "https://example.jp/isesaki/kpi/recycling-rate/#latest",
            "@type": "Observation",
            "description": "10.0%",
            "name": "リサイクル率 令和4年度 10.0%",
            "observationAbout": {
              "@type": "AdministrativeArea",
              "identifier": "102041",
              "name": "伊勢崎市",
            },
            "observationDate": "2023-03-31",
            "observationPeriod": "P1Y",
            "unitText": "%",
            "value": 10,
            "variableMeasured": {
              "@type": "StatisticalVariable",
              "description": "1年間のごみ全体のうち、資源として集められた量の割合",
              "name": "リサイクル率",
              "unitText": "%",
            },
          },
        ],
      }
    `)
  })

  test('has the figure of the card, the value, and no observation of a plan', () => {
    for (const shown of ALL) {
      const card = cardOf(shown)
      const [dataset, observation] = graphOf(
        indicatorJsonLd(shown.record, shown.snapshot, ADDRESSES),
      )
      expect(dataset?.dateModified).toBe(DAY)
      expect(String(dataset?.description).length).toBeGreaterThanOrEqual(50)
      expect(String(dataset?.description)).toContain(figureString(card))
      expect(observation !== undefined).toBe(card.figure !== undefined && !card.figure.planned)
      if (observation) {
        expect(observation.description).toBe(figureString(card))
        expect(Number.isFinite(observation.value)).toBe(true)
      }
    }
  })
})
