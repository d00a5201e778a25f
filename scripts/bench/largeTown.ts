import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { SnapshotIndexFile } from '@/snapshots/schema/manifestFile'
import { writeServed } from './floorSite'

/** Quality 11 would take a minute for 16 MB, and be some 10 % smaller. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

export interface LargeTown {
  readonly code: string
  readonly slug: string
  /** Pages below the town's folder that stay; `''` is its first page. */
  readonly pages: readonly string[]
}

/**
 * Copies a built site and gives one of its towns a larger publication: its files, and its id in the pages that are
 * measured. To draw five thousand pages with four pictures each would take an hour and show nothing more.
 *
 * @param data folder that `snapshots/` of the large town was written into
 */
export function growTown(
  site: string,
  data: string,
  out: string,
  { code, slug, pages }: LargeTown,
): void {
  const before = newestId(site, code)
  const after = newestId(data, code)
  const left = join(site, slug)
  const pictures = join(site, 'share')
  cpSync(site, out, {
    recursive: true,
    filter: (path) => !path.startsWith(left) && !path.startsWith(pictures),
  })
  for (const page of pages) {
    const file = join(slug, page, 'index.html')
    const html = readFileSync(join(site, file), 'utf8').replaceAll(before, after)
    writeServed(join(out, file), html)
  }
  const folder = join('snapshots', code)
  rmSync(join(out, folder), { recursive: true })
  mkdirSync(join(out, folder, after), { recursive: true })
  cpSync(join(data, folder, 'index.json'), join(out, folder, 'index.json'))
  for (const name of readdirSync(join(data, folder, after))) {
    const bytes = readFileSync(join(data, folder, after, name))
    const file = join(out, folder, after, name)
    writeFileSync(file, bytes)
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, QUICK))
  }
}

function newestId(root: string, code: string): string {
  const text = readFileSync(join(root, 'snapshots', code, 'index.json'), 'utf8')
  const [newest] = (JSON.parse(text) as SnapshotIndexFile).snapshots
  if (!newest) throw new Error(`No publication of ${code} in ${root}.`)
  return newest.id
}
