import { describe, expect, it, vi } from 'vitest'
import { createSearchIndex, createSearchIndexInSlices } from '@/search/searchIndex'
import type { SearchDocument } from '@/search/searchDocument'

function documentOf(id: string, title: string, more: Partial<SearchDocument> = {}): SearchDocument {
  return {
    kind: 'indicator',
    id,
    title,
    aliases: [],
    body: '',
    context: [],
    href: `/town/kpi/${id}`,
    prominent: false,
    ...more,
  }
}

const idsOf = (documents: readonly SearchDocument[], query: string) =>
  createSearchIndex(documents)
    .search(query)
    .groups.flatMap(({ hits }) => hits.map(({ document }) => document.id))

describe('the order of hits', () => {
  it('is the whole title, its beginning, another name, its inside, context, body', () => {
    const documents = [
      documentOf('body', '丙', { body: '図書館のこと' }),
      documentOf('context', '乙', { context: ['図書館課'] }),
      documentOf('inside', '市の図書館の数'),
      documentOf('alias', '甲', { aliases: ['図書館の数'] }),
      documentOf('beginning', '図書館の利用'),
      documentOf('whole', '図書館'),
    ]
    expect(idsOf(documents, '図書館')).toEqual([
      'whole',
      'beginning',
      'alias',
      'inside',
      'context',
      'body',
    ])
  })

  it('puts what is prominent first among equals', () => {
    const documents = [
      documentOf('plain', 'ごみの量甲'),
      documentOf('featured', 'ごみの量乙', { prominent: true }),
    ]
    expect(idsOf(documents, 'ごみ')).toEqual(['featured', 'plain'])
  })

  it('prefers the word itself to its synonym', () => {
    const documents = [documentOf('synonym', '公債費の額'), documentOf('word', '借金の額')]
    expect(idsOf(documents, '借金')).toEqual(['word', 'synonym'])
  })
})

describe('what counts as an answer', () => {
  it('asks for every word', () => {
    const documents = [documentOf('both', 'ごみ分別アプリ'), documentOf('one', 'ごみの量')]
    expect(idsOf(documents, 'ごみ アプリ')).toEqual(['both'])
  })

  it('looks for slips only if nothing is found as written', () => {
    const documents = [documentOf('written', '交通事古'), documentOf('near', '交通事故')]
    const index = createSearchIndex(documents)
    expect(idsOf(documents, '交通事古')).toEqual(['written'])
    expect(index.search('交通事古').closeness).toBe('exact')
    expect(index.search('交通自故').closeness).toBe('nearly')
  })

  it('takes numbers whole', () => {
    expect(idsOf([documentOf('old', '75歳未満'), documentOf('young', '5歳児')], '5歳')).toEqual([
      'young',
    ])
  })

  it('does not take a short かな word for a part of another', () => {
    expect(idsOf([documentOf('cancer', '癌検診')], 'がんばる')).toEqual([])
    expect(idsOf([documentOf('cancer', '癌の検診')], 'がんの検診')).toEqual(['cancer'])
    expect(idsOf([documentOf('cancer', '癌検診')], 'がん検診')).toEqual(['cancer'])
  })

  it.each(['', '   ', '！？', '（）'])('finds nothing for 「%s」', (query) => {
    const result = createSearchIndex([documentOf('a', 'ごみ')]).search(query)
    expect(result).toEqual({ closeness: 'none', groups: [] })
  })

  it('answers a query of any length', () => {
    expect(idsOf([documentOf('a', 'ごみ')], 'ぬ'.repeat(5000))).toEqual([])
  })
})

describe('groups', () => {
  const documents = [
    documentOf('a', 'ごみの排出量'),
    documentOf('b', 'ごみの総量'),
    documentOf('c', 'ごみ', { kind: 'project', href: '/town/projects/c' }),
  ]

  it('come in the order of their best hits and count all of them', () => {
    const { groups } = createSearchIndex(documents).search('ごみ', { limit: 1 })
    expect(groups.map(({ kind, hits, total }) => [kind, hits.length, total])).toEqual([
      ['project', 1, 1],
      ['indicator', 1, 2],
    ])
  })

  it('are only of the kinds asked for', () => {
    const { groups } = createSearchIndex(documents).search('ごみ', { kinds: ['indicator'] })
    expect(groups.map(({ kind }) => kind)).toEqual(['indicator'])
  })
})

describe('suggestions', () => {
  const index = createSearchIndex([documentOf('a', '図書館の利用者数', { aliases: ['図書館'] })])

  it('are names like the query', () => {
    expect(index.search('みんなの図書館').closeness).toBe('none')
    expect(index.suggestions('みんなの図書館')).toEqual(['図書館', '図書館の利用者数'])
    expect(index.suggestions('図書館の', 1)).toHaveLength(1)
  })

  it('are none if there is nothing like it', () => {
    expect(index.suggestions('xyzzy')).toEqual([])
  })
})

describe('indexing in slices', () => {
  const documents = Array.from({ length: 9 }, (_, index) => documentOf(`d${index}`, `ごみ${index}`))

  it('pauses each time that some milliseconds have passed, and finds the same', async () => {
    let now = 0
    const pause = vi.fn(() => Promise.resolve())
    const index = await createSearchIndexInSlices(documents, pause, () => (now += 5))
    expect(pause).toHaveBeenCalledTimes(4)
    expect(index.search('ごみ')).toEqual(createSearchIndex(documents).search('ごみ'))
  })

  it('ends with what the pause throws', async () => {
    let now = 0
    const pause = () => Promise.reject(new Error('left the page'))
    const work = createSearchIndexInSlices(documents, pause, () => (now += 20))
    await expect(work).rejects.toThrow('left the page')
  })
})
