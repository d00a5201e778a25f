/** `npm start`: checks the data, builds the site, serves it. Stops at the first that fails. */
import { hostSite } from './hostSite'
import { runNode, tsxArguments } from './runChild'

async function start(args: readonly string[]): Promise<number> {
  for (const script of ['scripts/validate-data.ts', 'scripts/build-site.ts']) {
    const { code } = await runNode(tsxArguments(script))
    if (code !== 0) return code
  }
  return hostSite(args)
}

process.exitCode = await start(process.argv.slice(2))
