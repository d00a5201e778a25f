/** What may be compared between municipalities, and what to mind when comparing. In our own words. */
export interface Concept {
  readonly id: string
  readonly name: string
  readonly note: string
}
