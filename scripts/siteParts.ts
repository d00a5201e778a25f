import { cpSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { mergeData } from './merge-data'
import { takeBundles } from './siteCache'

/** Folders of what other machines built with `--shard`: their `.cache/public` and `.cache/site`. */
export function partsOf(args: readonly string[]): string[] {
  const place = args.indexOf('--parts')
  if (place < 0) return []
  const given = args.slice(place + 1)
  const end = given.findIndex((word) => word.startsWith('--'))
  const parts = end < 0 ? given : given.slice(0, end)
  if (parts.length === 0) throw new Error('--parts のあとに、集めたフォルダを書いてください。')
  return parts
}

/**
 * Takes over data files, pictures and pages of several machines, so that a build after it has nothing to draw: they
 * take the place of the data files that were here. What
 * was made from other packages, other code or for another address stays unused and is drawn anew.
 */
export function takeParts(
  parts: readonly string[],
  { generated, cache }: { readonly generated: string; readonly cache: string },
): void {
  if (parts.length === 0) return
  for (const part of parts) {
    for (const folder of ['public', 'site']) {
      if (!existsSync(join(part, folder))) {
        throw new Error(
          `${part} に ${folder} がありません。--shard で作った .cache を集めてください。`,
        )
      }
    }
  }
  rmSync(generated, { recursive: true, force: true })
  mergeData(
    generated,
    parts.map((part) => join(part, 'public')),
  )
  for (const part of parts) {
    const pictures = join(part, 'public', 'share')
    if (existsSync(pictures)) cpSync(pictures, join(generated, 'share'), { recursive: true })
    takeBundles(cache, join(part, 'site'))
  }
}
