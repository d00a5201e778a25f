import type { KeptBoard } from '@/domain/board'
import type { Pin } from '@/domain/pin'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** Something on the reader's own list, under a heading of theirs or under none. */
export type ListedItem = Pin & { readonly group?: string }

/** A private note; it never leaves the device but by the reader's own export. */
export type Note = Pin & { readonly text: string }

/** What the reader set or wrote on this device. */
export interface Preferences {
  /** Slug of the municipality last chosen. */
  readonly municipality?: string
  /** My list, in the reader's order. */
  readonly list: readonly ListedItem[]
  readonly notes: readonly Note[]
  readonly boards: readonly KeptBoard[]
  /** Codes of the municipalities last laid side by side, in the reader's order. */
  readonly compared: readonly string[]
  readonly theme: Theme
  /** Readings above kanji on pages in やさしい日本語. */
  readonly furigana: boolean
  /** Code of municipality → id of the snapshot that the reader has seen the changes of. */
  readonly seenSnapshots: Readonly<Record<string, string>>
  /** Ids of the changes of the app that this reader has been told of; empty before the first visit. */
  readonly seenAppChanges: readonly string[]
}

export const DEFAULT_PREFERENCES: Preferences = {
  list: [],
  notes: [],
  boards: [],
  compared: [],
  theme: 'system',
  furigana: true,
  seenSnapshots: {},
  seenAppChanges: [],
}
