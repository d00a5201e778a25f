import type { HeldSnapshot } from './heldSnapshot'
import { cutValue } from './portions'
import { changeHeld } from './sentSnapshot'
import type { SentSnapshot } from './sentSnapshot'
import type { SnapshotRepository } from './snapshotRepository'
import type { FromThread, ThreadCall, ThreadMethods, ThreadPort, ToThread } from './threadMessages'

/** How many publications' texts are held for plans that may be asked for. */
const REMEMBERED = 3

/** Answers a page's calls by the repository of this thread; long answers in portions, the next when one was taken. */
export function serveRepository(port: ThreadPort, repository: SnapshotRepository): void {
  const takers = new Map<number, () => void>()
  const held = new Map<string, HeldSnapshot>()
  const send = (message: FromThread) => port.postMessage(message)

  const methods: ThreadMethods = {
    ...repository,
    async plansOf(code, id) {
      const known = held.get(id)
      if (known) return known.plans()
      const found = await repository.snapshotById(code, id)
      return found.ok ? found.value.plans() : { ok: false, problem: { kind: 'unavailable' } }
    },
  }

  function remember(snapshot: HeldSnapshot): void {
    held.delete(snapshot.id)
    held.set(snapshot.id, snapshot)
    const oldest = [...held.keys()][0]
    if (held.size > REMEMBERED && oldest !== undefined) held.delete(oldest)
  }

  const taken = (call: number) => new Promise<void>((resolve) => takers.set(call, resolve))

  async function answer({ call, method, args, known }: ThreadCall): Promise<void> {
    const asked = methods[method] as (...args: readonly unknown[]) => Promise<unknown>
    const value = changeHeld(await asked(...args), (snapshot: HeldSnapshot): SentSnapshot => {
      remember(snapshot)
      const { plans, words, ...rest } = snapshot
      return {
        ...rest,
        words: words(),
        snapshot: known.includes(snapshot.id) ? undefined : snapshot.snapshot,
      }
    })
    const { head, portions } = cutValue(value)
    const storage = repository.storage()
    let next = taken(call)
    send({ kind: 'head', call, head, portions: portions.length, storage })
    for (const [place, portion] of portions.entries()) {
      await next
      next = taken(call)
      send({ kind: 'portion', call, place, portion })
    }
    takers.delete(call)
  }

  port.onmessage = ({ data }) => {
    const message = data as ToThread
    if (message.kind === 'next') takers.get(message.call)?.()
    else answer(message).catch(() => send({ kind: 'failed', call: message.call }))
  }
  send({ kind: 'ready' })
}
