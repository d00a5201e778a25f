import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The day that the newest snapshot carries: `--date YYYY-MM-DD`, else `data/publication-date.txt`, which is
 * edited when figures change. Never the clock: the same commit gives the same bytes.
 */
export function publicationDate(args: readonly string[], root = 'data'): string {
  const place = args.indexOf('--date')
  const given =
    place >= 0 ? args[place + 1] : readFileSync(join(root, 'publication-date.txt'), 'utf8').trim()
  if (!given || !/^\d{4}-\d{2}-\d{2}$/.test(given)) {
    throw new Error(`日付は YYYY-MM-DD の形で書いてください（${given ?? '空'}）。`)
  }
  return given
}
