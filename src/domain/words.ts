/** Names and descriptions of one municipality in one language, as in translations.csv. */
export interface LanguageWords {
  /** The municipality's own name. */
  readonly name?: string
  readonly indicators: Readonly<Record<string, IndicatorWords>>
  /** Short titles by document. */
  readonly documents: Readonly<Record<string, string>>
}

export interface IndicatorWords {
  readonly name?: string
  readonly definition?: string
}

/** By language tag: `en`, `ja-x-easy`. */
export type Words = Readonly<Record<string, LanguageWords>>
