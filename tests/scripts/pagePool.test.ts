import { describe, expect, it, vi } from 'vitest'
import { preloadsOf, withApp } from '../../scripts/pageChunks'
import { shareOut } from '../../scripts/pagePool'
import { siteTasks, townFolders, townTasks } from '../../scripts/pageShares'

const named = (tasks: ReturnType<typeof siteTasks>) =>
  tasks.map(({ kind, language, code = '' }) => `${kind} ${language} ${code}`.trim())

describe('the shares of a site that its pages are drawn in', () => {
  it('hold each kind of page once per language and municipality', () => {
    const all = [...named(siteTasks()), ...named(townTasks('102041'))]
    expect(new Set(all).size).toBe(all.length)
    expect(all).toEqual(
      expect.arrayContaining([
        'site zh',
        'compare en',
        'app zh 102041',
        'plans vi 102041',
        'changes pt 102041',
      ]),
    )
  })

  it('are fewer where only some languages are wanted; cards and feeds are not pages of one', () => {
    vi.stubEnv('SITE_LANGUAGES', 'en')
    expect(named(siteTasks())).toEqual(['site en', 'compare en'])
    expect(named(townTasks('1'))).toEqual([
      ...['app en 1', 'plans en 1', 'frozen en 1', 'cards ja 1', 'cards en 1'],
      ...['changes en 1', 'feeds ja 1'],
    ])
    vi.unstubAllEnvs()
  })

  it('belong to folders of which none lies in another', () => {
    const folders = [
      ...townFolders({ code: '102041', slug: 'isesaki' }),
      ...townFolders({ code: '102113', slug: 'annaka' }),
    ].map(({ path }) => path)
    expect(folders).toContain('embed/en/annaka/')
    for (const path of folders)
      expect(folders.filter((other) => other.startsWith(path))).toEqual([path])
  })
})

describe('work that several processes share', () => {
  const works = ['a', 'a', 'a', 'b', 'b', undefined].map((code, place) => ({ code, place }))

  it('goes on with a municipality, then begins another, then helps', () => {
    const next = shareOut(works)
    const first = next()
    const second = next()
    expect([first?.code, second?.code]).toEqual(['a', 'b'])
    const after = next(second)
    expect(after?.code).toBe('b')
    const third = next(after)
    expect(third).toEqual({ code: undefined, place: 5 })
    expect(next(third)?.code).toBe('a')
    expect(next(first)?.code).toBe('a')
    expect(next(first)).toBeUndefined()
  })

  it('is given out once and whole, whoever asks', () => {
    const next = shareOut(works)
    const given = works.map((_, place) => next(place % 2 ? works[0] : undefined)?.place)
    expect([...given].sort()).toEqual([0, 1, 2, 3, 4, 5])
    expect(next()).toBeUndefined()
  })
})

describe('the files that a page names', () => {
  const chunks = {
    'index.html': { file: 'assets/index-1.js' },
    'src/main.ts': { file: 'assets/main-1.js', imports: ['_vue.js'] },
    'src/pages/IndicatorPage.vue': {
      file: 'assets/IndicatorPage-1.js',
      imports: ['_vue.js', 'src/main.ts'],
    },
    '_vue.js': { file: 'assets/vue-1.js' },
  }

  it('are the app, which the first script imports when the page is drawn, and what the app imports', () => {
    const page = withApp('<script type="module" src="/a.js"></script>', chunks, '/sub/')
    expect(page).toContain('data-app href="/sub/assets/main-1.js"')
    expect(page).toContain('<link rel="modulepreload" crossorigin href="/sub/assets/vue-1.js">')
    expect(() => withApp('<p>', chunks, '/')).toThrow('first script')
  })

  it('are what its own content needs, without what every page names', () => {
    expect(preloadsOf(chunks, 'src/pages/IndicatorPage.vue', '/')).toEqual([
      '/assets/IndicatorPage-1.js',
    ])
  })
})
