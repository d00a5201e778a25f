import type { Language } from '@/text/language'

/**
 * Languages whose readers set the comma where others set the point, by which they would read 1,234 as less than two.
 * Spanish is that of Latin America, which sets them as Japanese does.
 */
const LOCALES: Readonly<Partial<Record<Language, string>>> = { pt: 'pt-BR', es: 'es-419', vi: 'vi' }

/** Making one takes a thousand times as long as using it. */
const writers = new Map<string, Intl.NumberFormat>()

function numberWriter(decimals: number, language: Language): Intl.NumberFormat {
  const key = language + decimals
  const known = writers.get(key)
  if (known) return known
  const writer = new Intl.NumberFormat(LOCALES[language] ?? 'en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  writers.set(key, writer)
  return writer
}

/** A number as people read it: grouped, true minus, exactly the given digits after the point. */
export function numberText(value: number, decimals: number, language: Language = 'ja'): string {
  const rounded = Math.abs(value) < 0.5 * 10 ** -decimals ? 0 : value
  return numberWriter(decimals, language).format(rounded).replace('-', '−')
}

/** As `numberText`, with + before a gain and nothing before 0. */
export function signedText(value: number, decimals: number, language: Language = 'ja'): string {
  const text = numberText(value, decimals, language)
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
}

/** A share of 1 in whole per cent: 0.163 is 16%. What is not all of it never reads 100%, nor something 0%. */
export function percentText(share: number, underOne = '1%未満', language: Language = 'ja'): string {
  if (share > 0 && share < 0.005) return underOne
  const percent = Math.round(share * 100)
  return `${numberText(percent === 100 && share < 1 ? 99 : percent, 0, language)}%`
}
