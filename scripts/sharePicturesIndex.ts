import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { sharePicturesPath } from '@/sharing/sitePaths'
import type { SharePicturesFile } from '@/snapshots/sharePictures'
import type { PicturesByLanguage } from './drawEditions'
import type { Edition } from './editions'
import { shareImageKey } from './render-share-images'

/** Writes which picture is whose: for the share sheet, which opens on pages that do not know the hashes. */
export function writeSharePictures(
  out: string,
  edition: Edition,
  images: PicturesByLanguage,
): void {
  const { municipality, id, records } = edition.snapshot
  const { code } = municipality
  const pictures: SharePicturesFile['pictures'] = {}
  for (const { indicator } of records) {
    const key = shareImageKey(code, indicator.id)
    const image = images.ja.get(key)
    if (!image) continue
    const wide = basename(image.path)
    const square = basename(image.squarePath)
    const english = images.en.get(key) ?? image
    const en = basename(english.path)
    const enSquare = basename(english.squarePath)
    pictures[indicator.id] = {
      wide,
      ...(square === wide ? {} : { square }),
      ...(en === wide ? {} : { en, ...(enSquare === en ? {} : { enSquare }) }),
    }
  }
  const file: SharePicturesFile = { schema_version: 1, snapshot_id: id, pictures }
  const text = `${JSON.stringify(file)}\n`
  write(join(out, sharePicturesPath(code, id)), text)
  if (edition.isNewest) write(join(out, sharePicturesPath(code)), text)
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
