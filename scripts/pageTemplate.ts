import type { PageHead } from '@/pages/pageHead'
import { withoutFurigana } from '@/text/furigana'
import { htmlLanguage, languageFolder, LANGUAGES } from '@/text/language'
import type { Language } from '@/text/language'
import { SHELL_TEXT } from '@/text/shellText'
import { textOf } from '@/text/textOf'
import { furiganaHtml } from './furiganaHtml'

/** What is needed to write one page of the site. */
export interface PageParts {
  readonly head: PageHead
  /** Path below the base, with a slash in front: `/isesaki/kpi/recycling-rate`. */
  readonly path: string
  readonly html: string
  /** Data for hydration, or nothing where the page is drawn anew in the browser. */
  readonly state?: unknown
  readonly preload: readonly string[]
  readonly extraHead?: string
  readonly language: Language
  /** Languages that have this page too. */
  readonly languages: readonly Language[]
}

export interface SiteAddress {
  /** `https://example.jp`, without a slash at the end; blank where it is not known. */
  readonly origin: string
  /** With a slash at each end. */
  readonly base: string
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** JSON that can stand in an HTML data block: `<` cannot end or begin anything. */
export function jsonForHtml(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

/** The absolute address of a path where the site's origin is known, else the path from the root. */
export function absoluteAddress({ origin, base }: SiteAddress, path: string): string {
  return `${origin}${base}${path.replace(/^\//, '')}`
}

/** A page's path in a language: `/isesaki` is `/en/isesaki`. */
export function pathIn(language: Language, path: string): string {
  return `/${languageFolder(language)}${path.slice(1)}`
}

/** For Open Graph, which wants a country with each. */
const LOCALES: Readonly<Record<Language, string>> = {
  ja: 'ja_JP',
  'ja-easy': 'ja_JP',
  en: 'en_US',
  pt: 'pt_BR',
  es: 'es_ES',
  vi: 'vi_VN',
  zh: 'zh_CN',
}

/**
 * The same page in other languages, for search engines: plain Japanese is Japanese to them, and a page may name
 * each language once, so it is left out.
 */
export function alternatesOf(
  languages: readonly Language[],
): readonly (readonly [string, Language])[] {
  if (languages.length < 2) return []
  const named = LANGUAGES.filter(
    (language) => language !== 'ja-easy' && languages.includes(language),
  )
  return [...named.map((language) => [language, language] as const), ['x-default', 'ja'] as const]
}

function alternates(site: SiteAddress, path: string, languages: readonly Language[]): string[] {
  if (site.origin === '') return []
  return alternatesOf(languages).map(
    ([name, language]) =>
      `<link rel="alternate" hreflang="${name}" href="${escapeHtml(absoluteAddress(site, pathIn(language, path)))}">`,
  )
}

/** Fills the built `index.html`. */
export function fillTemplate(template: string, site: SiteAddress, parts: PageParts): string {
  const { head, path, state, preload, extraHead = '', language, languages } = parts
  const html = language === 'ja-easy' ? furiganaHtml(parts.html) : parts.html
  const address = escapeHtml(absoluteAddress(site, pathIn(language, path)))
  const title = escapeHtml(withoutFurigana(head.title))
  const description = escapeHtml(withoutFurigana(head.description))
  const tags = [
    `<meta name="description" content="${description}">`,
    ...(site.origin
      ? [
          `<link rel="canonical" href="${address}">`,
          `<meta property="og:url" content="${address}">`,
        ]
      : []),
    `<meta property="og:title" content="${title}">`,
    `<meta property="og:description" content="${description}">`,
    '<meta property="og:type" content="article">',
    `<meta property="og:site_name" content="${escapeHtml(textOf(SHELL_TEXT, language).site)}">`,
    `<meta property="og:locale" content="${LOCALES[language]}">`,
    ...alternates(site, path, languages),
    ...[...new Set(preload)].map((href) => `<link rel="modulepreload" crossorigin href="${href}">`),
    extraHead,
  ].filter((tag) => tag !== '')
  const root =
    state === undefined
      ? `<div id="app" data-static>${html}</div>`
      : `<div id="app" data-ssr>${html}</div>`
  const data =
    state === undefined
      ? ''
      : `<script type="application/json" id="page-state">${jsonForHtml(state)}</script>`
  return template
    .replace(
      '<html lang="ja">',
      () => `<html lang="${htmlLanguage(language)}"${language === 'ja-easy' ? ' data-easy' : ''}>`,
    )
    .replace(/<title>.*?<\/title>/s, () => `<title>${title}</title>`)
    .replace('<!--head-->', () => tags.join('\n    '))
    .replace('<div id="app"></div>', () => `${root}${data}`)
}
