import type { SearchedSnapshot } from './snapshotDocuments'

export type ToSearchThread =
  /** A part of the snapshot; the index is made of all that came before `made`. */
  | { readonly kind: 'part'; readonly part: SearchedSnapshot }
  | { readonly kind: 'whole' }
  | {
      readonly kind: 'find' | 'suggestions'
      readonly call: number
      readonly words: string
    }

export type FromSearchThread =
  | { readonly kind: 'made' }
  | { readonly kind: 'answer'; readonly call: number; readonly found: string[] }

/** One end of the line between page and thread: a `Worker`, the inside of one, or a `MessagePort`. */
export interface SearchPort {
  postMessage(message: unknown): void
  onmessage: ((event: MessageEvent) => void) | null
}
