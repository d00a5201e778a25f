import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { comparedSides } from './comparedSide'
import type { ComparedSide } from './comparedSide'
import { differenceReport, reportMarkdown, reportText } from './differenceReport'

const HELP = `使い方: npm run data:diff -- <前> <後> [--markdown] [--rows <数>] [--out <ファイル>]

  ふたつのデータの違いを、値ごとに出します。変わった判定、変わった目標、変わった数字、
  なくなった数字、増えた数字、新しい指標、書きかえたセルの順です。

  <前> <後>   次のどれか
     data                        まちのフォルダをすべてふくむフォルダ
     data/102041-isesaki         ひとつのまちのフォルダ
     data/102041-isesaki@FY2019  その時点までの資料から組み直したもの
     data/…/snapshots/<版>       公開した版のフォルダ
     2026-11-21-113fd4c0         公開した版の名前
  --markdown  プルリクエストのコメントに貼る形で出します
  --rows      Markdown の表ひとつに出す行の数（ふつうは 200）
  --out       ファイルに書きます

Usage: npm run data:diff -- <old> <new> [--markdown] [--rows <n>] [--out <file>]

  Prints what is otherwise between two sets of data, value by value: changed verdicts,
  changed targets, revised, removed and added figures, new indicators, changed cells.

  <old> <new>  a folder of packages (data), one package (data/102041-isesaki), a package
               as its documents had it (data/102041-isesaki@FY2019), the folder of a
               published snapshot, or the id of one
  --markdown   for the comment of a pull request
  --rows       rows of one Markdown table (200 if not said)
  --out        writes to a file
`

/** Exit code 0 whether or not anything differs; 2 where the question could not be understood. */
export function diffData(args: readonly string[], print: (text: string) => void): number {
  let asked: ReturnType<typeof readArguments>
  try {
    asked = readArguments(args)
  } catch (error) {
    print(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`)
    return 2
  }
  const { values, positionals } = asked
  if (values.help) {
    print(HELP)
    return 0
  }
  const [before, after] = positionals
  if (before === undefined || after === undefined || positionals.length > 2) {
    print(`くらべる二つを書いてください。Name two things to compare.\n\n${HELP}`)
    return 2
  }
  try {
    const most = Number(values.rows ?? 200)
    const text = pairedReports(comparedSides(before), comparedSides(after), (report) =>
      values.markdown ? reportMarkdown(report, most) : reportText(report),
    )
    if (values.out === undefined) print(text)
    else writeFileSync(values.out, text)
    return 0
  } catch (error) {
    print(error instanceof Error ? error.message : String(error))
    return 2
  }
}

function readArguments(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      markdown: { type: 'boolean' },
      rows: { type: 'string' },
      out: { type: 'string' },
    },
  })
}

/** One report for each municipality that both sides have; those of one side alone are named. */
function pairedReports(
  before: readonly ComparedSide[],
  after: readonly ComparedSide[],
  write: (report: ReturnType<typeof differenceReport>) => string,
): string {
  const codes = [...new Set([...before, ...after].map(({ code }) => code))].sort()
  return codes
    .map((code) => {
      const then = before.find((side) => side.code === code)
      const now = after.find((side) => side.code === code)
      if (then && now) return write(differenceReport(then, now))
      const side = now ?? then
      return `${side?.edition.municipality.name ?? code}: ${now ? '新しいまちです。' : 'まちのフォルダがなくなりました。'}\n`
    })
    .join('\n')
}

if (process.argv[1]?.endsWith('diff-data.ts')) {
  process.exitCode = diffData(process.argv.slice(2), (text) => console.log(text))
}
