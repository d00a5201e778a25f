/**
 * Makes a synthetic country for measuring: `npm run data:country -- --out <folder> [--packages 1741]
 * [--indicators 150] [--years 10] [--large 5000]`. The same numbers give the same bytes. `--large 0` leaves the
 * one large package out.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { writeCsv } from '@/authoring/csvText'
import { repositoryRoot } from './runChild'
import { SAMPLE_CONCEPTS, sampleCode, samplePackage } from './samplePackage'

export interface CountrySize {
  readonly packages: number
  readonly indicators: number
  readonly years: number
  /** Indicators of one more package; 0 for none. */
  readonly large: number
}

export const JAPAN: CountrySize = { packages: 1741, indicators: 150, years: 10, large: 5000 }

/** Real figures and made-up ones must never lie in one folder. */
export function assertApartFromData(out: string): void {
  const inside = relative(join(repositoryRoot, 'data'), resolve(out))
  if (!inside.startsWith('..')) {
    throw new Error('見本は data/ の外に作ります。 / Samples are made outside data/.')
  }
}

export function generateCountry(
  out: string,
  { packages, indicators, years, large }: CountrySize,
): void {
  assertApartFromData(out)
  mkdirSync(out, { recursive: true })
  const write = (index: number, count: number) => {
    const folder = join(out, `${sampleCode(index)}-sample-${String(index + 1).padStart(4, '0')}`)
    mkdirSync(folder, { recursive: true })
    for (const [name, text] of samplePackage(index, { indicators: count, years })) {
      writeFileSync(join(folder, name), text)
    }
  }
  for (let index = 0; index < packages; index += 1) write(index, indicators)
  if (large > 0) write(packages, large)
  const concepts = Array.from({ length: SAMPLE_CONCEPTS }, (_, place) => [
    `sample-concept-${place + 1}`,
    `見本の比べ方${place + 1}`,
    '見本なので、比べても意味はありません。',
  ])
  writeFileSync(join(out, 'concepts.csv'), writeCsv(['concept', 'name', 'note'], concepts))
  writeFileSync(join(out, 'publication-date.txt'), '2026-11-21\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const option = (name: string) => {
    const place = process.argv.indexOf(`--${name}`)
    return place >= 0 ? process.argv[place + 1] : undefined
  }
  const number = (name: keyof CountrySize) => Number(option(name) ?? JAPAN[name])
  const out = option('out')
  if (out === undefined) throw new Error('--out <folder> を書いてください。')
  generateCountry(out, {
    packages: number('packages'),
    indicators: number('indicators'),
    years: number('years'),
    large: number('large'),
  })
  console.log(out)
}
