import { existsSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { reconstructionPoints, tablesAsOf } from '@/authoring/reconstruct'
import { readPackage } from '@/authoring/readPackage'
import { readPlans } from '@/authoring/readPlans'
import type { TableSet } from '@/authoring/tableSet'
import { publishSnapshot } from '@/authoring/publishSnapshot'
import type { Edition } from '@/domain/edition'
import type { Plans } from '@/domain/plans'
import { parsePlans } from '@/snapshots/parsePlans'
import { readPublishedSnapshot } from './publishedSnapshots'
import { listDataFolders, readDataFolder } from './readDataFolder'

/** One side of a comparison: a package or a published snapshot. */
export interface ComparedSide {
  /** As it was asked for. */
  readonly label: string
  readonly code: string
  readonly edition: Edition
  readonly plans: Plans | undefined
  /** Of a package. */
  readonly tables?: TableSet
}

/** Places of published snapshots that a bare id is looked for in. */
const SNAPSHOT_PLACES = (root: string) =>
  listDataFolders(root).map((path) => join(path, 'snapshots'))

/**
 * What a word of the command line names: a folder of packages, one package, one package as its documents had it
 * (`data/102041-isesaki@FY2019`), the folder of a published snapshot, or the id of one.
 *
 * @throws a sentence
 */
export function comparedSides(named: string, root = 'data'): ComparedSide[] {
  const [folder = '', asOf] = splitPoint(named)
  if (isFolder(folder)) {
    if (existsSync(join(folder, 'datapackage.json'))) return [packageSide(folder, asOf)]
    if (existsSync(join(folder, 'manifest.json'))) return [snapshotSide(folder)]
    const packages = listDataFolders(folder)
    if (packages.length > 0) return packages.map((path) => packageSide(path, asOf))
    throw new Error(
      `${folder} には、パッケージ（datapackage.json）も版（manifest.json）もありません。`,
    )
  }
  const place = SNAPSHOT_PLACES(root)
    .map((snapshots) => join(snapshots, named))
    .find(isFolder)
  if (place) return [snapshotSide(place)]
  throw new Error(
    `「${named}」というフォルダも、${root}/*/snapshots/ の版もありません。フォルダの名前か版の名前（2026-11-21-…）を確かめてください。`,
  )
}

function splitPoint(named: string): [string, string | undefined] {
  const place = named.lastIndexOf('@')
  return place < 0 || isFolder(named)
    ? [named, undefined]
    : [named.slice(0, place), named.slice(place + 1)]
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}

function packageSide(path: string, asOf: string | undefined): ComparedSide {
  const { tables } = readDataFolder(path)
  const points = reconstructionPoints(tables)
  if (asOf !== undefined && !points.includes(asOf)) {
    throw new Error(
      `${path} の資料に ${asOf} までのものはありません。あるのは ${points.join('、')} です。`,
    )
  }
  const shown = asOf === undefined ? tables : tablesAsOf(tables, asOf)
  const source = readPackage(shown)
  const { publishedOn, ...judged } = publishSnapshot(source, '')
  const label = `${basename(resolve(path))}${asOf === undefined ? '' : `@${asOf}`}`
  return {
    label,
    code: source.municipality.code,
    edition: { ...judged, id: label, asOf: asOf ?? '' },
    plans: readPlans(shown, source),
    tables: shown,
  }
}

function snapshotSide(folder: string): ComparedSide {
  const { snapshot, files } = readPublishedSnapshot(folder)
  const plans = parsePlans(files.get('plans.json'))
  return {
    label: snapshot.id,
    code: snapshot.municipality.code,
    edition: snapshot,
    plans: plans.ok ? plans.value : undefined,
  }
}
