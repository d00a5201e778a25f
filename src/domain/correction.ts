/** A value that readers had seen and that is no longer so, with the reason. Blank: there was or is none. */
export interface Correction {
  readonly id: string
  readonly table: string
  /** The cells of the row's key, parted by one space. */
  readonly rowKey: string
  readonly column: string
  readonly before: string
  readonly after: string
  readonly reason: string
  /** ISO day. */
  readonly correctedOn: string
}

/** The indicator that a correction is about, if it is about one of these. */
export function correctedIndicator(
  { rowKey }: Pick<Correction, 'rowKey'>,
  indicatorIds: ReadonlySet<string>,
): string | undefined {
  return rowKey.split(/[^a-z0-9-]+/).find((word) => indicatorIds.has(word))
}
