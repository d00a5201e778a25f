/** What can be told of a PDF by Chromium without reading its text. */
export interface PdfFacts {
  readonly pages: number
  /** Fonts that the file names, and how many of them it does not bring along. */
  readonly fonts: number
  readonly fontsMissing: number
  /** Width and height of each page in points. */
  readonly sizes: readonly string[]
}

/** Chromium writes the objects of its PDFs uncompressed; only contents and fonts are packed. */
export function pdfFacts(file: Buffer): PdfFacts {
  const text = file.toString('latin1')
  const objects = text.split(/\bendobj\b/)
  const pages = objects.filter((object) => /\/Type\s*\/Page\b(?!s)/.test(object))
  // The glyphs of a Type 3 font are drawings in the file itself; its descriptor names no font file.
  const drawn = new Set(
    objects.flatMap((object) =>
      /\/Subtype\s*\/Type3\b/.test(object)
        ? (/\/FontDescriptor (\d+) 0 R/.exec(object)?.[1] ?? [])
        : [],
    ),
  )
  const fonts = objects.filter((object) => /\/Type\s*\/FontDescriptor\b/.test(object))
  const isDrawn = (object: string) => drawn.has(/(\d+) 0 obj/.exec(object)?.[1] ?? '')
  return {
    pages: pages.length,
    fonts: fonts.length,
    fontsMissing: fonts.filter((object) => !/\/FontFile[23]?\b/.test(object) && !isDrawn(object))
      .length,
    sizes: pages.map((object) => {
      const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(object)
      return box ? `${Math.round(Number(box[1]))}×${Math.round(Number(box[2]))}` : ''
    }),
  }
}
