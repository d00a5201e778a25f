/**
 * `npm run budget:record -- --why "…"`: after a build, takes today's sizes as those that later ones are held against,
 * and writes the reason into CHANGELOG.md.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { measureSite, readSizeRecord, RECORD_FILE } from './check-budget'
import { recordSizes } from './sizeRecord'

function main(args: readonly string[]): number {
  const place = args.indexOf('--why')
  const why = place < 0 ? '' : (args[place + 1] ?? '').trim()
  if (why === '' || !existsSync('dist/index.html')) {
    console.error(
      'npm run build のあとで、npm run budget:record -- --why "増えたわけ" と書いてください。 / Build first, and say why.',
    )
    return 1
  }
  const changelog = readFileSync('CHANGELOG.md', 'utf8')
  const next = recordSizes(measureSite('dist'), readSizeRecord(), changelog, why)
  writeFileSync(RECORD_FILE, `${JSON.stringify(next.record, null, 2)}\n`)
  writeFileSync('CHANGELOG.md', next.changelog)
  console.log(`${RECORD_FILE} と CHANGELOG.md に書きました。`)
  return 0
}

process.exitCode = main(process.argv.slice(2))
