/**
 * Makes `open-data/` and `snapshots/` alone, without the app: `npm run data:build -- --data <folder> --out
 * <folder> [--date YYYY-MM-DD] [--shard 1/8] [--jobs 2]`. Only packages that changed are made anew.
 */
import { buildData } from './buildData'
import { dataFolder } from './dataFolder'
import { publicationDate } from './publicationDate'
import { shardOf } from './shard'

const PROGRESS_STEP = 50

async function main(args: readonly string[]): Promise<void> {
  const option = (name: string) => {
    const place = args.indexOf(`--${name}`)
    return place >= 0 ? args[place + 1] : undefined
  }
  const started = performance.now()
  const root = dataFolder(args)
  const out = option('out') ?? '.cache/public'
  const jobs = option('jobs')
  const { stamps, made, kept, use } = await buildData({
    root,
    out,
    date: publicationDate(args, root),
    shard: shardOf(args),
    cores: jobs === undefined ? undefined : Number(jobs),
    told: (done, all) => {
      if (done % PROGRESS_STEP === 0 || done === all) console.log(`${done}/${all}`)
    },
  })
  const sizes = stamps.flatMap(({ files }) => Object.values(files))
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(
    `${out}: ${stamps.length}自治体（作った ${made}、変わらない ${kept}）、${sizes.length}ファイル、${bytes}バイト、${seconds}秒（計算 ${use.cpuSeconds.toFixed(1)}秒、1つの仕事に ${use.memory} MB まで）`,
  )
}

await main(process.argv.slice(2))
