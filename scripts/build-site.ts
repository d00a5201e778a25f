import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { buildData } from './buildData'
import { compressSite } from './compressSite'
import { dataFolder } from './dataFolder'
import { buildEmbedAssets } from './embedAssets'
import { readManifest, withApp } from './pageChunks'
import { startPageCrew } from './pagePool'
import type { PageCrew } from './pagePool'
import { publishExamples } from './publishExamples'
import { publicationDate } from './publicationDate'
import { renderIcons } from './renderIcons'
import { shardOf } from './shard'
import { siteAddress } from './siteAddress'
import { SITE_CACHE } from './siteCache'
import { GENERATED, siteConfig } from './siteConfig'
import { beginSitePages } from './sitePages'
import { partsOf, takeParts } from './siteParts'
import { writeChecksums } from './writeChecksums'
import { writeCardAssets } from './writeEmbeds'
import { writeGallery } from './writeGallery'
import { writeSiteFiles } from './writePages'

const OUT = 'dist'

/** The server build of `src/prerender.ts`, which draws pages. */
const SERVER_BUILD = '.cache/server'

/**
 * Builds the whole site into `dist/`: data, server build, client build, pages, worker, compressed copies. With
 * `--shard 1/8` the site of every eighth municipality alone; with `--parts <folder> …` what such builds made is taken
 * over first.
 */
async function main(crew: PageCrew): Promise<void> {
  const started = Date.now()
  const root = dataFolder(process.argv)
  const date = publicationDate(process.argv, root)
  let last = started
  /** Long work says how far it is. */
  const done = (step: string): void => {
    console.log(`  ${step}: ${((Date.now() - last) / 1000).toFixed(1)}秒`)
    last = Date.now()
  }
  takeParts(partsOf(process.argv), { generated: GENERATED, cache: SITE_CACHE })
  // Everything is made only of packages that changed.
  const data = await buildData({ root, out: GENERATED, date, shard: shardOf(process.argv) })
  const stamps = data.stamps.map(({ key, folder, entry }) => ({ key, folder, entry }))
  publishExamples(GENERATED)
  done('データ')
  const cache = SITE_CACHE
  const pages = await beginSitePages({
    out: OUT,
    generated: GENERATED,
    cache,
    root,
    date,
    stamps,
    crew,
  })
  done('画像')
  const cards = await buildEmbedAssets()
  const server = siteConfig({ ssr: true })
  await build({
    configFile: false,
    logLevel: 'warn',
    ...server,
    build: { ...server.build, manifest: false, ssr: 'src/prerender.ts', outDir: SERVER_BUILD },
  })
  done('ページを描くもの')
  const client = siteConfig({
    beforeWorker: async () => {
      done('アプリ')
      const chunks = readManifest(OUT)
      const html = readFileSync(join(OUT, 'index.html'), 'utf8')
      const template = withApp(html, chunks, siteAddress().base)
      const site = { generated: GENERATED, server: SERVER_BUILD, template, chunks, cards }
      writeCardAssets(OUT, cards)
      await writeGallery(OUT, site)
      await writeSiteFiles(OUT, site, pages.municipalities)
      await pages.write(site, ({ all, drawn }) => done(`ページ（${all}組のうち${drawn}組）`))
      done('スタイルと圧縮')
    },
  })
  await build({
    configFile: false,
    logLevel: 'warn',
    ...client,
    build: { ...client.build, outDir: OUT },
  })
  done('Service Worker')
  renderIcons(OUT)
  await compressSite(OUT, pages.forTheRest())
  done('残りの圧縮')
  writeChecksums(OUT, pages.summed())
  pages.end()
  done('ハッシュ')
  console.log(
    `${stamps.length}市、${stamps.reduce((sum, { entry }) => sum + (entry.counts['indicators'] ?? 0), 0)}指標のサイトを ${OUT}/ に作りました（${((Date.now() - started) / 1000).toFixed(1)}秒）。`,
  )
}

const crew = startPageCrew(availableParallelism())
try {
  await main(crew)
} finally {
  crew.end()
}
