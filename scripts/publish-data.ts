import { parseArgs } from 'node:util'
import { publishData } from './publishData'

const HELP = `使い方: npm run data:publish -- --date YYYY-MM-DD [--reason "<わけ>"] [--dry-run] [--data <フォルダ>]

  いまの表から、新しい版を公開の形で書きます。コミットはしません。
   1. すべての表を確かめます。問題があれば、文を出して止まります。
   2. 前に公開した版とくらべ、変わったところを出します。変わったまちがなければ止まります。
   3. 公開していた数字や印が変わった・なくなったときは、--reason のわけと一緒に
      corrections.csv（訂正の記録）に書きます。わけがないと止まります。わけが数字ごとに
      違うときは、先に corrections.csv に行を書いておきます。
   4. data/<まち>/snapshots/<版>/ に版を書き、data/publication-date.txt を進めます。

  --date     版の日付。前の版より後の日です
  --reason   公開した値を変えたわけ。読む人に見えます
  --dry-run  何も書かずに、することだけを出します
  --data     データのフォルダ（ふつうは data）

Usage: npm run data:publish -- --date YYYY-MM-DD [--reason "<why>"] [--dry-run] [--data <folder>]

  Writes a new publication from the tables; commits nothing. Checks every table, compares
  with the last publication, stops where nothing changed. Where a published value changed
  or went, a row is added to corrections.csv with the reason (which readers will see);
  without one it stops. Then writes data/<package>/snapshots/<id>/ and moves
  data/publication-date.txt.

  --date     day of the publication, later than the last one
  --reason   why published values changed
  --dry-run  says what it would do and writes nothing
  --data     folder of the data (data if not said)
`

function main(args: readonly string[]): number {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h' },
        date: { type: 'string' },
        reason: { type: 'string' },
        'dry-run': { type: 'boolean' },
        data: { type: 'string' },
      },
    })
    if (values.help) {
      console.log(HELP)
      return 0
    }
    if (values.date === undefined) {
      console.log(`--date を書いてください。Say --date.\n\n${HELP}`)
      return 2
    }
    const outcome = publishData({
      root: values.data ?? 'data',
      date: values.date,
      reason: values.reason?.trim() ?? '',
      dryRun: values['dry-run'] ?? false,
    })
    console.log(outcome.lines.join('\n'))
    return outcome.ok ? 0 : 1
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error))
    return 2
  }
}

process.exitCode = main(process.argv.slice(2))
