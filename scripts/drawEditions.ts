import { translateSnapshot } from '@/format/translateSnapshot'
import type { MainLanguage } from '@/text/language'
import type { BuiltMunicipality } from './build-snapshots'
import { editionsOf } from './editions'
import type { Edition } from './editions'
import { renderShareImages } from './render-share-images'
import type { ShareImages } from './render-share-images'
import { writeSharePictures } from './sharePicturesIndex'
import { siteAddress } from './siteAddress'

/** The pictures of one publication by the language of their words. */
export type PicturesByLanguage = Readonly<Record<MainLanguage, ShareImages>>

/** The newest publication of a municipality, in both languages. */
async function drawNewest(
  out: string,
  { snapshot, words }: BuiltMunicipality,
): Promise<PicturesByLanguage> {
  const site = siteAddress()
  const english = { snapshot: translateSnapshot(snapshot, words, 'en') }
  return {
    ja: await renderShareImages(out, [{ snapshot }], site),
    en: await renderShareImages(out, [english], site, { language: 'en' }),
  }
}

/**
 * Draws every publication of a municipality: of the newest all pictures; of older ones only the wide picture in
 * Japanese, which is what a link shows: a square one would double the 10 MB of a publication.
 *
 * @returns the pictures by the id of the publication
 */
export async function drawEditions(
  out: string,
  built: BuiltMunicipality,
): Promise<ReadonlyMap<string, PicturesByLanguage>> {
  const drawn = new Map<string, PicturesByLanguage>()
  for (const edition of editionsOf(built)) {
    const images = edition.isNewest
      ? await drawNewest(out, built)
      : sameInAll(await drawOlder(out, edition))
    writeSharePictures(out, edition, images)
    drawn.set(edition.snapshot.id, images)
  }
  return drawn
}

function drawOlder(out: string, edition: Edition): Promise<ShareImages> {
  return renderShareImages(out, [edition], siteAddress(), { shapes: ['wide'] })
}

function sameInAll(images: ShareImages): PicturesByLanguage {
  return { ja: images, en: images }
}
