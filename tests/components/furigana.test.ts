import { createApp, defineComponent, h, nextTick, ref } from 'vue'
import { afterEach, describe, expect, test } from 'vitest'
import { keepFurigana } from '@/furigana'
import { furiganaParts, withoutFurigana } from '@/text/furigana'

const words = ref('目標{もくひょう}に とどきました')
const more = ref(true)

const Page = defineComponent({
  render: () =>
    h('div', { 'aria-label': words.value }, [
      h('p', words.value),
      h('p', ['はじめに ', words.value, more.value ? h('b', '年{ねん}') : null]),
    ]),
})

let stop: () => void = () => undefined
afterEach(() => stop())

async function open(): Promise<HTMLElement> {
  const root = document.createElement('div')
  document.body.append(root)
  keepFurigana(root)
  const app = createApp(Page)
  app.mount(root)
  stop = () => app.unmount()
  await nextTick()
  await new Promise((resolve) => setTimeout(resolve))
  return root
}

describe('furigana on a page', () => {
  test('readings stand above kanji, and no mark is left in text or attributes', async () => {
    const root = await open()
    expect(root.querySelectorAll('ruby').length).toBe(3)
    expect(root.querySelector('rt')?.textContent).toBe('もくひょう')
    expect(new XMLSerializer().serializeToString(root)).not.toMatch(/[{}]/)
    expect(root.querySelector('div')?.getAttribute('aria-label')).toBe('目標に とどきました')
  })

  test('words that change are set anew, and nothing of the old ones stays', async () => {
    const root = await open()
    words.value = '数字{すうじ}です'
    more.value = false
    await nextTick()
    await new Promise((resolve) => setTimeout(resolve))
    expect([...root.querySelectorAll('rt')].map((one) => one.textContent)).toEqual([
      'すうじ',
      'すうじ',
    ])
    expect(root.querySelectorAll('p')[1]?.textContent).toBe('はじめに 数字すうじです')
  })
})

test('the mark says what its reading stands above', () => {
  expect(furiganaParts('11月{がつ}｜10日{とおか}の 版{はん}')).toEqual([
    { text: '11' },
    { text: '月', reading: 'がつ' },
    { text: '10日', reading: 'とおか' },
    { text: 'の ' },
    { text: '版', reading: 'はん' },
  ])
  expect(withoutFurigana('｜1日{いちにち}の 数{かず}')).toBe('1日の 数')
})
