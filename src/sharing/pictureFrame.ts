/** Where things stand in a picture, in px. */
export interface PictureFrame {
  readonly width: number
  readonly height: number
  readonly margin: number
  readonly municipality: { readonly size: number; readonly y: number }
  readonly chip: {
    readonly y: number
    readonly height: number
    readonly word: number
    readonly reason: number
  }
  /** The name in `large`, from 16 characters on in `small`. */
  readonly name: {
    readonly large: number
    readonly small: number
    readonly lines: number
    /** Baseline of the last line where there is one, and where there are more. */
    readonly y: number
    readonly firstOfMany: number
    readonly leading: number
  }
  readonly figure: Readonly<Record<'large' | 'medium' | 'small' | 'missing', number>>
  /** Whether words may stand at the right of the figure. */
  readonly beside: boolean
  /** Air above the figure where it stands above its words: at the least and at the most. */
  readonly air: { readonly least: number; readonly most: number }
  readonly row: { readonly size: number; readonly leading: number }
  /** The same where there is no ruler, and so more room. */
  readonly plainRow: { readonly size: number; readonly leading: number }
  readonly ruler: { readonly y: number; readonly scale: number }
  /** Baseline of the last row above the ruler, and without a ruler. */
  readonly rowsEnd: { readonly ruler: number; readonly plain: number }
  readonly footer: { readonly y: number; readonly rows: 1 | 2 }
}

export type PictureShape = 'wide' | 'square'

/** No words of a picture are smaller, apart from those on the ruler. */
export const LEAST_TEXT = 28

export const PICTURE_FRAMES: Readonly<Record<PictureShape, PictureFrame>> = {
  wide: {
    width: 1200,
    height: 630,
    margin: 56,
    municipality: { size: 32, y: 86 },
    chip: { y: 32, height: 68, word: 42, reason: 30 },
    name: { large: 52, small: 40, lines: 2, y: 164, firstOfMany: 142, leading: 46 },
    figure: { large: 168, medium: 120, small: 88, missing: 88 },
    beside: true,
    air: { least: 32, most: 56 },
    row: { size: 30, leading: 38 },
    plainRow: { size: 36, leading: 52 },
    ruler: { y: 376, scale: 1.66 },
    rowsEnd: { ruler: 363, plain: 505 },
    footer: { y: 547, rows: 1 },
  },
  square: {
    width: 1080,
    height: 1080,
    margin: 56,
    municipality: { size: 36, y: 112 },
    chip: { y: 60, height: 76, word: 44, reason: 32 },
    name: { large: 56, small: 46, lines: 3, y: 212, firstOfMany: 200, leading: 58 },
    figure: { large: 210, medium: 150, small: 104, missing: 110 },
    beside: false,
    air: { least: 48, most: 84 },
    row: { size: 36, leading: 54 },
    plainRow: { size: 40, leading: 60 },
    ruler: { y: 730, scale: 1.95 },
    rowsEnd: { ruler: 708, plain: 860 },
    footer: { y: 950, rows: 2 },
  },
}
