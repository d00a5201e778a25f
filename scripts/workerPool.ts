import { fork } from 'node:child_process'
import type { ChildProcess, ForkOptions } from 'node:child_process'
import { repositoryRoot } from './runChild'

/** What a worker says in place of an answer. */
export interface WorkerFault {
  readonly fault: string
}

/** A process of its own that answers one order at a time. */
export interface PoolWorker<Order, Answer extends object> {
  /** For an order without an answer. */
  tell(order: Order): void
  /** @throws with the name where the worker reports a fault, and where it ends without an answer */
  ask(order: Order, name: string): Promise<Answer>
}

export interface WorkerPoolOptions extends Pick<ForkOptions, 'serialization'> {
  /** The worker's script, in TypeScript. */
  readonly script: string
  readonly count: number
  /** Added to our own environment. */
  readonly env?: NodeJS.ProcessEnv
}

function ask<Answer extends object>(
  worker: ChildProcess,
  order: unknown,
  name: string,
): Promise<Answer> {
  return new Promise((done, fail) => {
    const ended = (code: number | null) => fail(new Error(`${name}: worker ended (${code})`))
    worker.once('exit', ended)
    worker.once('message', (answer: Answer | WorkerFault) => {
      worker.off('exit', ended)
      if ('fault' in answer) fail(new Error(`${name}: ${answer.fault}`))
      else done(answer)
    })
    worker.send(order as object)
  })
}

/** Processes that stay for several rounds of work. */
export interface WorkerCrew<Order, Answer extends object> {
  /** Gives each process to `work` at the same time; done when all of them are. */
  each(work: (worker: PoolWorker<Order, Answer>) => Promise<void>): Promise<void>
  /** For an order without an answer, to all of them. */
  tell(order: Order): void
  /** Ends them, whatever they are at. */
  end(): void
}

/** Starts the processes. They must be ended however the work ends. */
export function startWorkers<Order, Answer extends object>({
  script,
  count,
  env,
  serialization,
}: WorkerPoolOptions): WorkerCrew<Order, Answer> {
  const options = {
    cwd: repositoryRoot,
    env: { ...process.env, ...env },
    execArgv: ['--import', 'tsx'],
    ...(serialization ? { serialization } : {}),
  }
  const workers = Array.from({ length: count }, () => fork(script, [], options))
  return {
    async each(work) {
      await Promise.all(
        workers.map((worker) =>
          work({
            tell: (order) => worker.send(order as object),
            ask: (order, name) => ask<Answer>(worker, order, name),
          }),
        ),
      )
    },
    tell(order) {
      for (const worker of workers) worker.send(order as object)
    },
    end() {
      for (const worker of workers) worker.kill()
    },
  }
}

/** Starts the processes, gives each to `work` at the same time, and ends them all however the work ends. */
export async function withWorkers<Order, Answer extends object>(
  options: WorkerPoolOptions,
  work: (worker: PoolWorker<Order, Answer>) => Promise<void>,
): Promise<void> {
  const crew = startWorkers<Order, Answer>(options)
  try {
    await crew.each(work)
  } finally {
    crew.end()
  }
}
