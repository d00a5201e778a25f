import type { Load } from './measureLoad'
import type { Loads } from './scenes'
import { spreadOf, type Spread } from './spread'

/** All rounds of one scene. */
export interface SceneRounds {
  readonly name: string
  readonly rounds: readonly Loads[]
}

export interface Goal {
  readonly what: string
  readonly ratio: number | undefined
  readonly limit: number
}

export interface Report {
  readonly machine: string
  readonly browser: string
  readonly line: string
  readonly rounds: number
  readonly busy: string
  readonly scenes: readonly SceneRounds[]
  readonly goals: readonly Goal[]
  readonly chart: Spread
  readonly search: readonly { readonly query: string; readonly time: Spread }[]
}

const KINDS = ['cold', 'warm', 'offline'] as const
const KIND_WORDS = { cold: 'はじめて', warm: '2回目', offline: '電波なし' } as const

const whole = (figure: number | undefined) =>
  figure === undefined ? '–' : String(Math.round(figure))
const kilobytes = (bytes: number | undefined) =>
  bytes === undefined ? '–' : (bytes / 1_024).toFixed(1)
const withSpread = ({ median, least, most }: Spread) =>
  median === undefined ? '–' : `${whole(median)}（${whole(least)}–${whole(most)}）`

export function figures(
  rounds: readonly Loads[],
  kind: (typeof KINDS)[number],
  pick: (load: Load) => number | undefined,
): number[] {
  return rounds.flatMap((loads) => {
    const load = loads[kind]
    const figure = load && pick(load)
    return figure === undefined ? [] : [figure]
  })
}

function sceneRows({ name, rounds }: SceneRounds): string[] {
  return KINDS.flatMap((kind) => {
    const of = (pick: (load: Load) => number | undefined) => spreadOf(figures(rounds, kind, pick))
    if (of((load) => load.bytes).median === undefined) return []
    const cells = [
      name,
      KIND_WORDS[kind],
      withSpread(of((load) => load.figure)),
      whole(of((load) => load.firstPaint).median),
      whole(of((load) => load.largestPaint).median),
      whole(of((load) => load.blocked).median),
      whole(of((load) => load.longest).median),
      (of((load) => load.shift).median ?? 0).toFixed(3),
      `${whole(of((load) => load.requestsAtFigure).median)} / ${whole(of((load) => load.requests).median)}`,
      `${kilobytes(of((load) => load.bytesAtFigure).median)} / ${kilobytes(of((load) => load.bytes).median)}`,
      ((of((load) => load.heap).median ?? 0) / 1_048_576).toFixed(1),
    ]
    return [`| ${cells.join(' | ')} |`]
  })
}

/** The part of docs/performance.md that a run writes. */
export function markdown(report: Report): string {
  return [
    `${report.machine}; ${report.browser}; ${report.line}; ${report.rounds} rounds; ${report.busy}`,
    '',
    '| page | load | figure, ms (least–most) | FCP | LCP | TBT | longest task | CLS | requests until figure / all | kB until figure / all | heap, MB |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...report.scenes.flatMap(sceneRows),
    '',
    '| goal | measured | limit | |',
    '|---|---|---|---|',
    ...report.goals.map(
      ({ what, ratio, limit }) =>
        `| ${what} | ${ratio === undefined ? '–' : ratio.toFixed(2)} | ${limit} | ${ratio !== undefined && ratio <= limit ? 'kept' : '**missed**'} |`,
    ),
    '',
    `From the press to the chart that can be moved, ms: ${withSpread(report.chart)}`,
    '',
    '| search for | from the last key to the first result, ms |',
    '|---|---|',
    ...report.search.map(({ query, time }) => `| ${query} | ${withSpread(time)} |`),
  ].join('\n')
}
