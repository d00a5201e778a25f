/**
 * Why nothing can be kept on this device: `unavailable` (no IndexedDB, private mode, open refused), `blocked`
 * (another tab holds an older version open), `timeout` (the database does not answer), `quota` (no room),
 * `failed` (anything else).
 */
export const NOT_KEPT_REASONS = ['unavailable', 'blocked', 'timeout', 'quota', 'failed'] as const
export type NotKeptReason = (typeof NOT_KEPT_REASONS)[number]

/** What became of the last thing that should be kept or read. `memory-only` ends with the page. */
export type StorageState =
  { readonly kind: 'kept' } | { readonly kind: 'memory-only'; readonly reason: NotKeptReason }
