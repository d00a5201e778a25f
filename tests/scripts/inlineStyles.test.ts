import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { filesBelow } from '../../scripts/filesBelow'
import { addWishes, makeStyles, pageKind, styledPage } from '../../scripts/inlineStyles'
import type { KindWishes } from '../../scripts/inlineStyles'
import { parseStyleHashes, readStyleHashes, styleHash } from '../../scripts/styleHashes'
import { collectNames, usedStyles } from '../../scripts/usedStyles'

const SHEET = `:root{--ink:#111}
:lang(ja){word-break:auto-phrase}
:focus-visible{outline:3px solid}
.chip:not(:focus,:active){position:absolute}
.chip{color:var(--ink)}
.chip[data-v-a]:hover{color:red}
.chip,.chip:hover{margin:0}
.gone{color:blue}
[data-v-a] strong{font-weight:700}
@media (min-width:600px){.chip{padding:0}.gone{padding:0}}
@media print{.chip{display:none}}`

const page = (body: string, sheet = 'assets/style-1.css') => `<!doctype html>
<html><head><title>x</title>
<script type="module" crossorigin src="/assets/index-1.js"></script>
<link rel="modulepreload" crossorigin href="/assets/run-1.js">
<link rel="stylesheet" crossorigin href="/${sheet}">
</head><body>${body}<script type="application/json">{"html":"\\u003c/body>"}</script></body></html>`

const folders: string[] = []
function writeSite(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'inline-styles-'))
  folders.push(root)
  for (const [name, text] of Object.entries({ 'assets/style-1.css': SHEET, ...files })) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  return root
}
/** As a build does: first what all pages ask for, then each page. */
async function inlineStyles(root: string): Promise<void> {
  const wishes: KindWishes = new Map()
  const pages = filesBelow(root).map((file) => {
    const html = readFileSync(join(root, file), 'utf8')
    return { file, html, kind: addWishes(wishes, file, html) }
  })
  const styles = await makeStyles(root, wishes)
  for (const { file, html, kind } of pages.filter((page) => page.kind)) {
    writeFileSync(join(root, file), (await styledPage(html, kind, styles)).html)
  }
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const CHIP = '<p class="chip" data-v-a><strong>10.0%</strong></p>'

describe('the styles in a page', () => {
  it('are those that its elements can use, without print and pointer', async () => {
    const names = new Set<string>()
    collectNames(page(CHIP), names)
    const css = await usedStyles(SHEET, names)
    expect(css).toContain(':root')
    expect(css).toContain(':lang(ja){word-break:auto-phrase}')
    expect(css).toContain(':focus-visible')
    expect(css).toContain('.chip:not(:focus,:active)')
    expect(css).toContain('[data-v-a] strong')
    expect(css).toContain('@media (min-width:600px){.chip{padding:0}}')
    expect(css).not.toMatch(/gone|hover|print/)
    expect(await usedStyles(SHEET, names, { whole: true })).toMatch(/hover[^]*print/)
  })

  it('stand before everything; scripts and the whole stylesheet follow at the end', async () => {
    const root = writeSite({ 'isesaki/kpi/a/index.html': page(CHIP) })
    await inlineStyles(root)
    const html = readFileSync(join(root, 'isesaki/kpi/a/index.html'), 'utf8')
    const [head = '', body = ''] = html.split('<body>')
    expect(head).not.toMatch(/<link|<script/)
    const css = /<style>([^<]*)<\/style>/.exec(head)?.[1] ?? ''
    expect(css).toContain('.chip')
    expect(body.indexOf('10.0%')).toBeLessThan(body.indexOf('index-1.js'))
    expect(body).toMatch(/run-1\.js[^]*style-1\.css[^]*<\/body><\/html>$/)
    expect(readStyleHashes(root)).toEqual([styleHash(css)])
  })

  it('are one text for all pages of a kind, whatever their language', async () => {
    const other = '<p class="gone">—</p>'
    const root = writeSite({
      'isesaki/kpi/a/index.html': page(CHIP),
      'en/isesaki/kpi/b/index.html': page(other),
      'isesaki/index.html': page(other),
    })
    await inlineStyles(root)
    const styleOf = (file: string) =>
      /<style>([^<]*)/.exec(readFileSync(join(root, file), 'utf8'))?.[1]
    expect(styleOf('en/isesaki/kpi/b/index.html')).toBe(styleOf('isesaki/kpi/a/index.html'))
    expect(styleOf('isesaki/index.html')).not.toContain('.chip')
    expect(readStyleHashes(root)).toHaveLength(2)
  })

  it('leave the empty shell and pages that lead on as they are; a card needs nothing more', async () => {
    const shell = page('<div id="app" data-shell></div>')
    const card = page(CHIP, 'assets/embed-card-1.css')
    const root = writeSite({
      'shell.html': shell,
      'isesaki/plan/a/index.html': '<p>on</p>',
      'assets/embed-card-1.css': SHEET,
      'embed/isesaki/a/index.html': card,
    })
    await inlineStyles(root)
    expect(readFileSync(join(root, 'shell.html'), 'utf8')).toBe(shell)
    expect(readFileSync(join(root, 'isesaki/plan/a/index.html'), 'utf8')).toBe('<p>on</p>')
    expect(readFileSync(join(root, 'embed/isesaki/a/index.html'), 'utf8')).not.toContain('.css')
  })
})

describe('kinds of pages', () => {
  it.each([
    ['isesaki/kpi/a/index.html', 'indicator'],
    ['en/isesaki/kpi/a/s/2026-11-10-0a1b2c3d/index.html', 'frozen'],
    ['isesaki/index.html', 'town'],
    ['easy/isesaki/index.html', 'town'],
    ['isesaki/kpi/index.html', 'other'],
    ['about/index.html', 'other'],
    ['en/about/index.html', 'other'],
    ['index.html', 'other'],
    ['404.html', 'other'],
    ['embed/isesaki/a/index.html', 'embed'],
  ])('%s is of the kind %s', (file, kind) => expect(pageKind(file)).toBe(kind))
})

describe('the list of hashes', () => {
  it('lets nothing else into a header', () => {
    const good = styleHash('p{}')
    expect(
      parseStyleHashes(JSON.stringify([good, "'unsafe-inline'", 'x; script-src *', 1])),
    ).toEqual([good])
    expect(parseStyleHashes('<h1>404</h1>')).toEqual([])
  })
})
