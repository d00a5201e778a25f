import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { coverageOf } from '@/authoring/coverage'
import { uncitedPhrases } from '@/authoring/uncitedPhrases'
import { listDataFolders, readDataFolder } from './readDataFolder'
import { readSources, skipWithoutSources, sourceFolder } from './sourceFolder'

const RATCHET = join('data', 'coverage-ratchet.json')

type Ratchet = Readonly<Record<string, number>>

function readRatchet(): Ratchet {
  if (!existsSync(RATCHET)) return {}
  return JSON.parse(readFileSync(RATCHET, 'utf8')) as Ratchet
}

/** Prints the coverage of every document and gives the counts of its uncited phrases. */
function report(folder: string, list: boolean): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const path of listDataFolders()) {
    const { tables } = readDataFolder(path)
    for (const [id, lines] of readSources(folder, tables)) {
      console.log(`\n${path} ${id}`)
      for (const { what, source, data } of coverageOf(tables, id, lines)) {
        const gap = source === data ? '' : `  ← 差 ${data - source}`
        console.log(`  ${what}: 原文 ${source}、data ${data}${gap}`)
      }
      const { all, uncited } = uncitedPhrases(tables, id, lines)
      if (all === 0) continue
      counts[id] = uncited.length
      console.log(
        `  数を含む語句: 原文 ${all}、引用あり ${all - uncited.length}、引用なし ${uncited.length}`,
      )
      if (!list) continue
      for (const { line, column, text } of uncited) console.log(`    ${line}行 ${column}列 ${text}`)
    }
  }
  return counts
}

/** The count of uncited phrases may only fall. */
function compare(counts: Ratchet): number {
  const kept = readRatchet()
  const risen = Object.entries(counts).filter(([id, count]) => count > (kept[id] ?? 0))
  for (const [id, count] of risen) {
    console.log(
      `\n${id}: 引用のない語句が ${kept[id] ?? 0} から ${count} に増えました。` +
        '`npm run data:coverage -- --list` で読み、数値を observations.csv か targets.csv に引いてください。' +
        '原文の読み方を変えて正しく増えたときだけ `npm run data:coverage -- --update` で書き直します。',
    )
  }
  const fallen = Object.entries(counts).filter(([id, count]) => count < (kept[id] ?? 0))
  for (const [id, count] of fallen) {
    console.log(
      `\n${id}: 引用のない語句が ${kept[id] ?? 0} から ${count} に減りました。` +
        '`npm run data:coverage -- --update` で歯止めを下げてください。',
    )
  }
  return risen.length === 0 ? 0 : 1
}

function main(): number {
  const args = process.argv.slice(2)
  const folder = sourceFolder(args)
  if (!existsSync(folder)) {
    return skipWithoutSources(folder, '原文の網羅 (report-coverage)')
  }
  const counts = report(folder, args.includes('--list'))
  if (args.includes('--update')) {
    const kept = readRatchet()
    writeFileSync(RATCHET, `${JSON.stringify(counts, null, 2)}\n`)
    const changes = Object.entries(counts).map(([id, count]) => `${id} ${kept[id] ?? 0} → ${count}`)
    console.log(`\n${RATCHET} を書きました（${changes.join('、')}）。`)
    return 0
  }
  return args.includes('--check') ? compare(counts) : 0
}

process.exitCode = main()
