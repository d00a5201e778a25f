import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import NoticeStrip from '@/components/shell/NoticeStrip.vue'
import StatusLine from '@/components/shell/StatusLine.vue'

const usual = { days: '2026年11月10日', offline: false, check: '', stale: false, lateDays: 0 }
const line = (more: Partial<typeof usual & { newest: string }> = {}) =>
  mount(StatusLine, { props: { ...usual, ...more } })

describe('the line that says how old the figures are', () => {
  it('names the edition and how far the figures reach', () => {
    const words = line({ newest: '実績は令和5年度まで' })
    expect(words.text()).toContain('2026年11月10日版')
    expect(words.text()).toContain('実績は令和5年度まで')
    expect(words.text()).not.toContain('電波なし')
  })

  it('says without a connection which edition is shown', () => {
    expect(line({ offline: true }).text()).toMatch(/^電波なし\s*2026年11月10日版/)
  })

  it('says louder when the last check failed', () => {
    const words = line({ stale: true, check: '2026年11月1日から新しい版を確認できません' })
    expect(words.classes()).toContain('status-line-stale')
    expect(words.text()).toContain('確認できません')
    expect(line().classes()).not.toContain('status-line-stale')
  })

  it('says with a connection that there is one, and both editions of two towns', () => {
    expect(line().text()).toMatch(/^オンライン\s*2026年11月10日版/)
    const two = line({ days: '2026年4月1日・2026年11月10日' })
    expect(two.text()).toContain('2026年4月1日・2026年11月10日版')
  })

  it('is there on pages without figures', () => {
    expect(line({ days: '' }).text()).toBe('オンライン')
    expect(line({ days: '', offline: true }).text()).toBe('電波なし')
  })

  it('grows plainer after a week without an answer', () => {
    expect(line({ lateDays: 6 }).classes()).not.toContain('status-line-late')
    expect(line({ lateDays: 7 }).classes()).toContain('status-line-late')
  })

  it('is told to screen readers without being looked for', () => {
    expect(line().attributes('role')).toBe('status')
  })
})

describe('a strip', () => {
  it('waits for the reader: it only says that it was asked', async () => {
    const strip = mount(NoticeStrip, {
      props: { title: '新しい数字があります', action: '新しい数字を見る', dismiss: 'あとで' },
    })
    const [act, later] = strip.findAll('button')
    await act?.trigger('click')
    await later?.trigger('click')
    expect(strip.emitted('act')).toHaveLength(1)
    expect(strip.emitted('dismiss')).toHaveLength(1)
  })
})
