import { readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { readMunicipalities } from './build-open-data'
import { buildData } from './buildData'
import { compressSite } from './compressSite'
import { dataFolder } from './dataFolder'
import { drawEditions, drawNewest } from './drawEditions'
import { buildEmbedAssets } from './embedAssets'
import { publishExamples } from './publishExamples'
import { publicationDate } from './publicationDate'
import { inlineStyles } from './inlineStyles'
import { renderIcons } from './renderIcons'
import { GENERATED, siteConfig } from './siteConfig'
import { writeChecksums } from './writeChecksums'
import { writeEmbeds } from './writeEmbeds'
import { writeFeeds } from './writeFeeds'
import { writeGallery } from './writeGallery'
import { drawPages } from './pagePool'
import { readManifest, SERVER_BUILD, siteAddress, withApp, writeSiteFiles } from './writePages'

const OUT = 'dist'

/** Builds the whole site into `dist/`: data, server build, client build, pages, worker, compressed copies. */
async function main(): Promise<void> {
  const started = Date.now()
  const root = dataFolder(process.argv)
  const date = publicationDate(process.argv, root)
  let last = started
  /** Long work says how far it is. */
  const done = (step: string): void => {
    console.log(`  ${step}: ${((Date.now() - last) / 1000).toFixed(1)}秒`)
    last = Date.now()
  }
  // Data files are made only for packages that changed; pictures have a cache of their own.
  rmSync(join(GENERATED, 'share'), { recursive: true, force: true })
  const { stamps } = await buildData({ root, out: GENERATED, date })
  publishExamples(GENERATED)
  done('データ')
  const built = readMunicipalities(date, root)
  const images = await drawNewest(GENERATED, built)
  const editions = await drawEditions(GENERATED, built, images)
  done('画像')
  const embedAssets = await buildEmbedAssets()
  const input = {
    images,
    plans: built.map(({ snapshot, plans, words }) => ({ snapshot, plans, words })),
    editions,
    municipalities: stamps.map(({ entry }) => entry),
  }
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
      const template = withApp(
        readFileSync(join(OUT, 'index.html'), 'utf8'),
        chunks,
        siteAddress().base,
      )
      const site = { out: OUT, generated: GENERATED, template, chunks, input }
      const drawing = drawPages(site, availableParallelism())
      await writeEmbeds(OUT, editions, input.plans, embedAssets)
      await writeGallery(OUT, template)
      writeFeeds(OUT, built)
      await writeSiteFiles(site, await drawing)
      done('ページ')
      await inlineStyles(OUT)
      done('ページに入れるスタイル')
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
  await compressSite(OUT)
  done('圧縮')
  writeChecksums(OUT)
  done('ハッシュ')
  console.log(
    `${built.length}市、${built.reduce((sum, { snapshot }) => sum + snapshot.records.length, 0)}指標のサイトを ${OUT}/ に作りました（${((Date.now() - started) / 1000).toFixed(1)}秒）。`,
  )
}

await main()
