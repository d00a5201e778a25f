import type { IndicatorSearch } from './indicatorSearch'
import type { FromSearchThread, SearchPort, ToSearchThread } from './searchMessages'
import type { SearchedSnapshot } from './snapshotDocuments'

/** Things handed over at once: to pack them takes a slow phone a few milliseconds. */
const AT_ONCE = 250
/** Milliseconds for the thread to start and to make its index. */
const MAKE_LIMIT = 20_000

/** A `Worker`: a port that tells of its end. */
export interface SearchThread extends SearchPort {
  onerror: ((event: ErrorEvent) => void) | null
  terminate(): void
}

/** The thread did not start, or ended. */
export class SearchLost extends Error {
  override readonly name = 'SearchLost'
}

/** What is waited for first: that the index is made. */
const MADE = 0

interface Waiting {
  resolve(found: string[]): void
  reject(error: Error): void
}

/**
 * Hands a snapshot to a thread and searches there.
 *
 * @param pause lets the page draw and listen between two parts
 * @throws SearchLost where the thread does not start, ends or takes too long
 */
export async function searchInThread(
  thread: SearchThread,
  snapshot: SearchedSnapshot,
  pause: () => Promise<void>,
  limit = MAKE_LIMIT,
): Promise<IndicatorSearch> {
  const waiting = new Map<number, Waiting>()
  let isLost = false
  const send = (message: ToSearchThread) => thread.postMessage(message)
  const wait = (call: number) =>
    new Promise<string[]>((resolve, reject) => waiting.set(call, { resolve, reject }))

  function lose(): void {
    isLost = true
    thread.terminate()
    for (const { reject } of waiting.values()) reject(new SearchLost())
    waiting.clear()
  }

  thread.onmessage = ({ data }) => {
    const message = data as FromSearchThread
    const call = message.kind === 'made' ? MADE : message.call
    waiting.get(call)?.resolve(message.kind === 'made' ? [] : message.found)
    waiting.delete(call)
  }
  thread.onerror = lose

  const timer = setTimeout(lose, limit)
  const made = wait(MADE)
  // Awaited below; a thread that fails meanwhile must not count as unhandled.
  made.catch(() => undefined)
  for (const part of partsOf(snapshot)) {
    send({ kind: 'part', part })
    await pause()
  }
  send({ kind: 'whole' })
  await made.finally(() => clearTimeout(timer))
  let calls = MADE
  const ask = (kind: 'find' | 'suggestions') => async (words: string) => {
    if (isLost) throw new SearchLost()
    calls += 1
    const answer = wait(calls)
    send({ kind, call: calls, words })
    return answer
  }
  return { find: ask('find'), suggestions: ask('suggestions') }
}

function* partsOf({
  municipality: { slug },
  records,
  initiatives,
  policies,
}: SearchedSnapshot): Generator<SearchedSnapshot> {
  const longest = Math.max(records.length, initiatives.length, policies.length)
  const some = <Item>(list: readonly Item[], start: number) => list.slice(start, start + AT_ONCE)
  for (let start = 0; start === 0 || start < longest; start += AT_ONCE) {
    yield {
      municipality: { slug },
      // Nothing of a record is searched but its indicator.
      records: some(records, start).map(({ indicator }) => ({ indicator })),
      initiatives: some(initiatives, start),
      policies: some(policies, start),
    }
  }
}
