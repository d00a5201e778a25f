import type { PublishedTables } from '@/snapshots/publishedTables'
import { useRepositories } from './repositories'

export type { PublishedTables }

/** The published tables of a municipality, from the network or as kept; `undefined` where neither has them. */
export async function findPublishedTables(code: string): Promise<PublishedTables | undefined> {
  const found = await (await useRepositories())?.tables.tablesOf(code)
  return found?.ok ? found.value : undefined
}
