import { describe, expect, it } from 'vitest'
import { validatePackage } from '@/authoring/validatePackage'
import { isMunicipalityCode } from '@/domain/municipality'
import { generateCountry } from '../../scripts/generate-country'
import { listDataFolders, readDataFolder } from '../../scripts/readDataFolder'
import { sampleCode } from '../../scripts/samplePackage'
import { filesBelow, temporaryFolder } from '../fixtures/folders'

const SIZE = { packages: 3, indicators: 40, years: 10, large: 60 }

describe('the synthetic country', () => {
  const out = temporaryFolder()
  generateCountry(out, SIZE)

  it('has valid packages only, each of the size that was asked for', () => {
    const folders = listDataFolders(out).map(readDataFolder)
    expect(folders.map(({ tables }) => tables.indicators?.rows.length)).toEqual([40, 40, 40, 60])
    for (const { descriptor, tables } of folders) {
      expect(validatePackage(descriptor, tables)).toEqual([])
      expect(tables.observations?.rows.length).toBe((tables.indicators?.rows.length ?? 0) * 10)
    }
  })

  it('has 1,742 different codes with right check digits', () => {
    const codes = Array.from({ length: 1742 }, (_, index) => sampleCode(index))
    expect(new Set(codes).size).toBe(1742)
    expect(codes.filter((code) => !isMunicipalityCode(code))).toEqual([])
  })

  it('is the same a second time', () => {
    const again = temporaryFolder()
    generateCountry(again, SIZE)
    expect(filesBelow(again)).toEqual(filesBelow(out))
  })

  it('never lands among real figures', () => {
    expect(() => generateCountry('data', SIZE)).toThrow('data/')
    expect(() => generateCountry('data/samples', SIZE)).toThrow('data/')
  })
})
