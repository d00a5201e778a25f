import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answersBeforePicture, readSizeRecord } from '../../scripts/check-budget'
import { recordProblems, recordSizes } from '../../scripts/sizeRecord'

const record = { sizes: { styles: 1_000 }, reasons: ['紙の版'] }
const changelog = '# 変更\n\n### 開発者 Developers\n\n- 大きさの記録を改めました: 紙の版\n'

describe('sizes against those that were written down', () => {
  it('may grow by two in a hundred and no more', () => {
    expect(recordProblems([{ key: 'styles', bytes: 1_020 }], record, changelog)).toEqual([])
    expect(recordProblems([{ key: 'styles', bytes: 1_021 }], record, changelog)).toEqual([
      expect.stringContaining('1000 から 1021'),
    ])
    expect(recordProblems([{ key: 'new', bytes: 1 }], record, changelog)).toHaveLength(1)
  })

  it('are counts of pages that names of files push over a limit: a few more are no growth', () => {
    const before = { sizes: { manyAnswers: 19, uninvited: 0 }, reasons: [] }
    const pages = (bytes: number) =>
      recordProblems([{ key: 'manyAnswers', bytes, unit: '個' }], before, '')
    expect(pages(22)).toEqual([])
    expect(pages(23)).toHaveLength(1)
    expect(recordProblems([{ key: 'uninvited', bytes: 1, unit: '個' }], before, '')).toHaveLength(1)
  })

  it('want every reason in the change log', () => {
    expect(recordProblems([], record, '# 変更\n')).toEqual([expect.stringContaining('紙の版')])
  })

  it('are written down with a reason, which then stands in the change log', () => {
    const grown = [{ key: 'styles', bytes: 1_500 }]
    const next = recordSizes(grown, record, changelog, '表の印刷')
    expect(next.changelog).toContain('表の印刷（styles 1000 → 1500）')
    expect(recordProblems(grown, next.record, next.changelog)).toEqual([])
  })

  it('of this repository have their reasons in its change log', () => {
    expect(recordProblems([], readSizeRecord(), readFileSync('CHANGELOG.md', 'utf8'))).toEqual([])
  })
})

describe('answers that a page needs before its first picture', () => {
  const page = (head: string, body = '') => `<html><head>${head}</head><body>${body}</body></html>`
  it.each([
    [page('<style>p{margin:0}</style><script type="module" src="/a.js"></script>'), 1],
    [page('<script src="/a.js" async></script>', '<link rel="stylesheet" href="/a.css">'), 1],
    [page('<link rel="stylesheet" href="/a.css">'), 2],
    [page('<script src="/a.js"></script><style>@import "b.css";</style>'), 3],
  ])('%s: %i', (html, count) => expect(answersBeforePicture(html)).toBe(count))
})
