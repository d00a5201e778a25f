import { describe, expect, it, vi } from 'vitest'
import { pageTasks, preloadsOf, withApp } from '../../scripts/writePages'

describe('the shares of a site that its pages are drawn in', () => {
  it('hold each kind of page once per language', () => {
    const names = pageTasks().map(({ kind, language }) => `${kind} ${language}`)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(
      expect.arrayContaining([
        'app ja',
        'app zh',
        'plans ja-easy',
        'plans vi',
        'changes en',
        'changes pt',
        'frozen en',
      ]),
    )
  })

  it('are fewer where only some languages are wanted', () => {
    vi.stubEnv('SITE_LANGUAGES', 'en')
    expect(pageTasks().map(({ kind }) => kind)).toEqual(['app', 'plans', 'frozen', 'changes'])
    expect(pageTasks().every(({ language }) => language === 'en')).toBe(true)
    vi.unstubAllEnvs()
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
