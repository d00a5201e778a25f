import { createHash } from 'node:crypto'
import { readPackage } from '@/authoring/readPackage'
import type { MunicipalityPackage } from '@/authoring/readPackage'
import { publishSnapshot } from '@/authoring/publishSnapshot'
import { readPlans } from '@/authoring/readPlans'
import { readWords } from '@/authoring/readWords'
import type { TableSet } from '@/authoring/tableSet'
import type { Concept } from '@/domain/concept'
import { summarisePlans } from '@/domain/plans'
import type { Plans } from '@/domain/plans'
import { policyTrail } from '@/domain/policy'
import type { Policy } from '@/domain/policy'
import type { Snapshot } from '@/domain/snapshot'
import type { Words } from '@/domain/words'
import { readCorrections } from '@/authoring/readCorrections'
import type { PublishedManifest } from '@/snapshots/schema/manifestFile'
import { WORDS_SCHEMA_VERSION } from '@/snapshots/schema/wordsFile'
import { writeCore } from '@/snapshots/schema/writeCore'
import { writePlans } from '@/snapshots/schema/writePlans'

/** One publication ready to be written: paths below `snapshots/<code>/<id>/`. */
export interface SnapshotFiles {
  readonly snapshot: Snapshot
  readonly plans: Plans
  readonly words: Words
  readonly manifest: PublishedManifest
  /** SHA-256 of the manifest's text, hex. */
  readonly manifestHash: string
  readonly files: ReadonlyMap<string, string>
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/**
 * Makes a snapshot from tables. A pure function of the tables and the day: same input, same bytes. The id is
 * the day and the first eight digits of the manifest's hash, which therefore does not contain the id.
 *
 * @param concepts what may be compared between municipalities; those that the package's indicators name are kept
 */
export function makeSnapshot(
  tables: TableSet,
  publishedOn: string,
  concepts: readonly Concept[] = [],
): SnapshotFiles {
  const source = readPackage(tables)
  const plans = readPlans(tables, source)
  const judged = publishSnapshot(source, publishedOn)
  const corrections = readCorrections(tables)
  const named = new Set(source.indicators.map(({ concept }) => concept))
  const published = {
    ...judged,
    concepts: concepts.filter(({ id }) => named.has(id)),
    summary: { ...judged.summary, plans: summarisePlans(plans) },
    ...(corrections.length > 0 ? { corrections } : {}),
  }
  const core = `${JSON.stringify(writeCore(coreOf(source, published)))}\n`
  const plansText = `${JSON.stringify(writePlans(plans))}\n`
  const words = readWords(tables)
  const wordsText = `${JSON.stringify({ schemaVersion: WORDS_SCHEMA_VERSION, languages: words })}\n`
  const manifest: PublishedManifest = {
    schema_version: 1,
    code: source.municipality.code,
    published_on: publishedOn,
    files: [
      fileEntry('core.json', core, 'core'),
      fileEntry('plans.json', plansText, 'plans'),
      fileEntry('words.json', wordsText, 'words'),
    ],
  }
  const manifestText = `${JSON.stringify(manifest, null, 1)}\n`
  const manifestHash = hashOf(manifestText)
  return {
    snapshot: { ...published, id: `${publishedOn}-${manifestHash.slice(0, 8)}` },
    plans,
    words,
    manifest,
    manifestHash,
    files: new Map([
      ['manifest.json', manifestText],
      ['core.json', core],
      ['plans.json', plansText],
      ['words.json', wordsText],
    ]),
  }
}

/**
 * The newest snapshot of a package: the one that was published last where the tables still say exactly that, else one
 * made from them for the day.
 *
 * @param lastPublished of the snapshot that was published last, if any
 */
export function makeNewest(
  tables: TableSet,
  date: string,
  concepts: readonly Concept[],
  lastPublished: Pick<Snapshot, 'id' | 'publishedOn'> | undefined,
): SnapshotFiles {
  if (lastPublished) {
    const again = makeSnapshot(tables, lastPublished.publishedOn, concepts)
    if (again.snapshot.id === lastPublished.id) return again
  }
  return makeSnapshot(tables, date, concepts)
}

export function fileEntry(
  path: string,
  text: string,
  area: string,
): PublishedManifest['files'][number] {
  return { path, sha256: hashOf(text), bytes: Buffer.byteLength(text), area }
}

/** Names in English come with the English pages. Cards and indicator pages need only the policies above indicators and the initiatives linked to them. */
export function coreOf<Figures extends Omit<Snapshot, 'id' | 'publishedOn'>>(
  source: MunicipalityPackage,
  snapshot: Figures,
): Figures {
  const linked = new Set(snapshot.records.flatMap(({ initiativeIds }) => initiativeIds))
  const above = new Set<Policy>(
    [...source.indicators, ...snapshot.initiatives.filter(({ id }) => linked.has(id))].flatMap(
      ({ policyId }) => policyTrail(source.policies, policyId),
    ),
  )
  return {
    ...snapshot,
    records: snapshot.records.map(({ indicator: { nameEn, ...indicator }, ...record }) => ({
      ...record,
      indicator,
    })),
    policies: source.policies.filter((policy) => above.has(policy)),
    initiatives: snapshot.initiatives.filter(({ id }) => linked.has(id)),
  }
}
