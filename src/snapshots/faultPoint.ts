/** The operations of the platform that can fail. */
export const FAULT_POINTS = ['fetch', 'idb-open', 'idb-get', 'idb-put', 'idb-commit'] as const
export type FaultPointName = (typeof FAULT_POINTS)[number]

export type FaultHook = (name: FaultPointName) => void

declare global {
  /** Set by a test only, in Node or by an init script in a real browser. */
  var machiFaultHook: FaultHook | undefined
}

/**
 * Stands in front of every fetch and every step of IndexedDB. Does nothing, unless a test has set
 * `globalThis.machiFaultHook`, which may throw in the operation's place. Synchronous, so that it never lets
 * an IndexedDB transaction go idle.
 */
export function faultPoint(name: FaultPointName): void {
  globalThis.machiFaultHook?.(name)
}
