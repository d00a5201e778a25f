import type { Snapshot } from '@/domain/snapshot'
import type { HeldSnapshot } from './heldSnapshot'
import { addPortion } from './portions'
import { changeHeld } from './sentSnapshot'
import type { SentSnapshot } from './sentSnapshot'
import type { StorageState } from './storageState'
import type {
  FromThread,
  ThreadMethod,
  ThreadMethods,
  ThreadPort,
  ToThread,
} from './threadMessages'
import { withinTime } from './timeLimit'

/** The thread did not start, ended, or broke off an answer. What it was asked may have happened. */
export class ThreadLost extends Error {
  override readonly name = 'ThreadLost'
}

/** The repository of another thread. Every method rejects with `ThreadLost` once the thread is gone. */
export type ThreadRepository = ThreadMethods & {
  /** What became of the thread's last use of the database. */
  storage(): StorageState
}

/** A `Worker`: a port that tells of its end. */
export interface ThreadHandle extends ThreadPort {
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
  terminate(): void
}

/** Milliseconds for the thread to start: its script may have to come over a bad line. */
const START_LIMIT = 8_000
/** As many as the reader of this thread remembers. */
const REMEMBERED = 6

interface Waiting {
  head: unknown
  missing: number
  place: number
  resolve(value: unknown): void
  reject(error: Error): void
}

/**
 * Waits until the thread answers, and speaks for it.
 *
 * @throws ThreadLost where it does not start in time
 */
export async function connectThread(
  thread: ThreadHandle,
  limit = START_LIMIT,
): Promise<ThreadRepository> {
  const waiting = new Map<number, Waiting>()
  /** Snapshots by their id, which names the bytes. */
  const known = new Map<string, Snapshot>()
  const running = new Map<string, Promise<unknown>>()
  let calls = 0
  let storage: StorageState = { kind: 'kept' }
  let lost = false
  let started: () => void = () => undefined
  let failed: (error: Error) => void = () => undefined
  const ready = new Promise<void>((resolve, reject) => {
    started = resolve
    failed = reject
  })
  const send = (message: ToThread) => thread.postMessage(message)

  function lose(): void {
    lost = true
    thread.terminate()
    failed(new ThreadLost())
    for (const { reject } of waiting.values()) reject(new ThreadLost())
    waiting.clear()
  }

  function finish(call: number, { head, missing, resolve }: Waiting): void {
    if (missing > 0) return send({ kind: 'next', call })
    waiting.delete(call)
    resolve(head)
  }

  function take(message: FromThread): void {
    if (message.kind === 'ready') return started()
    const call = waiting.get(message.call)
    if (!call) return
    if (message.kind === 'head') {
      storage = message.storage
      call.head = message.head
      call.missing = message.portions
    } else {
      // A portion that is not the next one would make a wrong list, which is worse than none.
      if (message.kind === 'failed' || message.place !== call.place) return lose()
      addPortion(call.head, message.portion)
      call.place += 1
      call.missing -= 1
    }
    finish(message.call, call)
  }

  thread.onmessage = ({ data }) => take(data as FromThread)
  thread.onerror = lose
  thread.onmessageerror = lose

  async function ask(method: ThreadMethod, args: readonly unknown[]): Promise<unknown> {
    if (lost) throw new ThreadLost()
    calls += 1
    const call = calls
    // Held until the answer: what the thread leaves out must still be here then.
    const here = new Map(known)
    const answer = new Promise<unknown>((resolve, reject) =>
      waiting.set(call, { head: undefined, missing: 0, place: 0, resolve, reject }),
    )
    send({ kind: 'call', call, method, args, known: [...here.keys()] })
    return changeHeld(await answer, (sent: SentSnapshot) => hold(sent, here))
  }

  function hold(sent: SentSnapshot, here: ReadonlyMap<string, Snapshot>): HeldSnapshot {
    const { words, ...rest } = sent
    const { id, code } = rest
    const snapshot = sent.snapshot ?? here.get(id)
    if (!snapshot) throw new ThreadLost()
    known.delete(id)
    known.set(id, snapshot)
    const oldest = [...known.keys()][0]
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest)
    let plans: ReturnType<HeldSnapshot['plans']> | undefined
    return {
      ...rest,
      snapshot,
      words: () => words,
      plans: () => (plans ??= methods.plansOf(code, id)),
    }
  }

  /** Two calls at a time share one answer. */
  function shared(method: ThreadMethod, args: readonly unknown[]): Promise<unknown> {
    const key = JSON.stringify([method, args])
    const already = running.get(key)
    if (already) return already
    const run = ask(method, args).finally(() => running.delete(key))
    running.set(key, run)
    return run
  }

  const caller =
    (method: ThreadMethod, how = ask) =>
    (...args: readonly unknown[]) =>
      how(method, args)
  const methods = {
    current: caller('current', shared),
    refresh: caller('refresh', shared),
    rollback: caller('rollback'),
    snapshotById: caller('snapshotById', shared),
    editionById: caller('editionById', shared),
    pin: caller('pin'),
    unpin: caller('unpin'),
    remove: caller('remove'),
    list: caller('list'),
    exportSnapshotFile: caller('exportSnapshotFile'),
    importSnapshotFile: caller('importSnapshotFile'),
    plansOf: caller('plansOf'),
  } as ThreadMethods

  try {
    await withinTime(ready, limit)
  } catch {
    lose()
    throw new ThreadLost()
  }
  return { ...methods, storage: () => storage }
}
