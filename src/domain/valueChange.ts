export const CHANGE_KINDS = ['added', 'revised', 'removed'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** What the later of two editions says otherwise of one thing. `added` has no `before`, `removed` no `after`. */
export interface ValueChange<Value> {
  readonly kind: ChangeKind
  readonly before?: Value
  readonly after?: Value
  /**
   * Revised by our own reading of the same document: a correction. Otherwise another document prints something
   * else.
   */
  readonly sameDocument: boolean
}

/**
 * Compares what documents print of one thing (a figure of a period, a promise for a year). Both lists begin with
 * what counts, that of the latest document. A document that prints once more what is known changes nothing.
 *
 * @param same to a reader
 */
export function valueChanges<Value extends { readonly documentId: string }>(
  earlier: readonly Value[],
  later: readonly Value[],
  same: (first: Value, second: Value) => boolean,
): ValueChange<Value>[] {
  const changes: ValueChange<Value>[] = []
  const [oldFirst] = earlier
  const [newFirst] = later
  const replaced =
    oldFirst !== undefined &&
    newFirst !== undefined &&
    oldFirst.documentId !== newFirst.documentId &&
    !same(oldFirst, newFirst)
  if (replaced) {
    changes.push({ kind: 'revised', before: oldFirst, after: newFirst, sameDocument: false })
  }
  for (const before of earlier) {
    const after = later.find(({ documentId }) => documentId === before.documentId)
    if (after && !same(before, after)) {
      changes.push({ kind: 'revised', before, after, sameDocument: true })
    }
    const told = after || (replaced && before === oldFirst)
    if (!told && !later.some((other) => same(before, other))) {
      changes.push({ kind: 'removed', before, sameDocument: false })
    }
  }
  for (const after of later) {
    const told =
      earlier.some(({ documentId }) => documentId === after.documentId) ||
      (replaced && after === newFirst)
    const repeats =
      earlier.some((other) => same(other, after)) ||
      later.slice(0, later.indexOf(after)).some((other) => same(other, after))
    if (!told && !repeats) changes.push({ kind: 'added', after, sameDocument: false })
  }
  return changes
}

/** Values that belong together, in the order of their first one. */
export function groupedBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    groups.set(key, [...(groups.get(key) ?? []), value])
  }
  return groups
}
