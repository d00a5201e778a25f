import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describePackage } from '@/authoring/dataPackage'
import { parseTable } from '@/authoring/parseTable'

/** Writes `datapackage.json` of every package anew from the one set of Table Schemas. */
for (const entry of readdirSync('data', { withFileTypes: true })) {
  const folder = join('data', entry.name)
  if (!entry.isDirectory() || !existsSync(join(folder, 'municipality.csv'))) continue
  const table = parseTable('municipality', readFileSync(join(folder, 'municipality.csv'), 'utf8'))
  const { code = '', slug = '', name = '' } = table.rows[0]?.cells ?? {}
  const text = JSON.stringify(describePackage(code, slug, name), null, 1)
  writeFileSync(join(folder, 'datapackage.json'), `${text}\n`)
  console.log(`${folder}/datapackage.json`)
}
