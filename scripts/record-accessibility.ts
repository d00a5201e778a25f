/** `npm run accessibility:record`: what the last run of the accessibility tests found → the published result. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import type { AccessibilityRecord } from '@/pages/accessibilityOutcomes'
import { RECORD_FOLDER } from '../tests/e2e/support/record'
import type { PageRecord } from '../tests/e2e/support/record'

const RESULT = 'src/pages/accessibilityRecord.json'

/** `wcag143` → `1.4.3` */
const numberOf = (tag: string) => tag.replace(/^wcag(\d)(\d)(\d+)$/, '$1.$2.$3')

export function recordOf(pages: readonly PageRecord[], day: string): AccessibilityRecord {
  const [first] = pages
  if (!first) throw new Error('先に npm run test:e2e -- accessibility を実行してください。')
  const kept = pages.flatMap((page) => page.kept.map(numberOf))
  const unique = (items: readonly string[]) => [...new Set(items)].sort()
  return {
    testedOn: day,
    axe: first.axe,
    browser: first.browser,
    pages: pages
      .filter(({ checks }) => checks.length > 0)
      .map(({ path, checks, violations }) => ({ path, checks: checks.length, violations })),
    byMachine: Object.fromEntries(
      unique(kept).map((number) => [number, kept.filter((one) => one === number).length]),
    ),
    byTest: unique(pages.flatMap(({ tried }) => tried.map(numberOf))),
    undecided: unique(pages.flatMap(({ undecided }) => undecided)),
  }
}

async function main(): Promise<void> {
  const pages = readdirSync(RECORD_FOLDER)
    .sort()
    .map((name) => JSON.parse(readFileSync(join(RECORD_FOLDER, name), 'utf8')) as PageRecord)
  const day = new Date().toISOString().slice(0, 10)
  const options = { ...(await resolveConfig(RESULT)), filepath: RESULT }
  writeFileSync(RESULT, await format(JSON.stringify(recordOf(pages, day)), options))
  console.log(`${RESULT}: ${pages.length}`)
}

if (process.argv[1]?.endsWith('record-accessibility.ts')) await main()
