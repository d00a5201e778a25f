import {
  LONGEST_BOARD_NOTE,
  LONGEST_BOARD_TITLE,
  MOST_BOARD_ITEMS,
  boardCodes,
  tidyBoard,
} from '@/domain/board'
import type { Board, BoardItem } from '@/domain/board'
import { pinId, pinKind, pinned } from '@/domain/pin'
import type { PinKind } from '@/domain/pin'
import { failure, success } from '@/domain/result'
import type { Result } from '@/domain/result'
import { base64UrlText, textOfBase64Url } from './base64Url'

/** Longer ones are cut by mail programs and old messengers. */
export const LONGEST_BOARD_LINK = 4_000
const VERSION = '1'

const LETTERS: Readonly<Record<PinKind, string>> = { indicator: 'k', initiative: 'n', pledge: 'p' }
const KINDS: Readonly<Record<string, PinKind>> = { k: 'indicator', n: 'initiative', p: 'pledge' }
const TOWN = /^(\d{6})(?:\.(\d{4}-\d{2}-\d{2}-[0-9a-f]{8}))?$/
const ITEM = /^(?:([knp])(\d{0,2})\.)?([a-z0-9-]{1,100})$/
/** Controls, and signs that turn the direction of writing: a title must not rearrange the page around it. */
const UNSEEN = /(?!\n)\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

/**
 * `damaged`: something in it is not as we write it, most often because the end was cut off. `newer`: written by a
 * later version of the site.
 */
export type BoardLinkProblem = { readonly kind: 'none' | 'too-long' | 'damaged' | 'newer' }

/**
 * A board as the part of an address after `#`, which browsers do not send to any server. The same board gives the
 * same text. Ids are readable, words are UTF-8 in base64url.
 *
 *     v=1&t=<title>&m=102041.2026-11-21-113fd4c0_102113&i=recycling-rate_n.reform-1_k1.ai-ocr-uses&d=<note>&d2=<note>
 *
 * Municipalities stand in `m`, with the publication where the board stays with one. Items stand in `i`: letter of
 * the kind and place of the municipality before a point, both left out for an indicator of the first.
 */
export function boardFragment(board: Board): string {
  const { title, note, items, frozen } = tidyBoard(board)
  const codes = boardCodes({ items })
  const parts = [
    ['v', VERSION],
    ['t', base64UrlText(title)],
    ['m', codes.map((code) => [code, frozen[code]].filter((part) => part).join('.')).join('_')],
    ['i', items.map((item) => itemText(item, codes)).join('_')],
    ...(note ? [['d', base64UrlText(note)]] : []),
    ...items.flatMap((item, place) =>
      item.note ? [[`d${place + 1}`, base64UrlText(item.note)]] : [],
    ),
  ]
  return parts.map(([key = '', value = '']) => `${key}=${value}`).join('&')
}

function itemText(item: BoardItem, codes: readonly string[]): string {
  const town = codes.indexOf(item.code)
  const kind = pinKind(item)
  const plain = kind === 'indicator' && town === 0
  return plain ? pinId(item) : `${LETTERS[kind]}${town === 0 ? '' : town}.${pinId(item)}`
}

/** Reads what stands after `#`, with or without it. Never throws; refuses the whole where a part is not as due. */
export function parseBoardFragment(fragment: string): Result<Board, BoardLinkProblem> {
  const text = fragment.replace(/^#/, '')
  if (text === '') return failure({ kind: 'none' })
  if (text.length > LONGEST_BOARD_LINK) return failure({ kind: 'too-long' })
  const values = new URLSearchParams(text)
  const version = values.get('v') ?? ''
  if (version !== VERSION) {
    return failure({ kind: /^[1-9]\d{0,3}$/.test(version) ? 'newer' : 'damaged' })
  }
  const towns = (values.get('m') ?? '').split('_').map((town) => TOWN.exec(town))
  const places = (values.get('i') ?? '').split('_').map((item) => ITEM.exec(item))
  const title = words(values.get('t'), LONGEST_BOARD_TITLE)
  const note = words(values.get('d') ?? '', LONGEST_BOARD_NOTE)
  if (title === undefined || note === undefined || places.length > MOST_BOARD_ITEMS) {
    return failure({ kind: 'damaged' })
  }
  const items: BoardItem[] = []
  for (const [place, match] of places.entries()) {
    const [, letter = 'k', town = '', id = ''] = match ?? []
    const code = towns[Number(town)]?.[1]
    const kind = KINDS[letter]
    const itemNote = words(values.get(`d${place + 1}`) ?? '', LONGEST_BOARD_NOTE)
    if (!match || !code || !kind || itemNote === undefined) return failure({ kind: 'damaged' })
    items.push({ ...pinned(kind, code, id), ...(itemNote ? { note: itemNote } : {}) })
  }
  const frozen = Object.fromEntries(
    towns.flatMap((match) => (match?.[1] && match[2] ? [[match[1], match[2]] as const] : [])),
  )
  return success(tidyBoard({ title, ...(note ? { note } : {}), items, frozen }))
}

function words(encoded: string | null, longest: number): string | undefined {
  const text = textOfBase64Url(encoded ?? '')?.replace(UNSEEN, '')
  return text === undefined || [...text].length > longest ? undefined : text
}
