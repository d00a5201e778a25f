import { readFileSync } from 'node:fs'
import type { AppChangesFile } from '@/snapshots/appChanges'
import { hashOf } from './snapshotFiles'

/** What `CHANGELOG.md` says to residents, newest first; each under a name made of its words. */
export function appChanges(changelog = readFileSync('CHANGELOG.md', 'utf8')): AppChangesFile {
  const changes: AppChangesFile['changes'][number][] = []
  let forResidents = false
  for (const line of changelog.split('\n')) {
    if (/^##/.test(line)) forResidents = /^### 住民/.test(line)
    const words = forResidents ? /^- (.*)/.exec(line)?.[1] : undefined
    if (words) changes.push({ id: hashOf(words).slice(0, 8), text: words.replace(/[`*]/g, '') })
  }
  return { schema_version: 1, changes }
}
