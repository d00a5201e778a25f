/** Something in an order that a reader gave it, under a heading of the reader's own or under none. */
export interface Grouped {
  readonly group?: string
}

export interface Group<Item> {
  /** Blank for what is under no heading. */
  readonly name: string
  /** With the place of each in the whole order. */
  readonly entries: readonly { readonly item: Item; readonly place: number }[]
}

/** Items under their headings; headings in the order of their first items, those under none first. */
export function groupsOf<Item extends Grouped>(items: readonly Item[]): Group<Item>[] {
  const byName = new Map<string, { item: Item; place: number }[]>([['', []]])
  items.forEach((item, place) => {
    const name = item.group ?? ''
    byName.set(name, [...(byName.get(name) ?? []), { item, place }])
  })
  return [...byName].flatMap(([name, entries]) => (entries.length > 0 ? [{ name, entries }] : []))
}

/** Takes the item at one place out and puts it in at another. Places that are not there change nothing. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const next = [...items]
  const [item] = next.splice(from, 1)
  if (item === undefined || from < 0 || to < 0 || to > next.length) return [...items]
  next.splice(to, 0, item)
  return next
}

/** Changes places with the neighbour under the same heading: −1 up, +1 down. */
export function movedWithinGroup<Item extends Grouped>(
  items: readonly Item[],
  place: number,
  by: -1 | 1,
): Item[] {
  const group = groupsOf(items).find(({ entries }) => entries.some((one) => one.place === place))
  const at = group?.entries.findIndex((one) => one.place === place) ?? -1
  const other = group?.entries[at + by]?.place
  const item = items[place]
  const neighbour = other === undefined ? undefined : items[other]
  if (other === undefined || !item || !neighbour) return [...items]
  return items.map((one, index) => (index === place ? neighbour : index === other ? item : one))
}

/** Moves everything under a heading above the heading before it, or below the one after it. */
export function movedGroup<Item extends Grouped>(
  items: readonly Item[],
  name: string,
  by: -1 | 1,
): Item[] {
  const groups = groupsOf(items)
  const from = groups.findIndex((group) => group.name === name)
  const fixed = groups[0]?.name === '' ? 1 : 0
  if (from < fixed || from + by < fixed) return [...items]
  return moved(groups, from, from + by).flatMap(({ entries }) => entries.map(({ item }) => item))
}
