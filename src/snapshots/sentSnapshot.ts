import type { HeldSnapshot } from './heldSnapshot'

/** A held snapshot as it travels: without functions, and without what the page has already. */
export type SentSnapshot = Omit<HeldSnapshot, 'plans' | 'words' | 'snapshot'> & {
  readonly words: ReturnType<HeldSnapshot['words']>
  readonly snapshot: HeldSnapshot['snapshot'] | undefined
}

/** The outcome of any method with the snapshot that it holds, if it holds one, as `change` makes it. */
export function changeHeld<Before, After>(
  outcome: unknown,
  change: (held: Before) => After,
): unknown {
  if (typeof outcome !== 'object' || outcome === null) return outcome
  if ('held' in outcome) return { ...outcome, held: change(outcome.held as Before) }
  if (!('value' in outcome) || typeof outcome.value !== 'object' || outcome.value === null)
    return outcome
  if ('snapshot' in outcome.value) return { ...outcome, value: change(outcome.value as Before) }
  return { ...outcome, value: changeHeld(outcome.value, change) }
}
