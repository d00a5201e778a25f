/** What was understood differently from what is written; each is shown, none is silent. */
export const CONVERSION_KINDS = [
  'shift-jis',
  'utf-16',
  'tabs',
  'heading-rows',
  'column-name',
  'column-added',
  'formula',
  'excel-date',
  'excel-percent',
  'excel-format',
  'hidden-digits',
  'filled-down',
  'width',
  'triangle',
  'thousands',
  'percent',
  'unit',
  'period',
  'day',
  'letter-case',
  'mark',
  'leading-zero',
  'by-hand',
  'year-value',
] as const
export type ConversionKind = (typeof CONVERSION_KINDS)[number]

/** Without a row it is said of the whole file or sheet. */
export interface Conversion {
  readonly file: string
  readonly kind: ConversionKind
  readonly table?: string
  readonly row?: number
  readonly column?: string
  readonly from?: string
  readonly to?: string
}

/** Conversions of the same kind in the same column of the same file, to be told in one line. */
export interface ConversionGroup {
  readonly file: string
  readonly kind: ConversionKind
  readonly table?: string
  readonly column?: string
  readonly entries: readonly Conversion[]
}

export function groupConversions(conversions: readonly Conversion[]): ConversionGroup[] {
  const groups = new Map<string, { first: Conversion; entries: Conversion[] }>()
  for (const conversion of conversions) {
    const { file, kind, table, column } = conversion
    const key = JSON.stringify([file, kind, table, column])
    const group = groups.get(key) ?? { first: conversion, entries: [] }
    group.entries.push(conversion)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ first: { file, kind, table, column }, entries }) => ({
    file,
    kind,
    ...(table === undefined ? {} : { table }),
    ...(column === undefined ? {} : { column }),
    entries,
  }))
}
