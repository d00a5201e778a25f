import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where a run leaves what it found, for `npm run accessibility:record`. */
export const RECORD_FOLDER = join('.cache', 'accessibility')

export interface PageRecord {
  readonly path: string
  /** Widths, themes and states that were gone through. */
  readonly checks: readonly string[]
  readonly violations: number
  /** Success criteria (`wcag143`) that a rule found kept. */
  readonly kept: readonly string[]
  readonly undecided: readonly string[]
  /** Success criteria that the test itself goes after. */
  readonly tried: readonly string[]
  readonly axe: string
  readonly browser: string
}

export function recordPage(record: PageRecord): void {
  mkdirSync(RECORD_FOLDER, { recursive: true })
  const name = record.path.replaceAll(/[^a-z0-9]+/gi, '_') || 'root'
  writeFileSync(join(RECORD_FOLDER, `${name}.json`), JSON.stringify(record))
}
