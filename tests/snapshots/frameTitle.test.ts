import { describe, expect, it } from 'vitest'
import { fetchFrameTitle } from '@/snapshots/frameTitle'

const answer = (body: string, type = 'text/html; charset=utf-8') => ({
  base: '/base/',
  fetch: async () => new Response(body, { headers: { 'Content-Type': type } }),
})

describe('what a card for frames calls itself', () => {
  it('is the title of its page, as it reads', async () => {
    const page = '<!doctype html><title>Isesaki &quot;R&amp;D&quot; rate｜Machi</title>'
    const read = await fetchFrameTitle(answer(page), 'embed/en/isesaki/x')
    expect(read).toEqual({ ok: true, value: 'Isesaki "R&D" rate｜Machi' })
  })

  it('is not known of a page without one, or of something else', async () => {
    expect((await fetchFrameTitle(answer('<p>'), 'embed/x')).ok).toBe(false)
    const json = answer('{"title":"<title>x</title>"}', 'application/json')
    expect((await fetchFrameTitle(json, 'embed/x')).ok).toBe(false)
  })
})
