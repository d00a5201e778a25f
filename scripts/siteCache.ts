import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

/** Bundles of what builds made, by the hash of all that they are a function of. */
export const SITE_CACHE = '.cache/site'

/** Which bundles the last builds used. */
const BUILDS = 'builds.json'
/** A quick build of one language between two whole ones does not cost the others. */
const REMEMBERED_BUILDS = 2

const BUNDLE = '.bundle'

/** The key of all these things together. */
export function cacheKey(...parts: readonly unknown[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${JSON.stringify(part)}\0`)
  return hash.digest('hex').slice(0, 40)
}

export function bundlePath(cache: string, key: string): string {
  return join(cache, key.slice(0, 2), `${key.slice(2)}${BUNDLE}`)
}

function readBuilds(cache: string): string[][] {
  try {
    return JSON.parse(readFileSync(join(cache, BUILDS), 'utf8')) as string[][]
  } catch {
    return []
  }
}

/** Drops what neither this build nor the one before it used, and drafts of builds that were stopped. */
export function endBuild(cache: string, used: readonly string[]): void {
  const own = [...new Set(used)].sort()
  const builds = [own, ...readBuilds(cache)].slice(0, REMEMBERED_BUILDS)
  const wanted = new Set(builds.flat())
  mkdirSync(cache, { recursive: true })
  for (const folder of readdirSync(cache, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue
    for (const name of readdirSync(join(cache, folder.name))) {
      if (!wanted.has(folder.name + name.replace(/\.bundle$/, '')))
        rmSync(join(cache, folder.name, name))
    }
  }
  const draft = join(cache, `${BUILDS}.part`)
  writeFileSync(draft, JSON.stringify(builds))
  renameSync(draft, join(cache, BUILDS))
}

/** Takes over what another machine's last build used, and gives how many bundles that is. */
export function takeBundles(cache: string, from: string): number {
  const keys = readBuilds(from)[0] ?? []
  for (const key of keys) {
    const path = bundlePath(cache, key)
    if (existsSync(path)) continue
    mkdirSync(join(path, '..'), { recursive: true })
    copyFileSync(bundlePath(from, key), `${path}.part`)
    renameSync(`${path}.part`, path)
  }
  return keys.length
}
