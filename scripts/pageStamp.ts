import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256Of } from './bundle'
import { filesBelow } from './filesBelow'
import type { PageSite } from './writePages'
import { repositoryRoot } from './runChild'
import { cacheKey } from './siteCache'
import { siteAddress } from './siteAddress'

function hashOfFolder(root: string): string {
  const hash = createHash('sha256')
  for (const file of filesBelow(root))
    hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** Changes with our own code, with the packages it uses, with Node and with the site's address. */
export function codeVersion(): string {
  const folders = ['src', 'scripts'].map((folder) => hashOfFolder(join(repositoryRoot, folder)))
  const lock = sha256Of(readFileSync(join(repositoryRoot, 'package-lock.json')))
  const { node, zlib, brotli } = process.versions
  return cacheKey(folders, lock, { node, zlib, brotli }, siteAddress())
}

/** Changes with the code and with everything that Vite made of it. */
export function siteVersion(code: string, { server, template, chunks, cards }: PageSite): string {
  return cacheKey(code, hashOfFolder(server), template, chunks, cards)
}
