import type { PinnedThing } from '@/components/council/pinnedThing'
import type { QuotedFigure } from '@/sharing/paragraph'

/** The indicators among pinned things, with their publications. */
export function quotedFigures(things: readonly PinnedThing[]): QuotedFigure[] {
  return things.flatMap(({ figures, snapshot }) =>
    figures?.kind === 'indicator' && snapshot ? [{ record: figures.record, snapshot }] : [],
  )
}
