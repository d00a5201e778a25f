import { availableParallelism } from 'node:os'

/**
 * Works on all items, a few at a time: work that is done on other threads (zlib, drawing) keeps all cores busy
 * without worker threads of ours. Ends with the first error.
 */
export async function fewAtATime<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
  together = availableParallelism() + 1,
): Promise<void> {
  const queue = items[Symbol.iterator]()
  const one = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value)
  }
  await Promise.all(Array.from({ length: together }, one))
}
