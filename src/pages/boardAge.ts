import type { Board } from '@/domain/board'
import { dayText } from '@/format/periodText'
import { BOARD_TEXT } from '@/text/councilText'
import type { Language } from '@/text/language'
import { textOf } from '@/text/textOf'

/** 2026年11月21日版, or that it is always the newest. The day is the first part of a publication's id. */
export function boardAge({ frozen }: Pick<Board, 'frozen'>, language: Language): string {
  const words = textOf(BOARD_TEXT, language)
  const days = [...new Set(Object.values(frozen).map((id) => id.slice(0, 10)))]
  return days.length === 0
    ? words.live
    : days.map((day) => words.day(dayText(day, language))).join('・')
}
