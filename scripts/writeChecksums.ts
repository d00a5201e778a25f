import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { sha256Of } from './bundle'
import { filesBelow } from './filesBelow'

export const CHECKSUMS = 'SHA256SUMS'

/** A folder whose files were hashed when they were made. No such folder lies in another. */
export interface SummedFolder {
  /** With a slash at its end. */
  readonly path: string
  /** Reads the hashes of its files by path below the site's folder. One folder's at a time are in memory. */
  readonly read: () => ReadonlyMap<string, string>
}

/**
 * Writes `SHA256SUMS`: every file below a folder with its SHA-256, in order of names, as `sha256sum -c` reads it.
 *
 * @param folders need not be read for it
 * @returns how many files
 */
export function writeChecksums(root: string, folders: readonly SummedFolder[] = []): number {
  const known = new Map(folders.map((folder) => [folder.path, folder]))
  const found = filesBelow(root, (path) => path === CHECKSUMS || known.has(path))
  const file = openSync(join(root, CHECKSUMS), 'w')
  let files = 0
  const write = (path: string, sum: string) => {
    files += 1
    return `${sum}  ${path}\n`
  }
  // All paths in one folder stand together in the order of names: it takes the place of its own path.
  for (const path of [...found, ...known.keys()].sort()) {
    const folder = known.get(path)
    const sums = folder
      ? [...folder.read()]
      : [[path, sha256Of(readFileSync(join(root, path)))] as const]
    const lines = sums.sort(byPath).map(([name, sum]) => write(name, sum))
    writeSync(file, lines.join(''))
  }
  closeSync(file)
  return files
}

function byPath([first]: readonly [string, string], [second]: readonly [string, string]): number {
  return first < second ? -1 : 1
}
