import { translateSnapshot } from '@/format/translateSnapshot'
import type { MainLanguage } from '@/text/language'
import type { BuiltMunicipality } from './build-snapshots'
import { editionsOf } from './editions'
import type { Edition } from './editions'
import { renderShareImages } from './render-share-images'
import type { ShareImages } from './render-share-images'
import { writeSharePictures } from './sharePicturesIndex'
import { siteAddress } from './writePages'

/** The pictures of one publication by the language of their words. */
export type PicturesByLanguage = Readonly<Record<MainLanguage, ShareImages>>

export type DrawnEdition = Edition & { readonly images: PicturesByLanguage }

/** The newest publications of all municipalities, in both languages. */
export async function drawNewest(
  out: string,
  built: readonly BuiltMunicipality[],
): Promise<PicturesByLanguage> {
  const site = siteAddress()
  const english = built.map(({ snapshot, words }) => ({
    snapshot: translateSnapshot(snapshot, words, 'en'),
  }))
  return {
    ja: await renderShareImages(out, built, site),
    en: await renderShareImages(out, english, site, { language: 'en' }),
  }
}

/**
 * Every publication with its own pictures. Those of the newest are drawn already; of older ones only the wide
 * picture in Japanese is drawn, which is what a link shows: a square one would double the 10 MB of a publication.
 */
export async function drawEditions(
  out: string,
  built: readonly BuiltMunicipality[],
  newest: PicturesByLanguage,
): Promise<DrawnEdition[]> {
  const drawn: DrawnEdition[] = []
  for (const municipality of built) {
    for (const edition of editionsOf(municipality)) {
      const images = edition.isNewest ? newest : sameInAll(await drawOlder(out, edition))
      writeSharePictures(out, edition, images)
      drawn.push({ ...edition, images })
    }
  }
  return drawn
}

function drawOlder(out: string, edition: Edition): Promise<ShareImages> {
  return renderShareImages(out, [edition], siteAddress(), { shapes: ['wide'] })
}

function sameInAll(images: ShareImages): PicturesByLanguage {
  return { ja: images, en: images }
}
