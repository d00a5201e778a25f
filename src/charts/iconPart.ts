/** One stroke or shape on the 24 px grid. */
export interface IconPart {
  readonly d: string
  /** Filled instead of stroked. */
  readonly solid?: true
  /** Stroke width; 2.2 where absent. */
  readonly width?: number
}

export const stroke = (d: string, width?: number): IconPart => (width ? { d, width } : { d })
export const solid = (d: string): IconPart => ({ d, solid: true })
