import { join } from 'node:path'
import { tsxArguments } from './runChild'

/** One check of `npm test`. */
export interface CheckStep {
  /** What `--only` calls it. */
  readonly name: string
  readonly title: string
  /** File without which the step cannot run. */
  readonly needs: string
  /** Arguments for Node. `countsFile` is where a step that runs tests leaves its counts. */
  readonly args: (countsFile: string) => readonly string[]
}

const tool = (...path: string[]) => join('node_modules', ...path)

function script(name: string, file: string, title: string, ...args: string[]): CheckStep {
  const needs = `scripts/${file}.ts`
  return { name, title, needs, args: () => tsxArguments(needs, ...args) }
}

const FORMAT: CheckStep = {
  name: 'format',
  title: 'prettier --check .',
  needs: '.prettierrc.json',
  args: () => [tool('prettier', 'bin', 'prettier.cjs'), '--check', '.'],
}

const LINT: CheckStep = {
  name: 'lint',
  title: 'eslint --max-warnings 0 .',
  needs: 'eslint.config.js',
  args: () => [tool('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', '.'],
}

const TYPES: CheckStep = {
  name: 'types',
  title: 'vue-tsc',
  needs: 'tsconfig.json',
  args: () => [tool('vue-tsc', 'bin', 'vue-tsc.js'), '--noEmit', '-p', 'tsconfig.json'],
}

const WORKER_TYPES: CheckStep = {
  name: 'worker-types',
  title: 'tsc src/sw',
  needs: 'src/sw/tsconfig.json',
  args: () => [tool('typescript', 'bin', 'tsc'), '--noEmit', '-p', 'src/sw/tsconfig.json'],
}

const UNIT: CheckStep = {
  name: 'unit',
  title: 'vitest run',
  needs: 'vitest.config.ts',
  args: (countsFile) => [
    tool('vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${countsFile}`,
  ],
}

/** All checks in the order in which they run. Steps of one group run at the same time, two at once. */
export const CHECK_GROUPS: readonly (readonly CheckStep[])[] = [
  [FORMAT, LINT, TYPES, WORKER_TYPES],
  [script('data', 'validate-data', 'validate-data')],
  [script('sources', 'verify-sources', 'verify-sources', '--sources', '../shared/sources')],
  [script('coverage', 'report-coverage', 'report-coverage --check', '--check')],
  [UNIT],
  [script('build', 'build-site', 'build-site')],
  [script('budget', 'check-budget', 'check-budget')],
  [script('e2e', 'run-e2e', 'run-e2e')],
]

export type Selection =
  { readonly groups: readonly (readonly CheckStep[])[] } | { readonly fault: string }

/** The groups that the arguments of `check-all` ask for: all, or those named by `--only a,b`. */
export function selectGroups(args: readonly string[]): Selection {
  if (args.length === 0) return { groups: CHECK_GROUPS }
  const known = CHECK_GROUPS.flat().map(({ name }) => name)
  const [flag, names = '', ...rest] = args
  const wanted = names.split(',').filter(Boolean)
  const unknown = wanted.filter((name) => !known.includes(name))
  if (flag !== '--only' || wanted.length === 0 || rest.length > 0 || unknown.length > 0)
    return { fault: `Say --only and then some of ${known.join(',')}, parted by commas.` }
  const groups = CHECK_GROUPS.map((group) => group.filter(({ name }) => wanted.includes(name)))
  return { groups: groups.filter((group) => group.length > 0) }
}
