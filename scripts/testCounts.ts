import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** How many tests ended how. */
export interface TestCounts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** Name of the environment variable that says where a test run leaves its counts. */
export const COUNTS_FILE = 'TEST_COUNTS_FILE'

export const NO_TESTS: TestCounts = { passed: 0, failed: 0, skipped: 0 }

export function addCounts(one: TestCounts, other: TestCounts): TestCounts {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  }
}

/** The line that ends a test run and that machines read. */
export function summaryLine({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

function numberIn(record: object, key: string): number {
  const value = (record as Record<string, unknown>)[key]
  return typeof value === 'number' ? value : 0
}

/** Counts from our own file or from Vitest's JSON report; none where the text is neither. */
export function parseCounts(text: string): TestCounts {
  let report: unknown
  try {
    report = JSON.parse(text)
  } catch {
    return NO_TESTS
  }
  if (typeof report !== 'object' || report === null) return NO_TESTS
  const sum = (...keys: string[]) => keys.reduce((total, key) => total + numberIn(report, key), 0)
  return {
    passed: sum('passed', 'numPassedTests'),
    failed: sum('failed', 'numFailedTests'),
    skipped: sum('skipped', 'numPendingTests', 'numTodoTests'),
  }
}

/** Counts from a file; none where there is no such file. */
export function readCounts(path: string): TestCounts {
  try {
    return parseCounts(readFileSync(path, 'utf8'))
  } catch {
    return NO_TESTS
  }
}

/** Leaves counts where `check-all` looks for them, or, run by hand, prints them. */
export function reportCounts(counts: TestCounts): void {
  const path = process.env[COUNTS_FILE]
  if (!path) {
    console.log(summaryLine(counts))
    return
  }
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify(counts)}\n`)
}

/**
 * Counts to show for a step that ended with `code`. A step that failed without a failing test (lint, types, a
 * file that cannot be loaded) counts as one failure, so that the closing line never says 0 failed wrongly.
 */
export function countsOfStep(code: number, counts: TestCounts): TestCounts {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
