import { copyFileSync, constants, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { draftBundle, openBundle, sha256Of } from './bundle'
import type { Bundle, BundleDraft } from './bundle'
import { packText } from './compressSite'
import type { Siblings } from './compressSite'
import { fewAtATime } from './fewAtATime'
import { filesBelow } from './filesBelow'
import { addWishes, pageInside, styledPage } from './inlineStyles'
import type { KindStyles, KindWishes, PageKind } from './inlineStyles'
import { bundlePath } from './siteCache'
import type { SitePaths } from './sitemap'
import { writeFile } from './writeFile'

/** What the pages of a kind ask of which stylesheets. */
interface KindWords {
  readonly sheets: readonly string[]
  readonly names: readonly string[]
}

/** What is known of drawn pages besides the pages. */
export interface DrawnFacts {
  /** What a sitemap lists. */
  readonly paths: SitePaths
  /** The kind of each page that carries its style. */
  readonly kinds: Readonly<Record<string, PageKind>>
  readonly wishes: readonly (readonly [PageKind, KindWords])[]
}

/** What is known of packed files besides their siblings. */
export interface PackedFacts {
  /** SHA-256 of each file as it is published, without its siblings, which the bundle's own list has. */
  readonly sums: Readonly<Record<string, string>>
  /** Pages that fit with their style inside. */
  readonly styled: readonly string[]
}

/** Takes drawn files into a bundle, with what they ask of the stylesheets. */
export function drawInto(cache: string, key: string) {
  const draft = draftBundle<DrawnFacts>(bundlePath(cache, key))
  const wishes: KindWishes = new Map()
  const kinds: Record<string, PageKind> = {}
  return {
    write(path: string, text: string): void {
      const kind = addWishes(wishes, path, text)
      if (kind) kinds[path] = kind
      draft.add(path, text)
    },
    finish(paths: SitePaths): void {
      const asked = [...wishes].map(
        ([kind, { sheets, names }]) => [kind, { sheets: [...sheets], names: [...names] }] as const,
      )
      draft.finish({ paths, kinds, wishes: asked })
    },
    drop: draft.drop,
  }
}

export interface PackJob {
  /** The site's folder. */
  readonly out: string
  readonly cache: string
  /** Of the bundle of siblings. */
  readonly key: string
}

/** Puts drawn pages into the site with their styles and siblings, which are made where the cache has none. */
export async function packDrawn(
  { out, cache, key }: PackJob,
  drawnKey: string,
  styles: KindStyles,
): Promise<void> {
  const drawn = openBundle<DrawnFacts>(bundlePath(cache, drawnKey))
  if (!drawn) throw new Error(`${bundlePath(cache, drawnKey)} がありません。`)
  const known = openBundle<PackedFacts>(bundlePath(cache, key))
  try {
    if (known) placeDrawn(out, drawn, known, styles)
    else await makeDrawn({ out, cache, key }, drawn, styles)
  } finally {
    drawn.close()
    known?.close()
  }
}

function placeDrawn(
  out: string,
  drawn: Bundle<DrawnFacts>,
  known: Bundle<PackedFacts>,
  styles: KindStyles,
): void {
  const styled = new Set(known.facts.styled)
  for (const entry of drawn.entries) {
    const { name } = entry
    const body = drawn.read(entry)
    const kind = drawn.facts.kinds[name]
    const css = kind && styles[kind]
    const inside = kind !== undefined && css !== undefined && styled.has(name)
    writeFile(join(out, name), inside ? pageInside(body.toString(), kind, css) : body)
  }
  placeSiblings(out, known)
}

function placeSiblings(out: string, known: Bundle<PackedFacts>): void {
  for (const entry of known.entries) writeFile(join(out, entry.name), known.read(entry))
}

async function makeDrawn(
  { out, cache, key }: PackJob,
  drawn: Bundle<DrawnFacts>,
  styles: KindStyles,
): Promise<void> {
  const sums: Record<string, string> = {}
  const styled: string[] = []
  const draft = draftBundle<PackedFacts>(bundlePath(cache, key))
  try {
    await fewAtATime(drawn.entries, async (entry) => {
      const { name } = entry
      const text = drawn.read(entry).toString()
      const page = await styledPage(text, drawn.facts.kinds[name], styles)
      if (page.styled) styled.push(name)
      const body = Buffer.from(page.html)
      sums[name] = sha256Of(body)
      writeFile(join(out, name), body)
      putSiblings(out, name, await packText(`/${name}`, body, page.packed), draft)
    })
  } catch (error) {
    draft.drop()
    throw error
  }
  draft.finish({ sums, styled })
}

function putSiblings(
  out: string,
  name: string,
  siblings: Siblings,
  draft: BundleDraft<PackedFacts>,
): void {
  for (const [end, body] of Object.entries(siblings)) {
    draft.add(name + end, body)
    writeFile(join(out, name + end), body)
  }
}

/**
 * Puts a municipality's data files and pictures into the site, with siblings of those that are text.
 *
 * @param folders below the generated folder and below the site's: `snapshots/102041/`
 */
export async function packData(
  { out, cache, key }: PackJob,
  generated: string,
  folders: readonly string[],
): Promise<void> {
  const files = folders.flatMap((folder) =>
    filesBelow(join(generated, folder)).map((file) => folder + file),
  )
  for (const file of files) copy(join(generated, file), join(out, file))
  const known = openBundle<PackedFacts>(bundlePath(cache, key))
  if (known) {
    placeSiblings(out, known)
    known.close()
    return
  }
  const sums: Record<string, string> = {}
  const draft = draftBundle<PackedFacts>(bundlePath(cache, key))
  try {
    await fewAtATime(files, async (file) => {
      const body = readFileSync(join(generated, file))
      sums[file] = sha256Of(body)
      putSiblings(out, file, await packText(`/${file}`, body), draft)
    })
  } catch (error) {
    draft.drop()
    throw error
  }
  draft.finish({ sums, styled: [] })
}

/** A second name for the same blocks where the file system can do that. */
function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  copyFileSync(from, to, constants.COPYFILE_FICLONE)
}

/** Packs the content of one file that belongs to no share, or remembers what it was packed to. */
export async function packOnce(
  { cache, key }: Pick<PackJob, 'cache' | 'key'>,
  path: string,
  text: Buffer,
): Promise<Siblings> {
  const place = bundlePath(cache, key)
  const known = openBundle<null>(place)
  if (known) {
    const siblings = Object.fromEntries(
      known.entries.map((entry) => [entry.name, known.read(entry)]),
    )
    known.close()
    return siblings
  }
  const siblings = await packText(path, text)
  const draft = draftBundle<null>(place)
  for (const [end, body] of Object.entries(siblings)) draft.add(end, body)
  draft.finish(null)
  return siblings
}

/** The hashes of all files of a share, with their siblings, by path below the site's folder. */
export function packedSums(cache: string, key: string): ReadonlyMap<string, string> {
  const known = openBundle<PackedFacts>(bundlePath(cache, key))
  if (!known) throw new Error(`${bundlePath(cache, key)} がありません。`)
  known.close()
  return new Map([
    ...Object.entries(known.facts.sums),
    ...known.entries.map(({ name, sha256 }) => [name, sha256] as const),
  ])
}
