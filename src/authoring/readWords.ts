import type { IndicatorWords, LanguageWords, Words } from '@/domain/words'
import { cell, rowsOf } from './tableSet'
import type { TableSet } from './tableSet'

/** What the tables say in other languages than Japanese; readings stand with the indicators themselves. */
export function readWords(tables: TableSet): Words {
  const [municipality] = rowsOf(tables, 'municipality')
  const nameEn = municipality && cell(municipality, 'name_en')
  const rows = rowsOf(tables, 'translations').map((row) => ({
    kind: cell(row, 'subject_kind'),
    id: cell(row, 'subject_id'),
    field: cell(row, 'field'),
    language: cell(row, 'language'),
    text: cell(row, 'text'),
  }))
  const languages = [...new Set(rows.map(({ language }) => language))]
    .filter((language) => language !== 'ja' && language !== 'ja-Hira')
    .sort()
  return Object.fromEntries(
    languages.map((language): [string, LanguageWords] => {
      const own = rows.filter((row) => row.language === language)
      const indicators: Record<string, IndicatorWords> = {}
      for (const { id, field, text } of own.filter(({ kind }) => kind === 'indicator')) {
        indicators[id] = { ...indicators[id], [field === 'name' ? 'name' : 'definition']: text }
      }
      const documents = Object.fromEntries(
        own.filter(({ kind }) => kind === 'document').map(({ id, text }) => [id, text]),
      )
      const name =
        own.find(({ kind }) => kind === 'municipality')?.text ??
        (language === 'en' ? nameEn : undefined)
      return [language, { ...(name ? { name } : {}), indicators, documents }]
    }),
  )
}
