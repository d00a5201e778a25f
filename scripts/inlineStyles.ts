import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RESERVED_SLUGS } from '@/router/routes'
import { FIRST_WINDOW, packForFirstWindow } from './compressSite'
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

/** What the pages of a kind ask of the one stylesheet that they name. */
export interface StyleWishes {
  readonly sheets: Set<string>
  readonly names: Set<string>
}

export type KindWishes = Map<PageKind, StyleWishes>

/**
 * Adds what a page asks for, and tells its kind; undefined where it keeps its stylesheet outside. A page without a
 * stylesheet, and the empty shell, stay as they are.
 */
export function addWishes(wishes: KindWishes, file: string, html: string): PageKind | undefined {
  if (!file.endsWith('.html') || file === 'shell.html') return undefined
  const sheet = SHEET.exec(html)?.[1]
  if (sheet === undefined) return undefined
  const kind = pageKind(file, html)
  if (OUTSIDE.includes(kind)) return undefined
  const known = wishes.get(kind) ?? { sheets: new Set(), names: new Set() }
  known.sheets.add(sheet)
  collectNames(html, known.names)
  wishes.set(kind, known)
  return kind
}

/** The styles that stand in the pages of each kind. */
export type KindStyles = Readonly<Partial<Record<PageKind, string>>>

/**
 * Makes the style of each kind from what all its pages ask for, and writes the hashes that the policy must name. A
 * card carries its style whole: its stylesheet goes.
 */
export async function makeStyles(out: string, wishes: KindWishes): Promise<KindStyles> {
  const styles: Partial<Record<PageKind, string>> = {}
  const done: string[] = []
  for (const [kind, { sheets, names }] of wishes) {
    const [sheet] = sheets
    if (sheet === undefined || sheets.size > 1) throw new Error(`${kind}: ${[...sheets].join()}`)
    const whole = isWhole(kind)
    const text = readFileSync(join(out, sheet), 'utf8')
    styles[kind] = await usedStyles(text, names, { whole })
    if (whole) done.push(sheet)
  }
  for (const sheet of done) rmSync(join(out, sheet))
  const hashes = Object.values(styles).map(styleHash).sort()
  writeFileSync(join(out, STYLE_HASHES_FILE), `${JSON.stringify(hashes, null, 1)}\n`)
  return styles
}

const isWhole = (kind: PageKind) => kind === 'embed'

/** A page with the style of its kind. */
export function pageInside(html: string, kind: PageKind, css: string): string {
  return withStyleInside(html, css, !isWhole(kind))
}

/** A page with its style inside, and what it was packed to where that had to be tried. */
export interface StyledPage {
  readonly html: string
  /** Whether the style is inside. */
  readonly styled: boolean
  readonly packed?: Buffer
}

/**
 * Puts its style into a page, so that its first picture needs one answer and no more. An indicator's page too heavy
 * for one first window gains nothing, and its figure would come later: it stays as it is.
 */
export async function styledPage(
  html: string,
  kind: PageKind | undefined,
  styles: KindStyles,
): Promise<StyledPage> {
  const css = kind && styles[kind]
  if (kind === undefined || css === undefined) return { html, styled: false }
  const page = pageInside(html, kind, css)
  if (!MUST_FIT.includes(kind) || page.length < SURELY_FITS) return { html: page, styled: true }
  const packed = await packForFirstWindow(Buffer.from(page))
  return packed.length <= FIRST_WINDOW
    ? { html: page, styled: true, packed }
    : { html, styled: false }
}
