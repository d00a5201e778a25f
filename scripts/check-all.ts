/**
 * `npm test`: every check, the quick ones first; stops at the first group that fails. The last line says how
 * many tests passed, failed and were skipped, and nothing else.
 */
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { selectGroups, type CheckStep } from './checkSteps'
import { repositoryRoot, runNode, type ChildResult } from './runChild'
import {
  addCounts,
  COUNTS_FILE,
  countsOfStep,
  NO_TESTS,
  readCounts,
  summaryLine,
  type TestCounts,
} from './testCounts'

const AT_ONCE = 2
/** Exit codes above this say that somebody stopped the child; then nothing more is begun. */
const STOPPED_BY_SIGNAL = 128
const COUNTS_FOLDER = join(repositoryRoot, '.cache', 'test-counts')

interface Outcome {
  readonly step: CheckStep
  readonly code: number
  readonly counts: TestCounts
}

const secondsSince = (start: number) => `${((performance.now() - start) / 1000).toFixed(1)} s`

async function runStep(step: CheckStep, buffered: boolean): Promise<ChildResult> {
  if (!existsSync(join(repositoryRoot, step.needs)))
    return { code: 1, output: `${step.needs} does not exist, so this check cannot run.\n` }
  const countsFile = join(COUNTS_FOLDER, `${step.name}.json`)
  const env = { [COUNTS_FILE]: countsFile }
  return runNode(step.args(countsFile), { env, buffered })
}

async function checkStep(step: CheckStep, buffered: boolean): Promise<Outcome> {
  const start = performance.now()
  if (!buffered) console.log(`\n──── ${step.name}: ${step.title}`)
  const { code, output } = await runStep(step, buffered)
  if (buffered) console.log(`\n──── ${step.name}: ${step.title}`)
  if (output) process.stdout.write(output)
  console.log(`──── ${step.name} ${code === 0 ? 'passed' : 'FAILED'}, ${secondsSince(start)}`)
  const counts = readCounts(join(COUNTS_FOLDER, `${step.name}.json`))
  return { step, code, counts: countsOfStep(code, counts) }
}

async function checkGroup(group: readonly CheckStep[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const queue = group.values()
  const work = async () => {
    for (const step of queue) {
      const outcome = await checkStep(step, group.length > 1)
      outcomes.push(outcome)
      if (outcome.code > STOPPED_BY_SIGNAL) return
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, group.length) }, work))
  return outcomes
}

async function checkAll(args: readonly string[]): Promise<number> {
  const selection = selectGroups(args)
  if ('fault' in selection) {
    console.error(selection.fault)
    return 2
  }
  const start = performance.now()
  rmSync(COUNTS_FOLDER, { recursive: true, force: true })
  let counts = NO_TESTS
  let failed: string[] = []
  for (const group of selection.groups) {
    const outcomes = await checkGroup(group)
    counts = outcomes.reduce((sum, outcome) => addCounts(sum, outcome.counts), counts)
    failed = outcomes.flatMap(({ code, step }) => (code === 0 ? [] : step.name))
    if (failed.length > 0) break
  }
  const verdict = failed.length > 0 ? `Failed: ${failed.join(', ')}.` : 'All checks passed.'
  console.log(`\n${verdict} ${secondsSince(start)}\n${summaryLine(counts)}`)
  return failed.length > 0 ? 1 : 0
}

process.exitCode = await checkAll(process.argv.slice(2))
