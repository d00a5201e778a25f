import { fileURLToPath } from 'node:url'
import type { DataStamp } from './dataStamp'
import { addUse } from './resourceUse'
import type { ResourceUse } from './resourceUse'
import { withWorkers } from './workerPool'
import { writeMunicipality } from './writeMunicipality'
import type { MunicipalityJob } from './writeMunicipality'

interface Made {
  readonly stamp: DataStamp
  readonly use: ResourceUse
}

const WORKER = fileURLToPath(new URL('./municipalityWorker.ts', import.meta.url))

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
  const uses: ResourceUse[] = []
  const queue = jobs.values()
  await withWorkers<MunicipalityJob, Made>({ script: WORKER, count }, async ({ ask }) => {
    // What a process used until now holds what it used before.
    let last: ResourceUse | undefined
    for (const job of queue) {
      const { stamp, use } = await ask(job, job.path)
      last = use
      took(stamp)
    }
    if (last) uses.push(last)
  })
  return { stamps, use: addUse(uses) }
}
