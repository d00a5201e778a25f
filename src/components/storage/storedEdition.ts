/** One edition on this device as the page of the device shows it. */
export interface StoredEdition {
  readonly id: string
  /** Of the municipality. */
  readonly code: string
  /** ISO day; blank for a reconstruction, which has `asOf`. */
  readonly publishedOn: string
  readonly asOf?: string
  /** ISO instant. */
  readonly fetchedOn: string
  readonly bytes: number
  readonly origin: 'network' | 'file'
  readonly pinnedFor: readonly string[]
  readonly role: 'current' | 'previous' | 'other'
}
