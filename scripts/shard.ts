/** One of several machines that share a build. */
export interface Shard {
  /** From 1. */
  readonly index: number
  readonly count: number
}

/** Reads `--shard 2/8`; undefined where there is none. Throws a sentence where it is nonsense. */
export function shardOf(args: readonly string[]): Shard | undefined {
  const place = args.indexOf('--shard')
  if (place < 0) return undefined
  const given = args[place + 1] ?? ''
  const [index = 0, count = 0] = /^\d+\/\d+$/.test(given) ? given.split('/').map(Number) : []
  if (index < 1 || index > count) {
    throw new Error(`--shard は 1/8 から 8/8 のように書いてください（${given || '空'}）。`)
  }
  return { index, count }
}

/** Every n-th, so that neighbours, which are often alike in size, are spread. */
export function ownShare<Item>(items: readonly Item[], shard: Shard | undefined): Item[] {
  return items.filter((_, place) => !shard || place % shard.count === shard.index - 1)
}
