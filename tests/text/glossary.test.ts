import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { VERDICTS } from '@/domain/verdict'
import { CARD_TEXT } from '@/text/cardText'
import { CHANGES_TEXT } from '@/text/changesText'
import { BOARD_TEXT, GATHERED_TEXT } from '@/text/councilText'
import { DEVICE_TEXT } from '@/text/deviceText'
import '@/text/everyLanguage'
import { withoutFurigana } from '@/text/furigana'
import { LANGUAGES } from '@/text/language'
import type { Language } from '@/text/language'
import { MY_LIST_TEXT } from '@/text/myListText'
import { DEPARTMENT_TEXT, FISCAL_TEXT, PLAN_TEXT, PLAN_TREE_TEXT } from '@/text/planText'
import { textOf } from '@/text/textOf'
import { VERDICT_TEXT } from '@/text/verdictText'

const ROWS = readFileSync('docs/glossary.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!日本語)/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

/** Words that stand in several tables, each looked up where it is a name of its own. */
const NAMES = (language: Language): readonly string[] => [
  textOf(GATHERED_TEXT, language).kinds.indicator,
  textOf(GATHERED_TEXT, language).kinds.initiative,
  textOf(GATHERED_TEXT, language).kinds.pledge,
  textOf(PLAN_TEXT, language).projects,
  textOf(DEPARTMENT_TEXT, language).title,
  textOf(PLAN_TREE_TEXT, language).title,
  textOf(FISCAL_TEXT, language).title,
  textOf(DEVICE_TEXT, language).edition,
  textOf(CHANGES_TEXT, language).corrections,
  textOf(MY_LIST_TEXT, language).title,
  textOf(BOARD_TEXT, language).title,
  textOf(GATHERED_TEXT, language).note,
]

const CARD_ROWS = ['baseline', 'expected', 'target', 'planned', 'missing', 'source'] as const

describe.each(LANGUAGES)('the glossary in %s', (language) => {
  const column = LANGUAGES.indexOf(language)
  const said = [
    ...VERDICTS.map((verdict) => textOf(VERDICT_TEXT, language).words[verdict]),
    ...CARD_ROWS.map((key) => textOf(CARD_TEXT, language)[key]),
    ...NAMES(language),
  ].map(withoutFurigana)

  test('has the words that the tables use', () => {
    expect(ROWS.map((row) => row[column])).toEqual(said)
  })
})
