import type { Pin } from './pin'
import { pinKey } from './pin'

/** One thing on a board, with a note that everybody who has the link may read. */
export type BoardItem = Pin & { readonly note?: string }

/** What a board is, for everyone who opens its link: nothing in it is private. */
export interface Board {
  readonly title: string
  readonly note?: string
  readonly items: readonly BoardItem[]
  /** 資料時点: code of municipality → the publication that it stays with. One that is missing is always the newest. */
  readonly frozen: Readonly<Record<string, string>>
}

/** A board that the reader keeps on this device. */
export interface KeptBoard extends Board {
  readonly id: string
}

export const MOST_BOARD_ITEMS = 60
export const LONGEST_BOARD_TITLE = 80
export const LONGEST_BOARD_NOTE = 500

/** Codes of the municipalities on a board, in the order of their first items. */
export function boardCodes({ items }: Pick<Board, 'items'>): string[] {
  return [...new Set(items.map(({ code }) => code))]
}

/** Each thing once, at its first place, as many as a board can hold; publications only of municipalities that are on it. */
export function tidyBoard(board: Board): Board {
  const known = new Set<string>()
  const single = board.items.filter((item) => {
    const key = pinKey(item)
    if (known.has(key)) return false
    known.add(key)
    return true
  })
  const items = single.slice(0, MOST_BOARD_ITEMS)
  const codes = boardCodes({ items })
  const frozen = Object.fromEntries(
    codes.flatMap((code) => {
      const id = board.frozen[code]
      return id === undefined ? [] : [[code, id] as const]
    }),
  )
  const { title, note } = board
  return { title, ...(note ? { note } : {}), items, frozen }
}
