import { fileURLToPath } from 'node:url'
import { withWorkers } from './workerPool'
import { pageTasks } from './writePages'
import type { PageSite, PageTask, SitePaths } from './writePages'

/** What a process is told: first the site, then one share of its pages after another. */
export type PageOrder = { readonly site: PageSite } | { readonly task: PageTask }

/** What it answers to each share. */
export interface PageAnswer {
  readonly paths: SitePaths
}

const WORKER = fileURLToPath(new URL('./pageWorker.ts', import.meta.url))

/**
 * Draws all pages on several cores: a free process takes the next share. Vue's own build for production draws them.
 *
 * @returns what a sitemap lists, in the order of the shares, whichever was finished first
 */
export async function drawPages(site: PageSite, cores: number): Promise<SitePaths> {
  const tasks = pageTasks()
  const queue = tasks.entries()
  const paths: SitePaths[] = []
  await withWorkers<PageOrder, PageAnswer>(
    {
      script: WORKER,
      count: Math.min(cores, tasks.length),
      env: { NODE_ENV: 'production' },
      serialization: 'advanced',
    },
    async ({ tell, ask }) => {
      tell({ site })
      for (const [place, task] of queue)
        paths[place] = (await ask({ task }, `${task.kind} (${task.language})`)).paths
    },
  )
  return paths.flat()
}
