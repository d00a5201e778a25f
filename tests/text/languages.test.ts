import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { TABLES as EASY } from '@/text/easy/tables'
import { TABLES as ENGLISH } from '@/text/en/tables'
import { TABLES as SPANISH } from '@/text/es/tables'
import { furiganaParts } from '@/text/furigana'
import { TABLES as PORTUGUESE } from '@/text/pt/tables'
import { TABLES as VIETNAMESE } from '@/text/vi/tables'
import { TABLES as CHINESE } from '@/text/zh/tables'

const JAPANESE = /[\u3041-\u30fa\u30fc-\u30ff\u4e00-\u9fff]/
const KANA = /[\u3041-\u3096\u30a1-\u30f6]/

/** Every text of a table with its path; functions are asked with words, or a list, that stand for any others. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    const said: unknown = path.endsWith('.sentence')
      ? value(['1', '2'])
      : value('1', '2', '3', '4', '5')
    return typeof said === 'string' ? [[path, said]] : []
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => texts(part, path ? `${path}.${key}` : key))
}

/** What a letter to the city is introduced by names its fields, which are Japanese. */
const western = (tables: object) =>
  texts(tables).filter(([path]) => !/^contact\.(lead|none)$/.test(path))

const LANGUAGES = [
  ['easy', EASY],
  ['en', ENGLISH],
  ['pt', PORTUGUESE],
  ['es', SPANISH],
  ['vi', VIETNAMESE],
  ['zh', CHINESE],
] as const

/** Every Japanese table that a page can ask for, by area; the desk for clerks is in Japanese alone. */
const AREAS = new Map(
  Object.values(
    import.meta.glob<Record<string, unknown>>('../../src/text/*Text.ts', { eager: true }),
  )
    .flatMap((module) => Object.values(module))
    .flatMap((table) =>
      typeof table === 'object' && table !== null && 'area' in table && table.area !== 'staff'
        ? [[String(table.area), table] as const]
        : [],
    ),
)

describe('every part of the site', () => {
  test.each(LANGUAGES)('has all its words in %s', (_language, tables) => {
    const said = new Set(texts(tables).map(([path]) => path))
    const missing = [...AREAS].flatMap(([area, table]) =>
      texts(table, area)
        .map(([path]) => path)
        .filter((path) => !path.endsWith('.area') && !said.has(path)),
    )
    expect(AREAS.size).toBeGreaterThan(40)
    expect(missing).toEqual([])
  })
})

describe('words of other languages', () => {
  test.each([
    ['en', ENGLISH],
    ['pt', PORTUGUESE],
    ['es', SPANISH],
    ['vi', VIETNAMESE],
  ])('%s has no Japanese left in it', (_language, tables) => {
    expect(western(tables).filter(([, text]) => JAPANESE.test(text))).toEqual([])
  })

  test('zh has no kana left in it', () => {
    expect(western(CHINESE).filter(([, text]) => KANA.test(text))).toEqual([])
  })

  test('every kanji of plain Japanese has its reading', () => {
    const bare = texts(EASY).filter(([, text]) =>
      furiganaParts(text).some(
        (part) => part.reading === undefined && /[\u4e00-\u9fff]/.test(part.text),
      ),
    )
    expect(bare).toEqual([])
  })
})

/** The desk for clerks is in Japanese. Sentences that are made by rule, and tables of readings and units for them, are Japanese by nature. */
const BY_NATURE =
  /staff|^src\/(text|authoring|search|domain)\/|^src\/format\/(sentence\w+|paceSentence|cardNotices|cardLegend|rulerText|amountText|periodText|thousandYenText|unitEnglish)\.ts$|^src\/sharing\/(lineBreak|pictureWidth|picture\w+|edition|tallyImage|trendPicture|shareRuler|shortMessage|jsonLd)\.ts$/

test('pages and components have no Japanese written into them', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => join('src', name).replaceAll('\\', '/'))
    .filter((name) => /^src\/(components|pages)\/.*\.(vue|ts)$|^src\/App\.vue$/.test(name))
    .filter((name) => !BY_NATURE.test(name))
  const written = files.flatMap((name) => {
    const text = readFileSync(name, 'utf8')
      .replace(/<style[^]*?<\/style>/g, '')
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/<!--[^]*?-->/g, '')
      .replace(/^\s*\/\/.*$/gm, '')
    return text
      .split('\n')
      .filter((line) => JAPANESE.test(line))
      .map((line) => `${name}: ${line.trim()}`)
  })
  expect(written).toEqual([])
})
