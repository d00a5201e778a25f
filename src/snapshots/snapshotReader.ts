import { failure, success } from '@/domain/result'
import type { Result } from '@/domain/result'
import type { CurrentOutcome, HeldSnapshot, SnapshotOrigin } from './heldSnapshot'
import { parsePlans } from './parsePlans'
import { parseWords } from './parseWords'
import { parseEdition, parseEditionInSlices } from './parseSnapshot'
import { takeSnapshot } from './shelf'
import { checkBundle, PLANS_PATH, publishedBundle, WORDS_PATH } from './snapshotBundle'
import type { CheckedBundle, CheckedEdition, ReadCore } from './snapshotBundle'
import type { Drawers, PointerRow, SnapshotDatabase, SnapshotRow } from './snapshotDatabase'
import type { StorageAccess } from './storageAccess'
import type { NotKeptReason } from './storageState'

/** A verified snapshot with its files, and the row that it was stored under. */
export interface ReadSnapshot {
  readonly checked: CheckedBundle
  readonly held: HeldSnapshot
  readonly row: SnapshotRow
}

export type ReadOutcome =
  | { readonly kind: 'found'; readonly read: ReadSnapshot }
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged' }

/** A verified publication or reconstruction, and the row that it was stored under. */
export interface ReadEdition {
  readonly checked: CheckedEdition
  readonly row: SnapshotRow
  readonly source: 'memory' | 'stored'
}

type EditionOutcome =
  | { readonly kind: 'found'; readonly read: ReadEdition }
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged' }

export interface SnapshotReader {
  current(code: string): Promise<CurrentOutcome>
  /** One publication by its id, from memory or from the device. */
  read(id: string): Promise<ReadOutcome>
  /** The same, also of a reconstruction. */
  readEdition(id: string): Promise<EditionOutcome>
  pointer(code: string): Promise<Result<PointerRow | undefined, NotKeptReason>>
  /** What is on screen; stands in where the device stops answering later on. */
  remember(held: HeldSnapshot): void
  /** Parses, or gives the value that this id was parsed to before: the id names the bytes. */
  readonly readCore: ReadCore
}

/** Municipalities times current and previous: more than a reader looks at in one visit. */
const REMEMBERED = 6

export function heldOf(
  { bundle, snapshot }: CheckedBundle,
  fetchedOn: string,
  source: HeldSnapshot['source'],
  origin: SnapshotOrigin,
): HeldSnapshot {
  const { id, code, publishedOn } = bundle
  const textOf = (wanted: string) => bundle.files.find(({ path }) => path === wanted)?.text
  let parsed: ReturnType<HeldSnapshot['plans']> | undefined
  const plans = () => (parsed ??= Promise.resolve(parsePlans(textOf(PLANS_PATH))))
  const words = () => parseWords(textOf(WORDS_PATH))
  return { id, code, publishedOn, fetchedOn, source, origin, snapshot, plans, words }
}

/**
 * Reads what is kept and verifies it again each time: storage is as little to be trusted as the network.
 *
 * @param pause lets the page draw and listen while a snapshot is parsed; where there is none it is parsed at once
 */
export function createSnapshotReader(
  access: StorageAccess,
  memory: SnapshotDatabase,
  pause?: () => Promise<void>,
): SnapshotReader {
  const parsed = new Map<string, ReturnType<ReadCore>>()
  const onScreen = new Map<string, HeldSnapshot>()
  const remember = (held: HeldSnapshot) => void onScreen.set(held.code, held)

  const readCore: ReadCore = (text, id) => {
    const known = parsed.get(id)
    if (known) return known
    const reading = pause
      ? parseEditionInSlices(text, id, pause)
      : Promise.resolve(parseEdition(text, id))
    parsed.set(id, reading)
    void reading.then((result) => result.ok || parsed.delete(id))
    const oldest = [...parsed.keys()][0]
    if (parsed.size > REMEMBERED && oldest !== undefined) parsed.delete(oldest)
    return reading
  }

  /** From one place; work fails where the place does not answer. */
  async function readFrom(
    source: 'memory' | 'stored',
    id: string,
  ): Promise<Result<EditionOutcome, NotKeptReason>> {
    const take = (database: SnapshotDatabase) =>
      database.read((drawers) => takeSnapshot(drawers, id))
    const taken = source === 'memory' ? success(await take(memory)) : await access.run(take)
    if (!taken.ok) return taken
    if (!taken.value) return success({ kind: 'missing' })
    const { row, texts } = taken.value
    const checked = await checkBundle(row.code, row.id, texts, readCore, pause)
    if (!checked.ok || row.id !== id) return success({ kind: 'damaged' })
    return success({ kind: 'found', read: { checked: checked.value, row, source } })
  }

  /** A reconstruction is never what a device shows as its figures. */
  function publishedOnly(outcome: EditionOutcome): ReadOutcome {
    if (outcome.kind !== 'found') return outcome
    const { row, source } = outcome.read
    const checked = publishedBundle(outcome.read.checked)
    if (!checked) return { kind: 'missing' }
    const held = heldOf(checked, row.fetchedOn, source, row.origin)
    return { kind: 'found', read: { checked, held, row } }
  }

  async function readEdition(id: string): Promise<EditionOutcome> {
    const remembered = await readFrom('memory', id)
    if (remembered.ok && remembered.value.kind === 'found') return remembered.value
    const stored = await readFrom('stored', id)
    return stored.ok ? stored.value : { kind: 'missing' }
  }

  async function placeOf(
    code: string,
  ): Promise<
    Result<{ source: 'memory' | 'stored'; pointer: PointerRow } | undefined, NotKeptReason>
  > {
    const get = ({ pointers }: Drawers) => pointers.get(code)
    // In memory only while the device could not keep it: then it is the newest.
    const remembered = await memory.read(get)
    if (remembered) return success({ source: 'memory', pointer: remembered })
    const stored = await access.run((database) => database.read(get))
    if (!stored.ok) return stored
    return success(stored.value ? { source: 'stored', pointer: stored.value } : undefined)
  }

  return {
    readCore,
    remember,

    async current(code) {
      const unanswered = (): CurrentOutcome => {
        const held = onScreen.get(code)
        const storage = access.state()
        return held
          ? { kind: 'found', held: { ...held, source: 'memory' }, storage }
          : { kind: 'none', storage }
      }
      const place = await placeOf(code)
      if (!place.ok) return unanswered()
      if (!place.value) return { kind: 'none', storage: access.state() }
      const { source, pointer } = place.value
      const { currentId, previousId, checkedOn, declinedId } = pointer
      const damagedIds: string[] = []
      for (const id of [currentId, ...(previousId ? [previousId] : [])]) {
        const outcome = await readFrom(source, id)
        if (!outcome.ok) return unanswered()
        const published = publishedOnly(outcome.value)
        if (published.kind !== 'found') {
          damagedIds.push(id)
          continue
        }
        const { held } = published.read
        remember(held)
        return {
          kind: 'found',
          held,
          ...(checkedOn ? { checkedOn } : {}),
          ...(damagedIds[0] ? { damagedId: damagedIds[0] } : {}),
          ...(declinedId ? { declinedId } : {}),
          storage: access.state(),
        }
      }
      return { kind: 'damaged', ids: damagedIds, storage: access.state() }
    },

    readEdition,

    read: async (id) => publishedOnly(await readEdition(id)),

    async pointer(code) {
      const place = await placeOf(code)
      return place.ok ? success(place.value?.pointer) : failure(place.problem)
    },
  }
}
