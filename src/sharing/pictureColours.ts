import type { Verdict } from '@/domain/verdict'

/** The light colours of src/styles/tokens.css: pictures are light only (visual.md §10). */
export const PICTURE_COLOURS = {
  page: '#ffffff',
  text: '#1a1a1a',
  textSecond: '#4d4d4d',
  textThird: '#666666',
  ink: '#14463a',
  bamboo: '#f4ead0',
  bambooEdge: '#b9a369',
  painted: '#dcebfa',
  target: '#00428c',
} as const

export interface ChipColours {
  readonly mark: string
  readonly ground: string
  readonly words: string
  readonly border: number
}

const solid = (mark: string): ChipColours => ({ mark, ground: mark, words: '#ffffff', border: 0 })

/** Solid where the outcome is plain, tinted on the way, dashed where not judged. */
export const VERDICT_COLOURS: Readonly<Record<Verdict, ChipColours>> = {
  achieved: solid('#00428c'),
  'on-track': { mark: '#0055ad', ground: '#eaf4ff', words: '#00428c', border: 2.5 },
  'slightly-behind': { mark: '#806300', ground: '#fbf5e0', words: '#604b00', border: 2.5 },
  behind: { mark: '#ac3e00', ground: '#ffeee2', words: '#8b3200', border: 3.5 },
  'moving-away': solid('#a90000'),
  'not-met': solid('#333333'),
  'not-rated': { mark: '#666666', ground: 'none', words: '#4d4d4d', border: 2.5 },
}
