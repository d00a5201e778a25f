import type { Board } from '@/domain/board'
import { boardFragment } from '@/sharing/boardLink'

export type BoardView = '' | 'edit' | 'present' | 'print'

/** Where a board is seen, shown to the front or printed: everything about it stands after `#`. */
export function boardAddress(board: Board, view: BoardView = '') {
  return { name: 'board', params: { view }, hash: `#${boardFragment(board)}` } as const
}

export function boardEditAddress(id: string) {
  return { name: 'board', params: { view: 'edit' }, query: { id } } as const
}
