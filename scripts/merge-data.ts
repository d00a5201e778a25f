/**
 * Puts parts that were built with `--shard` together: `npm run data:merge -- --out <folder> <part> <part> …`.
 * The whole has the same bytes as if one machine had built it.
 */
import { cpSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { assertApart } from './buildData'
import { writeDataLists } from './dataLists'
import { isWhole, readStamps, writeStamp } from './dataStamp'

export function mergeData(out: string, parts: readonly string[]): number {
  const found = parts.map((part) => ({ part, stamps: readStamps(part) }))
  for (const { part, stamps } of found) {
    if (stamps.length === 0) throw new Error(`${part} に、作った自治体がありません。`)
    const torn = stamps.find((stamp) => !isWhole(part, stamp))
    if (torn) throw new Error(`${part} の ${torn.folder} は、ファイルがそろっていません。`)
  }
  assertApart(found.flatMap(({ stamps }) => stamps))
  mkdirSync(out, { recursive: true })
  for (const { part, stamps } of found) {
    for (const stamp of stamps) {
      for (const folder of ['open-data', 'snapshots']) {
        const place = join(folder, stamp.entry.code)
        cpSync(join(part, place), join(out, place), { recursive: true })
      }
      writeStamp(out, stamp)
    }
  }
  const all = readStamps(out)
  assertApart(all)
  writeDataLists(out, all)
  return all.length
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const args = process.argv.slice(2)
  const place = args.indexOf('--out')
  const out = place >= 0 ? args[place + 1] : undefined
  const parts = args.filter((_, index) => place < 0 || (index !== place && index !== place + 1))
  if (!out || parts.length === 0)
    throw new Error('--out <folder> と、部分のフォルダを書いてください。')
  console.log(`${out}: ${mergeData(resolve(out), parts)}自治体`)
}
