import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { rulerModel } from '@/charts/rulerModel'
import type { RulerModel } from '@/charts/rulerModel'
import KpiRuler from '@/components/card/KpiRuler.vue'
import { DOCUMENTS, givenRecord } from '../../charts/chartFixtures'

function recyclingRuler(): RulerModel {
  const record = givenRecord({
    figures: { FY2018: 10.5, FY2021: 10.1, FY2022: 10 },
    targets: [{ value: 25 }],
  })
  const labels = { reading: '10.0%', gap: 'あと15.0ポイント', title: 'リサイクル率。後退。' }
  const model = rulerModel(record, DOCUMENTS, labels)
  if (!model) throw new Error('The fixture has a ruler.')
  return model
}

describe('KpiRuler', () => {
  it('is one picture with one sentence', () => {
    const ruler = mount(KpiRuler, { props: { model: recyclingRuler() } })
    expect(ruler.attributes('role')).toBe('img')
    expect(ruler.attributes('aria-label')).toBe('リサイクル率。後退。')
  })

  it('writes the reading, the gap and the target numeral', () => {
    const ruler = mount(KpiRuler, { props: { model: recyclingRuler() } })
    expect(ruler.text()).toContain('10.0%')
    expect(ruler.text()).toContain('あと15.0ポイント')
    expect(ruler.find('.numeral.target').text()).toBe('25')
  })

  it('carries no style attribute, so that the strict policy holds', () => {
    const ruler = mount(KpiRuler, { props: { model: recyclingRuler() } })
    expect(ruler.html()).not.toContain('style=')
  })

  it('gives every hatch of a page its own id, the same at every render', async () => {
    const model = recyclingRuler()
    const page = () =>
      renderToString(
        createSSRApp({
          components: { KpiRuler },
          setup: () => ({ model }),
          template: '<KpiRuler :model="model" /><KpiRuler :model="model" />',
        }),
      )
    const first = await page()
    const ids = [...first.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBe(4)
    expect(await page()).toBe(first)
  })
})
