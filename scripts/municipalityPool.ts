import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { DataStamp } from './dataStamp'
import { addUse } from './resourceUse'
import type { ResourceUse } from './resourceUse'
import { repositoryRoot } from './runChild'
import { writeMunicipality } from './writeMunicipality'
import type { MunicipalityJob } from './writeMunicipality'

type Made = { readonly stamp: DataStamp; readonly use: ResourceUse }
type Answer = Made | { readonly fault: string }

const WORKER = fileURLToPath(new URL('./municipalityWorker.ts', import.meta.url))

function ask(worker: ChildProcess, job: MunicipalityJob): Promise<Made> {
  return new Promise((done, fail) => {
    const ended = (code: number | null) => fail(new Error(`${job.path}: worker ended (${code})`))
    worker.once('exit', ended)
    worker.once('message', (answer: Answer) => {
      worker.off('exit', ended)
      if ('stamp' in answer) done(answer)
      else fail(new Error(answer.fault))
    })
    worker.send(job)
  })
}

/**
 * Makes the municipalities on several cores: each process holds one municipality at a time, and a free process
 * takes the next. A single one is made right here.
 *
 * @param told is called after each
 * @returns with what the processes used, ours left out
 */
export async function writeMunicipalities(
  jobs: readonly MunicipalityJob[],
  cores: number,
  told: (done: number) => void,
): Promise<{ readonly stamps: readonly DataStamp[]; readonly use: ResourceUse }> {
  const count = Math.min(cores, jobs.length)
  const stamps: DataStamp[] = []
  const took = (stamp: DataStamp) => told(stamps.push(stamp))
  if (count <= 1) {
    for (const job of jobs) took(writeMunicipality(job))
    return { stamps, use: addUse([]) }
  }
  const uses = new Map<ChildProcess, ResourceUse>()
  const queue = jobs.values()
  const workers = Array.from({ length: count }, () =>
    fork(WORKER, [], { cwd: repositoryRoot, execArgv: ['--import', 'tsx'] }),
  )
  try {
    await Promise.all(
      workers.map(async (worker) => {
        for (const job of queue) {
          const { stamp, use } = await ask(worker, job)
          uses.set(worker, use)
          took(stamp)
        }
      }),
    )
  } finally {
    for (const worker of workers) worker.kill()
  }
  return { stamps, use: addUse([...uses.values()]) }
}
