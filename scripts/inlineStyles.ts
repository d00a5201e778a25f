import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RESERVED_SLUGS } from '@/router/routes'
import { FIRST_WINDOW, packForFirstWindow } from './compressSite'
import { fewAtATime } from './fewAtATime'
import { STYLE_HASHES_FILE, styleHash } from './styleHashes'
import { collectNames, usedStyles } from './usedStyles'

/** Kinds of pages that have one style each; few, for each is a hash in every answer's policy. */
export const PAGE_KINDS = ['embed', 'indicator', 'group', 'frozen', 'town', 'other'] as const
/** Where links from outside seldom lead: thousands of pages that would carry the same words each. */
const OUTSIDE: readonly PageKind[] = ['frozen', 'other']
export type PageKind = (typeof PAGE_KINDS)[number]

const reserved: readonly string[] = RESERVED_SLUGS

/** The kind of a page by its file below the site's folder; a `group` is an indicator's page with cards of its parts. */
export function pageKind(file: string, html = ''): PageKind {
  if (file.startsWith('embed/')) return 'embed'
  const folders = file.split('/').slice(0, -1)
  const path = reserved.includes(folders[0] ?? '') ? folders.slice(1) : folders
  if (path[1] === 'kpi' && path[3] === 's') return 'frozen'
  if (path[1] === 'kpi' && path.length > 2)
    return /class="kpi-card[\s"]/.test(html) ? 'group' : 'indicator'
  return path.length === 1 && !reserved.includes(path[0] ?? '') ? 'town' : 'other'
}

const SHEET = /<link rel="stylesheet"[^>]*?href="[^"]*?(assets\/[^"]+\.css)"[^>]*>\s*/
const SCRIPTS = /<(?:script type="module"[^>]*><\/script|link rel="modulepreload"[^>]*)>\s*/g

/**
 * Puts a page's style into it, and what is not needed for its first picture at its end: the scripts, so that they do
 * not take the line while the page still comes, and last the whole stylesheet, which then blocks nothing.
 */
export function withStyleInside(html: string, css: string, sheetFollows: boolean): string {
  const sheet = SHEET.exec(html)?.[0] ?? ''
  const scripts = html.match(SCRIPTS) ?? []
  const place = html.replace(SHEET, () => `<style>${css}</style>\n`)
  if (!sheetFollows) return place
  const later = [...scripts, sheet].map((tag) => tag.trim()).join('\n')
  const bare = place.replace(SCRIPTS, '')
  const end = bare.lastIndexOf('</body>')
  return `${bare.slice(0, end)}${later}\n${bare.slice(end)}`
}

const MUST_FIT: readonly PageKind[] = ['indicator', 'group']

/** Characters of a page that is surely small enough when packed. */
const SURELY_FITS = 40_000

async function fitsFirstWindow(page: string): Promise<boolean> {
  if (page.length < SURELY_FITS) return true
  return (await packForFirstWindow(Buffer.from(page))).length <= FIRST_WINDOW
}

/**
 * Puts into every page of a built site the styles that its kind uses, so that its first picture needs one answer and
 * no more; writes the hashes that the policy must name. A page without a stylesheet, and the empty shell, stay.
 */
export async function inlineStyles(out: string): Promise<void> {
  const pages = new Map<PageKind, { file: string; sheet: string }[]>()
  const names = new Map<PageKind, Set<string>>()
  for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html') || file === 'shell.html') continue
    const html = readFileSync(join(out, file), 'utf8')
    const sheet = SHEET.exec(html)?.[1]
    if (sheet === undefined) continue
    const kind = pageKind(file, html)
    if (OUTSIDE.includes(kind)) continue
    const found = names.get(kind) ?? new Set()
    collectNames(html, found)
    names.set(kind, found)
    const ofKind = pages.get(kind) ?? []
    ofKind.push({ file, sheet })
    pages.set(kind, ofKind)
  }
  const hashes: string[] = []
  for (const [kind, ofKind] of pages) {
    const sheets = new Set(ofKind.map(({ sheet }) => sheet))
    const [sheet] = sheets
    if (sheet === undefined || sheets.size > 1) throw new Error(`${kind}: ${[...sheets].join()}`)
    const whole = kind === 'embed'
    const text = readFileSync(join(out, sheet), 'utf8')
    const css = await usedStyles(text, names.get(kind) ?? new Set(), { whole })
    hashes.push(styleHash(css))
    await fewAtATime(ofKind, async ({ file }) => {
      const path = join(out, file)
      const page = withStyleInside(readFileSync(path, 'utf8'), css, !whole)
      // An indicator's page too heavy for one first window gains nothing, and its figure would come later.
      if (!MUST_FIT.includes(kind) || (await fitsFirstWindow(page))) writeFileSync(path, page)
    })
    if (whole) rmSync(join(out, sheet))
  }
  writeFileSync(join(out, STYLE_HASHES_FILE), `${JSON.stringify(hashes.sort(), null, 1)}\n`)
}
