import { existsSync } from 'node:fs'
import { sourceSentence } from '@/authoring/sourceProblem'
import { verifySource } from '@/authoring/verifySource'
import { listDataFolders, readDataFolder } from './readDataFolder'
import { readSources, skipWithoutSources, sourceFolder } from './sourceFolder'

/** Holds every row of every package against its line of the sources; exit code 1 where one does not hold. */
function main(): number {
  const folder = sourceFolder(process.argv.slice(2))
  if (!existsSync(folder)) {
    return skipWithoutSources(folder, '原文との照合 (verify-sources)')
  }
  let count = 0
  for (const path of listDataFolders()) {
    const { tables } = readDataFolder(path)
    const texts = readSources(folder, tables)
    const problems = verifySource(tables, texts)
    for (const problem of problems) console.log(`${path}/${sourceSentence(problem)}`)
    const rows = Object.values(tables).reduce((sum, table) => sum + table.rows.length, 0)
    const result = problems.length === 0 ? 'すべて原文どおりです。' : `問題 ${problems.length}件`
    console.log(`${path}: 資料${texts.size}点、${rows}行を原文と照合しました。${result}`)
    count += problems.length
  }
  return count === 0 ? 0 : 1
}

process.exitCode = main()
