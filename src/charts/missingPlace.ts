import { textWidth } from './textWidth'

/** Width of the plot on the narrowest screen (320 px), in px. */
const NARROWEST = 246
/** Size of the small words in the plot, in px. */
const SIZE = 12.5

/** Where the word for missing years stands, in per cent of the plot: over their bracket, or at the end of the plot. */
export function missingPlace(
  { from, to }: { readonly from: number; readonly to: number },
  text: string,
): { readonly x: number; readonly anchor: 'middle' | 'end' } {
  const middle = (from + to) / 2
  const room = ((100 - middle) / 100) * NARROWEST
  return textWidth(text, SIZE) / 2 > room
    ? { x: 100, anchor: 'end' }
    : { x: middle, anchor: 'middle' }
}
