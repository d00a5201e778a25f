import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Lists the styles that stand in the pages themselves, as Content-Security-Policy names them. */
export const STYLE_HASHES_FILE = 'style-hashes.json'

const HASH = /^sha256-[A-Za-z0-9+/]{43}=$/

export function styleHash(css: string): string {
  return `sha256-${createHash('sha256').update(css).digest('base64')}`
}

/** The hashes in a text that a site gives as its list; nothing else can get into a header by it. */
export function parseStyleHashes(text: string): string[] {
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list)
      ? list.filter((entry) => typeof entry === 'string' && HASH.test(entry))
      : []
  } catch {
    return []
  }
}

/** The hashes of a built site; none where it has no such styles. */
export function readStyleHashes(root: string): string[] {
  try {
    return parseStyleHashes(readFileSync(join(root, STYLE_HASHES_FILE), 'utf8'))
  } catch {
    return []
  }
}
