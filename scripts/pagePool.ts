import { fileURLToPath } from 'node:url'
import type { KindStyles } from './inlineStyles'
import type { PackJob } from './packShare'
import type { PageTask } from './pageShares'
import type { TownFacts, TownJob } from './town'
import { startWorkers } from './workerPool'
import type { WorkerCrew } from './workerPool'
import type { PageSite, ShareInput } from './writePages'

/** A share to be drawn, and what of. */
export interface DrawOrder {
  readonly task: PageTask
  /** Of the bundle that the pages are put into. */
  readonly key: string
  readonly cache: string
  readonly input: Omit<ShareInput, 'town' | 'compared'>
  readonly town?: TownJob
  /** Keys of what comparisons show, municipality by municipality. */
  readonly compared?: readonly string[]
}

/** A share to be put into the site: drawn pages, or a municipality's data files. */
export type PackOrder = PackJob &
  ({ readonly drawn: string } | { readonly generated: string; readonly folders: readonly string[] })

/** What a process is told: what all pages are drawn with, the styles, and one piece of work after another. */
export type PageOrder =
  | { readonly site: PageSite }
  | { readonly styles: KindStyles }
  | { readonly prepare: TownJob }
  | { readonly draw: DrawOrder }
  | { readonly pack: PackOrder }

/** What it answers to each piece of work. */
export interface PageAnswer {
  readonly facts?: TownFacts
}

const WORKER = fileURLToPath(new URL('./pageWorker.ts', import.meta.url))

export type PageCrew = WorkerCrew<PageOrder, PageAnswer>

/** Processes that draw and pack; Vue's own build for production draws the pages. */
export function startPageCrew(count: number): PageCrew {
  return startWorkers<PageOrder, PageAnswer>({
    script: WORKER,
    count,
    env: { NODE_ENV: 'production' },
    serialization: 'advanced',
  })
}

/** Work of one municipality, or of none. */
interface OwnedWork {
  readonly code?: string | undefined
}

/** A piece of work for one process. */
export interface Work extends OwnedWork {
  /** For messages. */
  readonly name: string
  readonly order: PageOrder
}

export type RunWorks = (
  works: readonly Work[],
  took?: (work: Work, answer: PageAnswer) => void,
) => Promise<void>

/** Has all work done by the processes of a crew; each takes the next piece when it is free. */
export function runWorks(crew: PageCrew): RunWorks {
  return async (works, took) => {
    const next = shareOut(works)
    await crew.each(async ({ ask }) => {
      for (let work = next(); work; work = next(work)) {
        const answer = await ask(work.order, work.name)
        took?.(work, answer)
      }
    })
  }
}

/**
 * Gives work out so that a process goes on with the municipality that it has read, then takes one that nobody has
 * begun, then helps others.
 *
 * @returns asked with the last piece of work gives the next
 */
export function shareOut<Work extends OwnedWork>(
  works: readonly Work[],
): (last?: Work) => Work | undefined {
  const waiting = new Map<string, Work[]>()
  for (const work of works) {
    const own = waiting.get(ownerOf(work)) ?? []
    own.push(work)
    waiting.set(ownerOf(work), own)
  }
  const fresh = [...waiting.keys()].values()
  const nextFresh = () => {
    for (const owner of fresh) if (waiting.has(owner)) return owner
    return undefined
  }
  return (last) => {
    const own = last && waiting.has(ownerOf(last)) ? ownerOf(last) : undefined
    const owner = own ?? nextFresh() ?? waiting.keys().next().value
    const queue = owner === undefined ? undefined : waiting.get(owner)
    const next = queue?.shift()
    if (owner !== undefined && queue?.length === 0) waiting.delete(owner)
    return next
  }
}

const ownerOf = ({ code }: OwnedWork) => code ?? ''
