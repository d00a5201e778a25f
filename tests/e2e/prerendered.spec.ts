import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { heading } from './support/reader'
import { expect, test } from './support/test'

/** A page of an indicator as it stands in its file, read without running any script. */
interface ReadPage {
  readonly path: string
  readonly title: string
  readonly heading: string
  readonly figure: string
  readonly period: string
  readonly verdict: string
  readonly sentence: string
  readonly cards: number
  readonly rows: readonly string[]
  readonly sources: string
  readonly metas: Readonly<Record<string, string>>
  readonly status: string
}

interface CoreRecord {
  readonly indicator: { readonly id: string; readonly name: string }
  readonly observations: readonly { readonly printed?: string }[]
}

interface Core {
  readonly municipality: { readonly slug: string }
  readonly records: readonly CoreRecord[]
}

function indicatorPages(root: string): { path: string; html: string }[] {
  return ['isesaki', 'annaka'].flatMap((slug) =>
    readdirSync(join(root, slug, 'kpi'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => ({
        path: `/${slug}/kpi/${name}`,
        html: readFileSync(join(root, slug, 'kpi', name, 'index.html'), 'utf8'),
      })),
  )
}

test('every indicator page says all of it without any script', async ({ page, root, request }) => {
  const pages = indicatorPages(root)
  const cores = ['102041', '102113'].map((code) => {
    const folder = join(root, 'snapshots', code)
    const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
      snapshots: { id: string }[]
    }
    const core = readFileSync(join(folder, index.snapshots[0]?.id ?? '', 'core.json'), 'utf8')
    return JSON.parse(core) as Core
  })
  const records = new Map<string, CoreRecord>(
    cores.flatMap(({ municipality, records }) =>
      records.map(
        (record) => [`/${municipality.slug}/kpi/${record.indicator.id}`, record] as const,
      ),
    ),
  )
  expect(pages).toHaveLength(records.size)
  await page.goto('about:blank')
  const read = await page.evaluate((files): ReadPage[] => {
    const text = (scope: ParentNode | null, selector: string) =>
      scope?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    return files.map(({ path, html }) => {
      const page = new DOMParser().parseFromString(html, 'text/html')
      const metas = [...page.querySelectorAll('meta[name],meta[property]')].map((meta) => [
        meta.getAttribute('name') ?? meta.getAttribute('property') ?? '',
        meta.getAttribute('content') ?? '',
      ])
      return {
        path,
        title: page.querySelector('title')?.textContent ?? '',
        heading: text(page, 'h1'),
        figure: text(page, '.indicator-figure'),
        period: text(page, '.indicator-period'),
        verdict: text(page, '.indicator-top .chip-word'),
        sentence: text(page, '.indicator-sentence'),
        cards: page.querySelectorAll('.kpi-card').length,
        rows: [...page.querySelectorAll('.figure-table tbody tr')].map(
          (row) => row.textContent?.replace(/\s+/g, ' ').trim() ?? '',
        ),
        sources: text(page, '#sources'),
        metas: Object.fromEntries(metas) as Record<string, string>,
        status: text(page, '.status-line'),
      }
    })
  }, pages)

  const wrong: string[] = []
  const check = (path: string, what: string, holds: boolean) => {
    if (!holds) wrong.push(`${path}: ${what}`)
  }
  for (const shown of read) {
    const { path, metas } = shown
    const record = records.get(path)
    const name = record?.indicator.name ?? '?'
    check(path, `heading ${shown.heading}`, shown.heading === name)
    check(path, `title ${shown.title}`, shown.title.startsWith(name))
    check(path, `gaps in ${shown.title}`, !/\s\s|は。/.test(shown.title + metas['description']))
    check(path, 'description', (metas['description'] ?? '').includes(name))
    check(path, 'og:title', metas['og:title'] === shown.title)
    check(path, 'og:description', metas['og:description'] === metas['description'])
    check(path, 'og:type', metas['og:type'] === 'article')
    check(path, 'og:site_name', metas['og:site_name'] === 'まちのものさし')
    check(path, 'og:locale', metas['og:locale'] === 'ja_JP')
    check(path, `status ${shown.status}`, /\d+年\d+月\d+日版/.test(shown.status))
    if (shown.cards > 0) continue
    check(path, 'figure', shown.figure !== '')
    check(path, 'verdict', shown.verdict !== '')
    check(path, 'sentence', shown.sentence.length > 8)
    const observed = (record?.observations.length ?? 0) > 0
    check(path, 'period', !observed || shown.period !== '')
    check(path, 'table', !observed || shown.rows.length > 0)
    check(path, 'source', !observed || shown.sources.length > 8)
  }
  expect(wrong).toEqual([])

  const answer = await request.get('/isesaki/kpi/recycling-rate', {
    headers: { 'accept-encoding': 'identity' },
  })
  expect(await answer.text()).toBe(
    pages.find(({ path }) => path === '/isesaki/kpi/recycling-rate')?.html,
  )
})

test.describe('scripts are off', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } })

  for (const [path, words] of [
    ['/', '伊勢崎市'],
    ['/isesaki', 'リサイクル率'],
    ['/isesaki/kpi', '証明書コンビニ交付率'],
    ['/isesaki/kpi/recycling-rate', '令和4年度'],
    ['/isesaki/data', 'judgements.csv'],
    ['/method', '判定'],
    ['/about', 'まちのものさし'],
  ] as const) {
    test(`${path} is readable`, async ({ page }) => {
      await page.goto(path)
      await expect(heading(page)).toBeVisible()
      await expect(page.locator('#main')).toContainText(words)
    })
  }
})

test('an unknown address is a page that helps, with status 404', async ({ page }) => {
  for (const path of ['/isesaki/kpi/nothing-here', '/nowhere', '/isesaki/kpi/%ff', '/a/b/c/d']) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(path.includes('%ff') ? 400 : 404)
    if (path.includes('%ff')) continue
    await expect(heading(page)).toHaveText('このページは見つかりませんでした')
  }
  await page.goto('/isesaki/kpi/nothing-here')
  await page.getByRole('link', { name: '伊勢崎市の指標をさがす' }).click()
  await expect(page.getByRole('searchbox')).toBeVisible()
})
