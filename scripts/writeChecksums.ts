import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

export const CHECKSUMS = 'SHA256SUMS'

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

/**
 * Writes `SHA256SUMS`: every file below a folder with its SHA-256, in order of names, as `sha256sum -c` reads it.
 *
 * @returns how many files
 */
export function writeChecksums(root: string): number {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== CHECKSUMS)
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
  const lines: string[] = []
  for (const path of paths) lines.push(`${sha256(join(root, path))}  ${path}\n`)
  writeFileSync(join(root, CHECKSUMS), lines.join(''))
  return paths.length
}
