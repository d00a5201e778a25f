import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataPackage } from '@/authoring/dataPackage'
import { parseTable } from '@/authoring/parseTable'
import { TABLE_NAMES } from '@/authoring/tableSchemas'
import type { TableSet } from '@/authoring/tableSet'

export interface DataFolder {
  readonly path: string
  readonly descriptor: DataPackage
  readonly tables: TableSet
}

/** The packages below a data folder: every folder with a `datapackage.json`, in order of their names. */
export function listDataFolders(root = 'data'): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, entry.name))
    .filter((path) => existsSync(join(path, 'datapackage.json')))
    .sort()
}

export function readDataFolder(path: string): DataFolder {
  const descriptor = JSON.parse(readFileSync(join(path, 'datapackage.json'), 'utf8')) as DataPackage
  const tables: TableSet = {}
  for (const name of TABLE_NAMES) {
    const file = join(path, `${name}.csv`)
    if (existsSync(file)) tables[name] = parseTable(name, readFileSync(file, 'utf8'))
  }
  return { path, descriptor, tables }
}
