/** `npm run dev`: makes the data that the page reads, then starts Vite; arguments go on to Vite. */
import { join } from 'node:path'
import { runNode, tsxArguments } from './runChild'

async function startDev(args: readonly string[]): Promise<number> {
  const data = tsxArguments('scripts/build-data.ts', '--out', '.cache/public')
  const { code } = await runNode(data)
  if (code !== 0) return code
  // Vite's own file and not npx, whose child would outlive a signal.
  return (await runNode([join('node_modules', 'vite', 'bin', 'vite.js'), ...args])).code
}

process.exitCode = await startDev(process.argv.slice(2))
