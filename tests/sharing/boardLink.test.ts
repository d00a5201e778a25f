import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tidyBoard } from '@/domain/board'
import type { Board } from '@/domain/board'
import { pinned, PIN_KINDS } from '@/domain/pin'
import { LONGEST_BOARD_LINK, boardFragment, parseBoardFragment } from '@/sharing/boardLink'

const board: Board = {
  title: '12月定例会の資料',
  note: '決算特別委員会で配るもの',
  items: [
    { code: '102041', indicatorId: 'recycling-rate', note: '目標との差に注目' },
    { code: '102041', initiativeId: 'reform-1' },
    { code: '102113', indicatorId: 'ai-ocr-uses' },
    { code: '102113', pledgeId: 'pledge-3', note: '😀\n二行目' },
  ],
  frozen: { '102041': '2026-11-21-113fd4c0' },
}

const kindOf = (fragment: string) => {
  const read = parseBoardFragment(fragment)
  return read.ok ? 'ok' : read.problem.kind
}

describe('a board as a link', () => {
  it('comes back as it was, with publication, order and public notes', () => {
    expect(parseBoardFragment(`#${boardFragment(board)}`)).toEqual({ ok: true, value: board })
  })

  it('is short, and needs no escapes in an address', () => {
    const fragment = boardFragment(board)
    expect(new URL(`https://example.jp/board#${fragment}`).hash).toBe(`#${fragment}`)
    expect(fragment).toContain('m=102041.2026-11-21-113fd4c0_102113')
    expect(fragment).toContain('i=recycling-rate_n.reform-1_k1.ai-ocr-uses_p1.pledge-3')
    expect(fragment.length).toBeLessThan(350)
  })

  it('has each thing once, and no publication of a municipality that is not on it', () => {
    const twice = { ...board, items: [...board.items, ...board.items] }
    expect(boardFragment({ ...twice, frozen: { ...board.frozen, '999999': 'x' } })).toBe(
      boardFragment(board),
    )
  })

  it('round-trips for every board that can be made', () => {
    const id = fc.stringMatching(/^[a-z0-9-]{1,30}$/)
    const words = fc.string({ unit: 'grapheme-composite', maxLength: 20 })
    const plain = words.map((text) => text.replace(/[\p{Cc}\p{Cf}]/gu, ''))
    const item = fc
      .tuple(fc.constantFrom(...PIN_KINDS), fc.constantFrom('102041', '102113'), id, plain)
      .map(([kind, code, itemId, note]) => ({
        ...pinned(kind, code, itemId),
        ...(note ? { note } : {}),
      }))
    fc.assert(
      fc.property(plain, fc.array(item, { minLength: 1, maxLength: 20 }), (title, items) => {
        const made = tidyBoard({ title, items, frozen: { '102113': '2026-11-21-113fd4c0' } })
        expect(parseBoardFragment(boardFragment(made))).toEqual({ ok: true, value: made })
      }),
    )
  })
})

describe('a link that is not as we write it', () => {
  it('says what is wrong with it and never throws', () => {
    const sound = boardFragment(board)
    expect(kindOf('')).toBe('none')
    expect(kindOf('#')).toBe('none')
    expect(kindOf('main')).toBe('damaged')
    expect(kindOf(sound.replace('v=1', 'v=2'))).toBe('newer')
    expect(kindOf(`${sound}&x=${'a'.repeat(LONGEST_BOARD_LINK)}`)).toBe('too-long')
    expect(kindOf(sound.replace('reform-1', '../reform'))).toBe('damaged')
    expect(kindOf(sound.replace('k1.', 'k7.'))).toBe('damaged')
    expect(kindOf(sound.replace('102041', 'javascript:'))).toBe('damaged')
    expect(kindOf(sound.replace('t=', 't=%3Cscript%3E'))).toBe('damaged')
    expect(kindOf('v=1&t=_w&m=102041&i=a')).toBe('damaged')
    expect(kindOf(`v=1&t=&m=102041&i=${Array.from({ length: 61 }, () => 'a').join('_')}`)).toBe(
      'damaged',
    )
  })

  it('takes out signs that nobody sees and that would turn the page around', () => {
    const title = '資\u202E料\u0000'
    const read = parseBoardFragment(boardFragment({ ...board, title }))
    expect(read.ok && read.value.title).toBe('資料')
  })

  it('gives a board or a problem for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof parseBoardFragment(text).ok).toBe('boolean')
      }),
    )
    const sound = boardFragment(board)
    fc.assert(
      fc.property(fc.nat(sound.length), fc.string({ maxLength: 3 }), (at, put) => {
        const read = parseBoardFragment(sound.slice(0, at) + put + sound.slice(at + 1))
        expect(read.ok ? read.value.items.length : 0).toBeLessThanOrEqual(60)
      }),
    )
  })
})
