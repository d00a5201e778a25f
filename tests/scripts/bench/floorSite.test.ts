import { describe, expect, it } from 'vitest'
import { barePage } from '../../../scripts/bench/floorSite'

const PAGE = `<html><head><title>率</title><link rel="stylesheet" href="/a.css"><script src="/a.js"></script></head>
<body><header>名</header><main class="page" data-v-1><!--[--><p class="figure figure-number" data-v-1>10.0<span class="unit">%</span></p><script type="application/json">{}</script></main></body></html>`

describe('the bare page that ours is measured against', () => {
  it('says the same words', () => {
    expect(barePage(PAGE)).toContain('10.0<span>%</span>')
    expect(barePage(PAGE)).toContain('<title>率</title>')
  })

  it('keeps only the class that the clock looks for', () => {
    expect(barePage(PAGE)).toContain('<p class="figure-number">')
    expect(barePage(PAGE)).not.toMatch(/data-v|class="unit"/)
  })

  it('asks for nothing more', () => {
    expect(barePage(PAGE)).not.toMatch(/script|stylesheet/)
  })

  it('refuses a page without content', () => {
    expect(() => barePage('<p>')).toThrow('no <main>')
  })
})
