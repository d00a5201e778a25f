/** A rectangle in px that words or a glyph take. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A straight stroke in px. */
export interface Stroke {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

export function overlap(first: Box, second: Box): boolean {
  return (
    first.left < second.right &&
    second.left < first.right &&
    first.top < second.bottom &&
    second.top < first.bottom
  )
}

/** Whether a stroke runs through a box: its part between the box's sides meets the box's height. */
export function crosses(box: Box, { x1, y1, x2, y2 }: Stroke): boolean {
  const from = Math.max(box.left, Math.min(x1, x2))
  const to = Math.min(box.right, Math.max(x1, x2))
  if (from > to) return false
  if (x1 === x2) return Math.min(y1, y2) < box.bottom && Math.max(y1, y2) > box.top
  const at = (x: number) => y1 + ((x - x1) / (x2 - x1)) * (y2 - y1)
  return Math.min(at(from), at(to)) < box.bottom && Math.max(at(from), at(to)) > box.top
}

export interface Obstacles {
  readonly boxes: readonly Box[]
  /** What had better not be crossed, with the price of doing so. */
  readonly strokes: readonly { readonly stroke: Stroke; readonly price: number }[]
  readonly within: Box
}

/** Covering other words: worse than any stroke. */
export const TOUCHING = 100

/** What it costs to put a box somewhere; 0 where it stands free. */
export function priceOf(box: Box, { boxes, strokes, within }: Obstacles): number {
  const outside =
    box.left < within.left ||
    box.right > within.right ||
    box.top < within.top ||
    box.bottom > within.bottom
  return (
    (outside ? TOUCHING : 0) +
    boxes.filter((other) => overlap(box, other)).length * TOUCHING +
    strokes.reduce((sum, { stroke, price }) => sum + (crosses(box, stroke) ? price : 0), 0)
  )
}

/** The first of the cheapest candidates. */
export function cheapest<Candidate extends { readonly box: Box }>(
  candidates: readonly Candidate[],
  obstacles: Obstacles,
): { readonly candidate: Candidate; readonly price: number } | undefined {
  let best: { candidate: Candidate; price: number } | undefined
  for (const candidate of candidates) {
    const price = priceOf(candidate.box, obstacles)
    if (!best || price < best.price) best = { candidate, price }
  }
  return best
}
