import { exampleRows } from '@/authoring/newPackage'
import { problemSentence } from '@/authoring/problemSentence'
import { validatePackage } from '@/authoring/validatePackage'
import { listDataFolders, readDataFolder } from './readDataFolder'

const HELP = `使い方: npm run data:validate -- [フォルダ]

  まちのフォルダをすべて確かめ、直すところを、表・行・列・理由の文でいちどに出します。
  職員用の作業台（/staff）と同じ確かめです。

  [フォルダ]  まちのフォルダをふくむフォルダ（書かなければ data）

Usage: npm run data:validate -- [folder]

  Checks every municipality's folder and prints all that is wrong at once: table, row, column
  and why. The same checks as on the staff desk (/staff).

  [folder]  folder of the municipalities' folders (data if not said)
`

/** Prints every problem of every package as a sentence; exit code 1 where there is one. */
export function validateData(args: readonly string[], print: (text: string) => void): number {
  if (args.includes('--help') || args.includes('-h')) {
    print(HELP)
    return 0
  }
  let count = 0
  for (const path of listDataFolders(args[0] ?? 'data')) {
    const { descriptor, tables } = readDataFolder(path)
    const problems = validatePackage(descriptor, tables)
    for (const problem of problems) print(`${path}/${problemSentence(problem)}`)
    const rows = Object.values(tables).reduce((sum, table) => sum + table.rows.length, 0)
    print(
      `${path}: ${Object.keys(tables).length}表 ${rows}行、${problems.length === 0 ? '問題はありません。' : `問題 ${problems.length}件`}`,
    )
    const examples = exampleRows(tables)
    if (examples > 0) {
      print(`${path}: 書き方の例が${examples}行残っています。公表する前に置きかえてください。`)
    }
    count += problems.length
  }
  return count === 0 ? 0 : 1
}

if (process.argv[1]?.endsWith('validate-data.ts')) {
  process.exitCode = validateData(process.argv.slice(2), console.log)
}
