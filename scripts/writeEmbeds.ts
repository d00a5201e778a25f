import { join } from 'node:path'
import { translateSnapshot } from '@/format/translateSnapshot'
import type { IndicatorRecord, Snapshot } from '@/domain/snapshot'
import { oembedText } from '@/sharing/oembed'
import { EMBED_SCRIPT_PATH, embedPath, indicatorPath, oembedPath } from '@/sharing/sitePaths'
import { EMBED_TEXT } from '@/text/embedText'
import { languageFolder, mainLanguage } from '@/text/language'
import type { MainLanguage } from '@/text/language'
import { textOf } from '@/text/textOf'
import { assetName, shortScopes } from './embedAssets'
import type { CardAssets } from './embedAssets'
import { absoluteAddress, escapeHtml } from './pageTemplate'
import type { SiteAddress } from './pageTemplate'
import { shareImageKey } from './render-share-images'
import type { ShareImages } from './render-share-images'
import type { DrawnTown } from './town'
import { writeFile } from './writeFile'
import type { PageJob } from './writePages'

function cardFiles(assets: CardAssets) {
  const { css, slim } = shortScopes(assets.css)
  const style = assetName('card', 'css', css)
  return { css, slim, style, script: assetName('frame', 'js', assets.frameScript) }
}

/** Writes what all cards for other sites share: their style and scripts. */
export function writeCardAssets(out: string, assets: CardAssets): void {
  const { css, style, script } = cardFiles(assets)
  writeFile(join(out, style), css)
  writeFile(join(out, script), assets.frameScript)
  writeFile(join(out, EMBED_SCRIPT_PATH), assets.hostScript)
}

/**
 * Writes a municipality's cards for other sites in one language: always the newest, and one for each publication;
 * with the Japanese ones what oEmbed says of them.
 */
export async function writeCards(job: PageJob, { editions }: DrawnTown): Promise<void> {
  const { site, build, write } = job
  const language = mainLanguage(job.language)
  const { slim, style, script } = cardFiles(job.cards)
  for (const { snapshot: printed, isNewest, images, words } of editions) {
    const { slug } = printed.municipality
    const snapshot = translateSnapshot(printed, words, language)
    for (const record of snapshot.records) {
      const { id } = record.indicator
      const card = async (path: string, frozen: boolean) => {
        const html = slim(await build.prerenderEmbed(site.base, snapshot, id, frozen, language))
        const page = embedHtml(site, { snapshot, record, html, style, script, language })
        write(`${path}/index.html`, page)
      }
      await card(embedPath(slug, id, snapshot.id, language), true)
      if (isNewest) await card(embedPath(slug, id, undefined, language), false)
    }
    if (!isNewest || !site.origin || language !== 'ja') continue
    for (const record of printed.records) {
      write(oembedPath(slug, record.indicator.id), oembed(site, printed, record, images.ja))
    }
  }
}

function oembed(
  site: SiteAddress,
  { municipality }: Snapshot,
  { indicator }: IndicatorRecord,
  images: ShareImages,
): string {
  const image = images.get(shareImageKey(municipality.code, indicator.id))
  return oembedText({
    title: `${municipality.name} ${indicator.name}`,
    site: absoluteAddress(site, '/'),
    card: absoluteAddress(site, embedPath(municipality.slug, indicator.id)),
    script: absoluteAddress(site, EMBED_SCRIPT_PATH),
    ...(image ? { picture: { url: image.address, width: image.width, height: image.height } } : {}),
  })
}

interface EmbedPage {
  readonly snapshot: Snapshot
  readonly record: IndicatorRecord
  readonly html: string
  readonly style: string
  readonly script: string
  readonly language: MainLanguage
}

/** `base` without an address only says that links open beside the page that frames the card. */
function embedHtml(
  site: SiteAddress,
  { snapshot, record, html, style, script, language }: EmbedPage,
): string {
  const { name, slug } = snapshot.municipality
  const { indicator } = record
  const folder = languageFolder(language)
  const { brand } = textOf(EMBED_TEXT, language)
  const own = (path: string) => escapeHtml(site.base + path)
  const canonical = site.origin
    ? `<link rel="canonical" href="${escapeHtml(absoluteAddress(site, folder + indicatorPath(slug, indicator.id)))}">\n`
    : ''
  return `<!doctype html>
<html lang="${language}" data-embed="${escapeHtml(`${slug}/${indicator.id}`)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<meta name="robots" content="noindex">
<title>${escapeHtml(`${name} ${indicator.name}｜${brand}`)}</title>
${canonical}<base target="_blank">
<script src="${own(script)}" async></script>
<link rel="stylesheet" href="${own(style)}">
</head>
<body>${html}</body>
</html>
`
}
