import type { PictureLanguage, SharePictures } from '@/snapshots/sharePictures'
import { useRepositories } from './repositories'

export type { SharePictures }

/** Addresses of an indicator's share pictures; `undefined` where they cannot be had now. */
export async function findSharePictures(
  code: string,
  indicatorId: string,
  snapshotId: string,
  language: PictureLanguage,
): Promise<SharePictures | undefined> {
  const pictures = (await useRepositories())?.pictures
  const found = await pictures?.picturesOf(code, indicatorId, snapshotId, language)
  return found?.ok ? found.value : undefined
}

/** The bytes of a picture, to be copied or handed to another app. */
export async function readSharePicture(path: string): Promise<Blob | undefined> {
  const read = await (await useRepositories())?.pictures.pictureBytes(path)
  return read?.ok ? read.value : undefined
}

/** What a card for frames calls itself in its own language; `undefined` where that cannot be had now. */
export async function readFrameTitle(path: string): Promise<string | undefined> {
  const read = await (await useRepositories())?.frameTitle(path)
  return read?.ok ? read.value : undefined
}
