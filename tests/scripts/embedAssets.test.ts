import { describe, expect, test } from 'vitest'
import { shortScopes } from '../../scripts/embedAssets'

describe('styles and HTML of a framed card', () => {
  const { css, slim } = shortScopes(
    '.a[data-v-0123abcd]{}.b[data-v-89abcdef],.c[data-v-0123abcd]{}',
  )

  test('name scopes alike and briefly', () => {
    expect(css).toBe('.a[data-0]{}.b[data-1],.c[data-0]{}')
    expect(slim('<p class="a" data-v-0123abcd data-v-89abcdef>x</p>')).toBe(
      '<p class="a" data-0 data-1>x</p>',
    )
  })

  test('HTML loses scopes without styles and the marks of hydration, and no words', () => {
    expect(slim('<!--[--><p data-v-ffffffff>a &lt;!-- b<!----></p><!--]-->')).toBe(
      '<p>a &lt;!-- b</p>',
    )
  })
})
