import type { SnapshotRepository } from './snapshotRepository'
import type { StorageState } from './storageState'
import type { ThreadRepository } from './threadClient'

/**
 * Bytes of a publication's files up to which it is read beside the page's own work, in slices. To take the text out
 * of its JSON cannot be sliced, and is some 35 ms a million bytes for a slow phone: above this it would be felt.
 */
export const LARGEST_HERE = 1_500_000

export interface DividedRepositoryOptions {
  /** Makes the repository of this thread, which leaves alone what `leaves` says. */
  readonly here: (leaves: (bytes: number) => boolean) => SnapshotRepository
  /** Starts the other thread; rejects where that cannot be. */
  readonly openThread: () => Promise<ThreadRepository>
  readonly largest?: number
}

/**
 * One repository on two threads. Small publications are read here, as ever; large ones are fetched, verified, parsed
 * and kept by the same code in a thread of its own, which starts when the first of them is met. Both use the same
 * database, as two tabs do. Where the thread does not start, or ends, everything is done here.
 */
export function createDividedRepository({
  here: openHere,
  openThread,
  largest = LARGEST_HERE,
}: DividedRepositoryOptions): SnapshotRepository {
  let givenUp = false
  const isLarge = (bytes: number) => !givenUp && bytes > largest
  const here = openHere(isLarge)
  /** Codes of municipalities that have a large publication. */
  const largeOnes = new Set<string>()
  let opening: Promise<ThreadRepository> | undefined
  let looked = false
  let storage: () => StorageState = here.storage

  type Doer = Pick<ThreadRepository, keyof ThreadRepository & keyof SnapshotRepository>

  /** By the other thread, or here where there is none. */
  async function there<Value>(work: (repository: Doer) => Promise<Value>): Promise<Value> {
    try {
      const thread = await (opening ??= openThread())
      const value = await work(thread)
      storage = thread.storage
      return value
    } catch {
      givenUp = true
      return own(work)
    }
  }

  function own<Value>(work: (repository: Doer) => Promise<Value>): Promise<Value> {
    storage = here.storage
    return work(here)
  }

  /** What lies on the device is weighed before it is read. */
  async function isLargeTown(code: string): Promise<boolean> {
    if (!looked) {
      const rows = await here.list()
      looked = here.storage().kind === 'kept'
      for (const row of rows) if (isLarge(row.bytes)) largeOnes.add(row.code)
    }
    return !givenUp && largeOnes.has(code)
  }

  async function ofTown<Outcome>(
    code: string,
    work: (repository: Doer) => Promise<Outcome>,
  ): Promise<Outcome> {
    if (await isLargeTown(code)) return there(work)
    const outcome = await own(work)
    if (!wasLeft(outcome)) return outcome
    largeOnes.add(code)
    return there(work)
  }

  /** Of what the thread could not keep on the device only the thread knows. */
  async function listed() {
    const rows = await here.list()
    const thread = givenUp ? undefined : await opening?.catch(() => undefined)
    const more = (await thread?.list().catch(() => undefined)) ?? []
    const ids = new Set(rows.map(({ id }) => id))
    return [...rows, ...more.filter(({ id }) => !ids.has(id))].sort((first, second) =>
      first.publishedOn < second.publishedOn ? 1 : -1,
    )
  }

  async function ofId<Value>(
    id: string,
    work: (repository: Doer) => Promise<Value>,
  ): Promise<Value> {
    const row = (await listed()).find((entry) => entry.id === id)
    return row && isLarge(row.bytes) ? there(work) : own(work)
  }

  return {
    ...here,
    storage: () => storage(),
    list: listed,
    current: (code) => ofTown(code, (repository) => repository.current(code)),
    refresh: (code) => ofTown(code, (repository) => repository.refresh(code)),
    rollback: (code) => ofTown(code, (repository) => repository.rollback(code)),
    snapshotById: (code, id) => ofTown(code, (repository) => repository.snapshotById(code, id)),
    editionById: (code, id) => ofTown(code, (repository) => repository.editionById(code, id)),
    pin: (id, reason) => ofId(id, (repository) => repository.pin(id, reason)),
    unpin: (id, reason) => ofId(id, (repository) => repository.unpin(id, reason)),
    remove: (id) => ofId(id, (repository) => repository.remove(id)),
    exportSnapshotFile: (id) => ofId(id, (repository) => repository.exportSnapshotFile(id)),
    async importSnapshotFile(text) {
      const work = (repository: Doer) => repository.importSnapshotFile(text)
      if (!isLarge(text.length)) return own(work)
      const imported = await there(work)
      if (imported.ok) largeOnes.add(imported.value.held.code)
      return imported
    },
  }
}

/** The publication is too large for this thread. */
function wasLeft(outcome: unknown): boolean {
  return (
    typeof outcome === 'object' &&
    outcome !== null &&
    'problem' in outcome &&
    (outcome.problem as { readonly kind?: unknown }).kind === 'too-large'
  )
}
