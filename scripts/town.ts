import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Concept } from '@/domain/concept'
import type { Words } from '@/domain/words'
import { readMunicipality } from './build-open-data'
import type { BuiltMunicipality } from './build-snapshots'
import { draftBundle, openBundle, sha256Of } from './bundle'
import { drawEditions } from './drawEditions'
import type { PicturesByLanguage } from './drawEditions'
import { editionsOf } from './editions'
import type { Edition } from './editions'
import { bundlePath } from './siteCache'
import { comparedPart } from './sliceSnapshot'
import type { PublishedPlans } from './writePlanPages'

/** One municipality to be drawn, and where its things are. */
export interface TownJob {
  readonly code: string
  readonly slug: string
  /** Folder of its package. */
  readonly path: string
  readonly date: string
  readonly concepts: readonly Concept[]
  /** Folder of the data files; pictures are put beside them. */
  readonly generated: string
  readonly cache: string
  /** Of what `prepareTown` finds out: changes with the package, our code and the site's address. */
  readonly key: string
}

/** What the rest of the site must know of a municipality. */
export interface TownFacts {
  readonly publishedOn: string
  /** Changes with what comparisons show of it. */
  readonly compared: string
  /** Pictures by path below the generated folder, with their sizes in bytes. */
  readonly pictures: Readonly<Record<string, number>>
}

export type DrawnEdition = Edition & {
  readonly images: PicturesByLanguage
  readonly words: Words
}

/** A municipality as its pages are drawn from it. */
export interface DrawnTown extends BuiltMunicipality {
  readonly editions: readonly DrawnEdition[]
  /** Of the newest publication. */
  readonly images: PicturesByLanguage
}

const IMAGES = 'images'
const COMPARED = 'compared'

/** Whether what was found out of a municipality is in the cache and its pictures are where they belong. */
export function knownFacts({ cache, key, generated }: TownJob): TownFacts | undefined {
  const bundle = openBundle<TownFacts>(bundlePath(cache, key))
  bundle?.close()
  const whole = Object.entries(bundle?.facts.pictures ?? {}).every(
    ([path, bytes]) => statSync(join(generated, path), { throwIfNoEntry: false })?.size === bytes,
  )
  return whole ? bundle?.facts : undefined
}

/** Draws a municipality's pictures and finds out what the rest of the site must know of it. */
export async function prepareTown(job: TownJob): Promise<TownFacts> {
  const { code, path, date, concepts, generated, cache, key } = job
  const built = readMunicipality(path, date, concepts)
  const home = join('share', code)
  rmSync(join(generated, home), { recursive: true, force: true })
  const images = await drawEditions(generated, built)
  const compared = { snapshot: comparedPart(built.snapshot), words: built.words }
  const facts: TownFacts = {
    publishedOn: built.snapshot.publishedOn,
    compared: sha256Of(JSON.stringify(compared)),
    pictures: sizesBelow(generated, home),
  }
  const draft = draftBundle<TownFacts>(bundlePath(cache, key))
  draft.add(IMAGES, serialize(images))
  draft.add(COMPARED, serialize(compared))
  draft.finish(facts)
  return facts
}

function sizesBelow(root: string, home: string): Record<string, number> {
  const names = readdirSync(join(root, home)).sort()
  return Object.fromEntries(
    names.map((name) => [`${home}/${name}`, statSync(join(root, home, name)).size]),
  )
}

function readPart(cache: string, key: string, name: string): unknown {
  const bundle = openBundle<TownFacts>(bundlePath(cache, key))
  const entry = bundle?.entries.find((one) => one.name === name)
  if (!bundle || !entry) throw new Error(`${bundlePath(cache, key)} に ${name} がありません。`)
  try {
    return deserialize(bundle.read(entry))
  } finally {
    bundle.close()
  }
}

/** Reads a municipality's package and which pictures were drawn of it. */
export function loadTown({ path, date, concepts, cache, key }: TownJob): DrawnTown {
  const built = readMunicipality(path, date, concepts)
  const drawn = readPart(cache, key, IMAGES) as ReadonlyMap<string, PicturesByLanguage>
  const imagesOf = (id: string): PicturesByLanguage => {
    const images = drawn.get(id)
    if (!images) throw new Error(`${path} の版 ${id} の絵がありません。`)
    return images
  }
  const editions = editionsOf(built).map((edition) => ({
    ...edition,
    images: imagesOf(edition.snapshot.id),
    // Older publications keep the names that they were published with.
    words: edition.isNewest ? built.words : {},
  }))
  return { ...built, editions, images: imagesOf(built.snapshot.id) }
}

/** What comparisons show of a municipality. */
export function loadCompared(
  cache: string,
  key: string,
): Pick<PublishedPlans, 'snapshot' | 'words'> {
  return readPart(cache, key, COMPARED) as Pick<PublishedPlans, 'snapshot' | 'words'>
}
