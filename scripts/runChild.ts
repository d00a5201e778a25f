import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the repository, with a separator at its end. */
export const repositoryRoot = fileURLToPath(new URL('..', import.meta.url))

export interface ChildOptions {
  /** Added to this process's own environment. */
  readonly env?: Readonly<Record<string, string>>
  /** Keep what the child says instead of showing it at once. */
  readonly buffered?: boolean
}

export interface ChildResult {
  /** Exit code; 128 plus the signal's number where a signal ended the child, as shells count. */
  readonly code: number
  /** What the child said, where it was buffered; else empty. */
  readonly output: string
}

function codeOf(code: number | null, signal: NodeJS.Signals | null): number {
  return code ?? 128 + (signal ? constants.signals[signal] : 0)
}

/**
 * Runs Node with the given arguments in the repository's folder and waits. Ctrl-C and SIGTERM reach the child,
 * whose end then ends the wait: nothing is left running. (A terminal sends Ctrl-C to the child by itself, and
 * a second one would cut its tidying up short.) Never rejects.
 */
export function runNode(
  args: readonly string[],
  { env = {}, buffered = false }: ChildOptions = {},
): Promise<ChildResult> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: repositoryRoot,
      env: { ...process.env, ...env },
      stdio: buffered ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    })
    const chunks: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk))
    const forward = (signal: NodeJS.Signals) => {
      if (signal === 'SIGTERM' || !process.stdin.isTTY) child.kill(signal)
    }
    process.on('SIGINT', forward).on('SIGTERM', forward)
    const finish = (code: number, more = '') => {
      process.off('SIGINT', forward).off('SIGTERM', forward)
      done({ code, output: Buffer.concat(chunks).toString() + more })
    }
    child.once('error', (error) => finish(1, `${error.message}\n`))
    child.once('close', (code, signal) => finish(codeOf(code, signal)))
  })
}

/** Arguments that make Node run one of the repository's TypeScript files. */
export function tsxArguments(script: string, ...args: readonly string[]): string[] {
  return [join('node_modules', 'tsx', 'dist', 'cli.mjs'), script, ...args]
}
