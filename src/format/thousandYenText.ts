import { htmlLanguage, isWestern } from '@/text/language'
import type { Language } from '@/text/language'
import { textOf } from '@/text/textOf'
import { UNIT_TEXT } from '@/text/unitText'
import { numberText } from './numberText'

/** Languages that write the yen as a word after the number: to readers of Chinese ¥ is the yuan. */
const GAPS: Readonly<Partial<Record<Language, string>>> = { vi: ' ', zh: '' }

/** An amount of thousand yen for people: 142,867 is 1億4,287万円. Below 万 it is exact. */
export function yenText(thousand: number, language: Language = 'ja'): string {
  if (isWestern(language)) return compactYen(thousand * 1_000, language)
  const sign = thousand < 0 ? '−' : ''
  const yen = Math.abs(thousand) * 1_000
  if (yen < 10_000) return `${sign}${numberText(yen, 0)}円`
  const man = Math.round(yen / 10_000)
  const oku = Math.floor(man / 10_000)
  const rest = man % 10_000
  const words = [
    oku > 0 ? `${numberText(oku, 0)}億` : '',
    rest > 0 ? `${numberText(rest, 0)}万` : '',
  ]
  return `${sign}${words.join('')}円`
}

/** The same amount as printed: 142,867千円. */
export function thousandYenText(thousand: number, language: Language = 'ja'): string {
  if (!isWestern(language)) return `${numberText(thousand, 0)}千円`
  const number = numberText(thousand * 1_000, 0, language)
  return inYen(number, language) ?? `¥${number}`.replace('¥−', '−¥')
}

/** 142,9 triệu yên, 1.429亿日元; nothing for languages that write ¥. */
function inYen(number: string, language: Language): string | undefined {
  const gap = GAPS[language]
  return gap === undefined
    ? undefined
    : number.replace('-', '−') + gap + textOf(UNIT_TEXT, language).unit('円', number)
}

/** ¥142.9M, 142,9 triệu yên, 1.429亿日元: the language's own way to shorten. */
function compactYen(yen: number, language: Language): string {
  const shortened = {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 4,
  } as const
  const write = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(htmlLanguage(language), options).format(yen)
  return (
    inYen(write(shortened), language) ?? write({ ...shortened, style: 'currency', currency: 'JPY' })
  )
}
