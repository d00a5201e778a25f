import { beforeEach, describe, expect, it, vi } from 'vitest'
import { keepDoings } from '@/composables/drawnAnew'

const PAGE = `
  <input type="search" aria-label="さがす" value="">
  <input id="day" value="2026-01-01">
  <select name="field"><option value="">すべて</option><option value="water">水道</option></select>
  <details><summary>分野ごとの数</summary><p>表</p></details>
  <details><summary>担当課ごとの数</summary><button>開く</button></details>
  <details><summary>担当課ごとの数</summary><button>開く</button></details>
  <a href="/isesaki/kpi/recycling-rate">リサイクル率</a>`

const all = <Kind extends Element>(selector: string) => [
  ...document.querySelectorAll<Kind>(selector),
]
const one = <Kind extends HTMLElement>(selector: string) => {
  const found = document.querySelector<Kind>(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}

const elementsOf = (html: string) => [
  ...new DOMParser().parseFromString(html, 'text/html').body.children,
]

/** As the app does it: the static page goes, its own drawing of it comes. */
function drawAnew(page = PAGE): void {
  one('#app').replaceChildren(...elementsOf(page))
}

describe('a page that is drawn anew under a reader', () => {
  beforeEach(() => {
    document.body.replaceChildren(...elementsOf(`<div id="app">${PAGE}</div>`))
  })

  it('has the words that were typed, and tells whoever listens', () => {
    const before = keepDoings(one('#app'))
    one<HTMLInputElement>('[type=search]').value = 'ごみ'
    const again = before()
    drawAnew()
    const heard = vi.fn<(event: Event) => void>()
    one('[type=search]').addEventListener('input', heard)
    again()
    expect(one<HTMLInputElement>('[type=search]').value).toBe('ごみ')
    expect(heard).toHaveBeenCalledOnce()
    expect(one<HTMLInputElement>('#day').value).toBe('2026-01-01')
  })

  it('has the choice that was made, and says nothing of what was not touched', () => {
    const before = keepDoings(one('#app'))
    one<HTMLSelectElement>('select').value = 'water'
    const again = before()
    drawAnew()
    const heard = vi.fn<(event: Event) => void>()
    one('#app').addEventListener('change', ({ target }) => heard(target as never))
    again()
    expect(one<HTMLSelectElement>('select').value).toBe('water')
    expect(heard.mock.calls).toEqual([[one('select')]])
  })

  it('has the same folds open, of several alike the right one', () => {
    const before = keepDoings(one('#app'))
    const last = all<HTMLDetailsElement>('details').at(-1)
    if (last) last.open = true
    const again = before()
    drawAnew()
    again()
    expect(all<HTMLDetailsElement>('details').map(({ open }) => open)).toEqual([false, false, true])
  })

  it('keeps the focus, and presses the button that was pressed last, once', () => {
    const before = keepDoings(one('#app'))
    all<HTMLButtonElement>('button')[1]?.click()
    one('a').focus()
    const again = before()
    drawAnew()
    const heard = vi.fn<(button: number) => void>()
    all('button').forEach((button, index) => button.addEventListener('click', () => heard(index)))
    again()
    expect(heard.mock.calls).toEqual([[1]])
    expect(document.activeElement).toBe(one('a'))
  })

  it('lets go of what the new page does not have', () => {
    const before = keepDoings(one('#app'))
    one<HTMLInputElement>('[type=search]').value = 'ごみ'
    all<HTMLButtonElement>('button')[0]?.click()
    one('a').focus()
    const again = before()
    drawAnew('<h1>見つかりませんでした</h1>')
    expect(again).not.toThrow()
  })
})
