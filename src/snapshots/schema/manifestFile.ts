import * as v from 'valibot'
import { asOf, day, index, number, sha256, text } from './wirePrimitives'

const path = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9/_.-]{0,200}$/), v.excludes('..'))

const contents = {
  schema_version: v.literal(1),
  code: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  files: v.pipe(
    v.array(v.object({ path, sha256, bytes: index, area: v.string() })),
    v.minLength(1),
    v.maxLength(100),
  ),
}

/** `snapshots/<code>/<id>/manifest.json`: what belongs to one publication. Never edited. */
export const publishedManifest = v.object({ ...contents, published_on: day })
export type PublishedManifest = v.InferOutput<typeof publishedManifest>

/** The same of a reconstruction, which was published on no day. */
const reconstructedManifest = v.object({ ...contents, published_on: v.null(), as_of: asOf })
export type ReconstructedManifest = v.InferOutput<typeof reconstructedManifest>

export const manifestFile = v.union([publishedManifest, reconstructedManifest])
export type ManifestFile = v.InferOutput<typeof manifestFile>

const reconstructionId = v.pipe(
  v.string(),
  v.regex(/^((FY|CY)\d{4}|\d{4}(-\d{2}(-\d{2})?)?)-[0-9a-f]{8}$/),
)

/** How many values are otherwise than in the edition before it. */
const changes = v.object({
  since: reconstructionId,
  figures: v.object({ added: index, revised: index, removed: index }),
  indicators: v.object({ added: index, removed: index }),
  targets: index,
  aims: index,
  verdicts: index,
  reasons: index,
  descriptions: index,
})
export type EditionChanges = v.InferOutput<typeof changes>

const reconstructedEntry = v.object({
  id: reconstructionId,
  published_on: v.null(),
  as_of: asOf,
  sha256,
  bytes: index,
  path: v.pipe(v.string(), v.regex(/^snapshots\/\d{6}\/[A-Z0-9a-f-]{13,20}\/manifest\.json$/)),
  schema_version: number,
  summary: text,
  changes: v.exactOptional(changes),
})
export type ReconstructedEntry = v.InferOutput<typeof reconstructedEntry>

const snapshotId = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/))

/** `snapshots/<code>/index.json`: the publications of one municipality, newest first. */
export const snapshotIndexFile = v.object({
  schema_version: v.literal(1),
  code: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  snapshots: v.pipe(
    v.array(
      v.object({
        id: snapshotId,
        published_on: day,
        /** Of the manifest. */
        sha256,
        bytes: index,
        path,
        schema_version: number,
        summary: text,
        changes: v.exactOptional(changes),
      }),
    ),
    v.minLength(1),
    v.maxLength(1_000),
  ),
  /** Editions put together again from documents, newest first. A key of its own: an older app reads past it. */
  reconstructed: v.exactOptional(v.pipe(v.array(reconstructedEntry), v.maxLength(1_000))),
})
export type SnapshotIndexFile = v.InferOutput<typeof snapshotIndexFile>
export type SnapshotIndexEntry = SnapshotIndexFile['snapshots'][number]

/** `open-data/index.json`: the municipalities. */
export const municipalityIndexFile = v.object({
  schema_version: v.literal(1),
  municipalities: v.array(
    v.object({
      code: v.pipe(v.string(), v.regex(/^\d{6}$/)),
      slug: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,100}$/)),
      name: text,
      name_en: text,
      prefecture: text,
      package: text,
      snapshots: text,
      counts: v.record(v.string(), index),
    }),
  ),
})
export type MunicipalityIndexFile = v.InferOutput<typeof municipalityIndexFile>
