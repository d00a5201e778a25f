/** Where a figure was printed. Readers get `page` and `locator`; machines get `line`. */
export interface Citation {
  readonly documentId: string
  /** As printed; absent where it cannot be known. */
  readonly page?: string
  /** Item, row, column in words. Never blank. */
  readonly locator: string
  /** 1-based line of the text rendition; kept in the open data, not in what the app loads. */
  readonly line?: number
  /** The figure exactly as printed, with its unit. */
  readonly printed: string
}
