import type { Snapshot } from '@/domain/snapshot'
import { findRecord } from '@/domain/snapshot'
import { datasetJsonLd } from '@/sharing/datasetJsonLd'
import { indicatorJsonLd } from '@/sharing/jsonLd'
import { feedPath, indicatorPath, oembedPath } from '@/sharing/sitePaths'
import { languageFolder, mainLanguage, WHOLE_LANGUAGES } from '@/text/language'
import type { Language } from '@/text/language'
import { absoluteAddress, escapeHtml, jsonForHtml } from './pageTemplate'
import type { SiteAddress } from './pageTemplate'
import { homeImageKey, shareImageKey } from './render-share-images'
import type { ShareImage, ShareImages } from './render-share-images'

const BETWEEN = '\n    '

/** Picture, data block and card of an indicator's page, for crawlers that run no script. */
export function indicatorTags(
  site: SiteAddress,
  snapshot: Snapshot,
  id: string,
  images: ShareImages,
  language: Language,
): string {
  const { code, slug } = snapshot.municipality
  const record = findRecord(snapshot, id)
  if (!record) return ''
  const image = images.get(shareImageKey(code, id))
  const address = (path: string) => absoluteAddress(site, path)
  const addresses = {
    page: address(languageFolder(language) + indicatorPath(slug, id)),
    csv: address(`/open-data/${code}/indicators/${id}.csv`),
    json: address(`/open-data/${code}/indicators/${id}.json`),
    ...(image ? { image: image.address } : {}),
  }
  const data = indicatorJsonLd(record, snapshot, addresses, language)
  return [
    ...pictureTags(image),
    ...discovery(site, 'application/json+oembed', oembedPath(slug, id), record.indicator.name),
    `<script type="application/ld+json">${jsonForHtml(data)}</script>`,
  ].join(BETWEEN)
}

/**
 * A frozen page has its own picture and its own canonical address, for it is what was quoted. Search engines
 * leave it out: whoever searches wants the newest figure. Crawlers of LINE, X, Facebook and Slack read its tags
 * all the same.
 */
export function frozenTags(snapshot: Snapshot, id: string, images: ShareImages): string {
  const image = images.get(shareImageKey(snapshot.municipality.code, id))
  return ['<meta name="robots" content="noindex, follow">', ...pictureTags(image)].join(BETWEEN)
}

/** A municipality's first page: its tally as a picture, and where its feed is. */
export function municipalityTags(
  site: SiteAddress,
  { municipality: { code, slug, name } }: Snapshot,
  images: ShareImages,
  language: Language,
): string {
  const told = WHOLE_LANGUAGES.includes(language) ? language : mainLanguage(language)
  const feed = absoluteAddress(site, languageFolder(told) + feedPath(slug))
  return [
    ...pictureTags(images.get(homeImageKey(code))),
    `<link rel="alternate" type="application/atom+xml" title="${escapeHtml(name)}" href="${escapeHtml(feed)}">`,
  ].join(BETWEEN)
}

/** All that a municipality has, as one dataset, for crawlers that collect datasets. */
export function datasetTags(site: SiteAddress, snapshot: Snapshot): string {
  const data = datasetJsonLd(snapshot, (path) => absoluteAddress(site, path))
  const catalogue = escapeHtml(absoluteAddress(site, 'open-data/catalog.jsonld'))
  return [
    `<link rel="alternate" type="application/ld+json" title="DCAT" href="${catalogue}">`,
    `<script type="application/ld+json">${jsonForHtml(data)}</script>`,
  ].join(BETWEEN)
}

function pictureTags(image: ShareImage | undefined): string[] {
  if (!image) return []
  const alt = escapeHtml(image.alt)
  return [
    `<meta property="og:image" content="${escapeHtml(image.address)}">`,
    '<meta property="og:image:type" content="image/png">',
    `<meta property="og:image:width" content="${image.width}">`,
    `<meta property="og:image:height" content="${image.height}">`,
    `<meta property="og:image:alt" content="${alt}">`,
    '<meta name="twitter:card" content="summary_large_image">',
    `<meta name="twitter:image:alt" content="${alt}">`,
  ]
}

/** Readers of such links want absolute addresses: without the site's origin there are none. */
function discovery(site: SiteAddress, type: string, path: string, title: string): string[] {
  if (site.origin === '') return []
  const href = escapeHtml(absoluteAddress(site, path))
  return [`<link rel="alternate" type="${type}" title="${escapeHtml(title)}" href="${href}">`]
}
