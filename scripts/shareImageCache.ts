import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from './snapshotFiles'

/** Pictures that were drawn before, by the hash of their SVG and of what draws them. */
export interface ShareImageCache {
  readonly hashOf: (svg: string) => string
  readonly read: (hash: string) => Buffer | undefined
  readonly write: (hash: string, png: Buffer) => void
}

export function openShareImageCache(folder: string, version: string): ShareImageCache {
  mkdirSync(folder, { recursive: true })
  const path = (hash: string) => join(folder, `${hash}.png`)
  return {
    hashOf: (svg) => hashOf(`${version}\n${svg}`),
    read: (hash) => (existsSync(path(hash)) ? readFileSync(path(hash)) : undefined),
    write: (hash, png) => {
      // A build that is stopped half-way leaves no half picture behind.
      const draft = `${path(hash)}.${process.pid}.part`
      writeFileSync(draft, png)
      renameSync(draft, path(hash))
    },
  }
}
