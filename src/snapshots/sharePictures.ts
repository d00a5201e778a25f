import * as v from 'valibot'
import { failure, success } from '@/domain/result'
import type { Result } from '@/domain/result'
import type { FetchProblem } from './fetchProblem'
import { decodeText, parseWireFile } from './parseWireFile'
import { FETCH_LIMIT, requestFile } from './requestFile'
import type { NetworkEdge } from './requestFile'
import { withinTime } from './timeLimit'

const fileName = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,120}\.png$/))

/** `share/<code>/index.json` and `share/<code>/<snapshot>.json`: the pictures of one publication. */
export const sharePicturesFile = v.object({
  schema_version: v.literal(1),
  snapshot_id: v.string(),
  pictures: v.record(
    v.string(),
    v.object({
      wide: fileName,
      square: v.exactOptional(fileName),
      /** The wide one with English words. */
      en: v.exactOptional(fileName),
      enSquare: v.exactOptional(fileName),
    }),
  ),
})
export type SharePicturesFile = v.InferOutput<typeof sharePicturesFile>

/** Addresses of an indicator's pictures, below the site's base. */
export interface SharePictures {
  readonly wide: string
  readonly square?: string
}

/** Languages that pictures have words in. */
export type PictureLanguage = 'ja' | 'en'

export interface SharePictureRepository {
  /**
   * The pictures of that publication, never those of another one: figure and picture belong together. Nor are a
   * square picture and a wide one of two languages given together: older publications have none in English.
   */
  picturesOf(
    code: string,
    indicatorId: string,
    snapshotId: string,
    language: PictureLanguage,
  ): Promise<Result<SharePictures, FetchProblem | { readonly kind: 'not-found' }>>
  pictureBytes(path: string): Promise<Result<Blob, FetchProblem>>
}

/** Pictures are made for sharing and need the network; nothing of them is kept. No method throws. */
export function createSharePictureRepository(edge: NetworkEdge): SharePictureRepository {
  async function read(path: string) {
    const received = await requestFile(edge, path, { cache: 'no-cache' })
    if (!received.ok) return received
    const parsed = parseWireFile(sharePicturesFile, decodeText(received.value.bytes))
    return parsed.ok ? parsed : failure({ ...parsed.problem, url: received.value.url })
  }

  return {
    async picturesOf(code, indicatorId, snapshotId, language) {
      const folder = `share/${code}/`
      const newest = await read(`${folder}index.json`)
      if (!newest.ok) return newest
      const isNewest = newest.value.snapshot_id === snapshotId
      const file = isNewest ? newest : await read(`${folder}${snapshotId}.json`)
      if (!file.ok) return file
      const found = file.value.pictures[indicatorId]
      if (!found) return failure({ kind: 'not-found' })
      const english = language === 'en' && found.en !== undefined
      const square = english ? found.enSquare : found.square
      return success({
        wide: folder + (english ? found.en : found.wide),
        ...(square ? { square: folder + square } : {}),
      })
    },

    pictureBytes: (path) => requestPicture(edge, path),
  }
}

async function requestPicture(
  { fetch, base, limit = FETCH_LIMIT }: NetworkEdge,
  path: string,
): Promise<Result<Blob, FetchProblem>> {
  const url = base + path
  try {
    const signal = AbortSignal.timeout(limit)
    const response = await withinTime(fetch(url, { credentials: 'omit', signal }), limit)
    if (!response.ok) return failure({ kind: 'http-status', url, status: response.status })
    const blob = await withinTime(response.blob(), limit)
    return blob.type === 'image/png' ? success(blob) : failure({ kind: 'truncated', url })
  } catch {
    return failure({ kind: 'offline', url })
  }
}
