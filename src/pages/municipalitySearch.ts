import { foldText } from '@/search/foldText'

export interface SearchedMunicipality {
  readonly code: string
  readonly slug: string
  readonly name: string
  readonly name_en: string
  readonly prefecture: string
}

/** Prefectures that have a municipality here, in the order of the codes, each once with its number. */
export function prefecturesOf(
  entries: readonly SearchedMunicipality[],
): { readonly key: string; readonly label: string }[] {
  const counts = new Map<string, number>()
  for (const { prefecture } of entries) counts.set(prefecture, (counts.get(prefecture) ?? 0) + 1)
  return [...counts].map(([key, count]) => ({ key, label: `${key}（${count}）` }))
}

/**
 * Municipalities that have every word of the query somewhere in name, prefecture, English name, address word or code;
 * those whose name begins with the query first.
 */
export function findMunicipalities<Entry extends SearchedMunicipality>(
  entries: readonly Entry[],
  { q, prefecture }: { readonly q: string; readonly prefecture: string },
): Entry[] {
  const query = foldText(q)
  const words = query.split(' ').filter((word) => word !== '')
  const found = entries.filter((entry) => {
    if (prefecture !== '' && entry.prefecture !== prefecture) return false
    const text = foldText(
      [entry.name, entry.prefecture, entry.name_en, entry.slug, entry.code].join(' '),
    )
    return words.every((word) => text.includes(word))
  })
  if (query === '') return found
  const begins = ({ name }: Entry) => (foldText(name).startsWith(query) ? 0 : 1)
  return found.sort((first, second) => begins(first) - begins(second))
}
