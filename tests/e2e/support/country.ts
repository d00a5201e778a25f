import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildVariant } from '../../../scripts/buildVariant'
import { generateCountry } from '../../../scripts/generate-country'
import { sampleCode } from '../../../scripts/samplePackage'

/** Twelve made-up towns, each in a prefecture of its own. */
export const TOWNS = Array.from({ length: 12 }, (_, index) => ({
  code: sampleCode(index),
  slug: `sample-${String(index + 1).padStart(4, '0')}`,
  name: `見本${index + 1}市`,
}))

/** What is compared; all towns have it but the last one. */
export const CONCEPT = 'sample-concept-1'
export const CONCEPT_NAME = '見本の比べ方1'

/** @returns the folder of a site of these towns alone */
export async function buildCountry(): Promise<string> {
  const data = mkdtempSync(join(tmpdir(), 'monosashi-country-'))
  try {
    generateCountry(data, { packages: TOWNS.length, indicators: 16, years: 3, large: 0 })
    const last = TOWNS.at(-1)
    const place = join(data, `${last?.code}-${last?.slug}`, 'indicators.csv')
    writeFileSync(place, readFileSync(place, 'utf8').replace(CONCEPT, ''))
    return await buildVariant('country', { DATA_FOLDER: data, SITE_LANGUAGES: 'ja' })
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}
