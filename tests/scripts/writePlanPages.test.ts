import { describe, expect, it } from 'vitest'
import { comparePages, planPages, planRedirects, redirectHtml } from '../../scripts/writePlanPages'
import { LANGUAGES } from '@/text/language'
import { readConcepts } from '../../scripts/readConcepts'
import { comparedPart } from '../../scripts/sliceSnapshot'
import { makeSnapshot } from '../../scripts/snapshotFiles'
import { ANNAKA, ISESAKI } from '../fixtures/realData'
import { packageDocuments } from '../search/packageDocuments'

const published = [ISESAKI, ANNAKA].map((tables) =>
  makeSnapshot(tables, '2026-11-21', readConcepts()),
)
const pages = [
  ...published.flatMap(planPages),
  ...comparePages(published.map(({ snapshot }) => comparedPart(snapshot))),
]
const paths = new Set(pages.map(({ path }) => path))
const redirects = published.flatMap(planRedirects)

describe('the pages about plans', () => {
  it('have an address for everything that is found by searching', () => {
    const known = new Set([...paths, ...redirects.map(({ path }) => path)])
    const hits = ['102041-isesaki', '102113-annaka'].flatMap(packageDocuments)
    const lost = hits.filter(({ kind, href }) => kind !== 'indicator' && !known.has(href))
    expect(lost.map(({ href }) => href)).toEqual([])
  })

  it('lead from directions and efforts to their place on a page that is there', () => {
    expect(redirects.length).toBeGreaterThan(400)
    for (const { to } of redirects) expect(paths).toContain(to.replace(/#.*/, ''))
  })

  it('leave out what a municipality has nothing of', () => {
    expect(paths).not.toContain('/annaka/pledges')
    expect(paths).not.toContain('/annaka/fiscal')
    expect(paths).toContain('/compare/tax-collection-rate')
  })

  it('are drawn in every language where they are lists or comparisons', () => {
    const inAll = pages.filter(({ languages }) => languages === LANGUAGES).map(({ path }) => path)
    expect(inAll).toEqual([
      '/isesaki/plan',
      '/isesaki/initiatives',
      '/isesaki/pledges',
      '/isesaki/projects',
      '/isesaki/fiscal',
      '/isesaki/departments',
      '/annaka/plan',
      '/annaka/initiatives',
      '/annaka/departments',
      '/compare',
      ...[...paths].filter((path) => path.startsWith('/compare/')),
    ])
  })

  it('lead on without any script', () => {
    expect(redirectHtml('/isesaki/plan/a#b')).toContain('url=/isesaki/plan/a#b"')
  })
})
