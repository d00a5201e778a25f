import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { repositoryRoot } from './runChild'
import { pageTasks } from './writePages'
import type { PageSite, PageTask, SitePaths } from './writePages'

/** What a process is told: first the site, then one share of its pages after another. */
export type PageOrder = { readonly site: PageSite } | { readonly task: PageTask }

/** What it answers to each share. */
export type PageAnswer = { readonly paths: SitePaths } | { readonly fault: string }

const WORKER = fileURLToPath(new URL('./pageWorker.ts', import.meta.url))

function ask(worker: ChildProcess, task: PageTask): Promise<SitePaths> {
  const name = `${task.kind} (${task.language})`
  return new Promise((done, fail) => {
    const ended = (code: number | null) => fail(new Error(`${name}: worker ended (${code})`))
    worker.once('exit', ended)
    worker.once('message', (answer: PageAnswer) => {
      worker.off('exit', ended)
      if ('paths' in answer) done(answer.paths)
      else fail(new Error(`${name}: ${answer.fault}`))
    })
    worker.send({ task } satisfies PageOrder)
  })
}

/**
 * Draws all pages on several cores: a free process takes the next share. Vue's own build for production draws them.
 *
 * @returns what a sitemap lists, in the order of the shares, whichever was finished first
 */
export async function drawPages(site: PageSite, cores: number): Promise<SitePaths> {
  const tasks = pageTasks()
  const queue = tasks.entries()
  const paths: SitePaths[] = []
  const workers = Array.from({ length: Math.min(cores, tasks.length) }, () =>
    fork(WORKER, [], {
      cwd: repositoryRoot,
      env: { ...process.env, NODE_ENV: 'production' },
      execArgv: ['--import', 'tsx'],
      serialization: 'advanced',
    }),
  )
  try {
    await Promise.all(
      workers.map(async (worker) => {
        worker.send({ site } satisfies PageOrder)
        for (const [place, task] of queue) paths[place] = await ask(worker, task)
      }),
    )
  } finally {
    for (const worker of workers) worker.kill()
  }
  return paths.flat()
}
