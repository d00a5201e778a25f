/** Median, smallest and largest of some figures; all `undefined` where there is none. */
export interface Spread {
  readonly median: number | undefined
  readonly least: number | undefined
  readonly most: number | undefined
}

export function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((first, second) => first - second)
  const middle = sorted.length / 2
  const median =
    sorted.length % 2 === 1
      ? sorted[Math.floor(middle)]
      : sorted.length > 0
        ? ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
        : undefined
  return { median, least: sorted[0], most: sorted.at(-1) }
}
