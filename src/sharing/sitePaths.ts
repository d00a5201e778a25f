import { languageFolder } from '@/text/language'
import type { MainLanguage } from '@/text/language'

/** Which figures an address shows: always the newest, or those of one publication for good. */
export type LinkAge = 'live' | 'frozen'

/** Paths of an indicator below the site's base, without a slash in front (docs/contracts.md). */
export function indicatorPath(slug: string, indicatorId: string, snapshotId?: string): string {
  return `${slug}/kpi/${indicatorId}${snapshotId ? `/s/${snapshotId}` : ''}`
}

/** Below one folder in every language, for this is where a server lets pages be framed. */
export function embedPath(
  slug: string,
  indicatorId: string,
  snapshotId?: string,
  language: MainLanguage = 'ja',
): string {
  return `embed/${languageFolder(language)}${slug}/${indicatorId}${snapshotId ? `/s/${snapshotId}` : ''}`
}

export function oembedPath(slug: string, indicatorId: string): string {
  return `oembed/${slug}/${indicatorId}.json`
}

/** The page of changes; between two editions where they are named as `editionAddress` names them. */
export function changesPath(slug: string, from?: string, to?: string): string {
  return `${slug}/changes${from && to ? `?from=${from}&to=${to}` : ''}`
}

export function feedPath(slug: string): string {
  return `${slug}/feed.xml`
}

/** Which pictures a publication has, by indicator. */
export function sharePicturesPath(code: string, snapshotId?: string): string {
  return `share/${code}/${snapshotId ?? 'index'}.json`
}

/** The script that sites with a framed card may load, so that the frame fits the card. */
export const EMBED_SCRIPT_PATH = 'embed.js'
