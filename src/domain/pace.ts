import type { PathPoint } from './judgement'

/**
 * Reads a piecewise straight path at a time, in the path's own unit. Before its beginning and after its end
 * the path is level.
 */
export function readPath(path: readonly PathPoint[], time: number): number | undefined {
  const first = path[0]
  const last = path.at(-1)
  if (!first || !last) return undefined
  if (time <= first.time) return first.value
  for (let index = 1; index < path.length; index += 1) {
    const from = path[index - 1]
    const to = path[index]
    if (!from || !to || time > to.time) continue
    const share = (time - from.time) / (to.time - from.time)
    return from.value * (1 - share) + to.value * share
  }
  return last.value
}

/** Share of the way from `start` to `end` that a figure has covered; absent where there is no way to go. */
export function shareOfWay(start: number, end: number, figure: number): number | undefined {
  const way = end - start
  if (way === 0) return undefined
  return finite((figure - start) / way)
}

/** A change spread over years; absent where no time has passed. */
export function perYear(change: number, years: number): number | undefined {
  return years > 0 ? finite(change / years) : undefined
}

/** A number that can be shown, or nothing. */
export function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined
}
