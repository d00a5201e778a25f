import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { IMPORT_RULES, ONLY_FILE_WITH_PACKAGE, VAGUE_NAMES } from './importRules'

interface Import {
  readonly from: string
  readonly target: string
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name))
  .filter((name) => /\.(ts|vue)$/.test(name) && !name.endsWith('.d.ts'))

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  const pattern = /(?:from\s+|import\s*\(\s*|import\s+)'([^']+)'/g
  return [...text.matchAll(pattern)].map((match) => ({ from: file, target: match[1] ?? '' }))
}

function resolveTarget({ from, target }: Import): string | undefined {
  if (target.startsWith('@/')) return join('src', target.slice(2))
  return target.startsWith('.') ? normalize(join(dirname(from), target)) : undefined
}

const folderOf = (path: string) => path.split('/')[1] ?? ''
const isTopLevel = (path: string) => path.split('/').length === 2

function faultOf(entry: Import): string | undefined {
  const { from, target } = entry
  if (isTopLevel(from)) return undefined
  // The guide is a document of the repository, and a page of the site as it stands.
  if (from === 'src/pages/StaffGuide.vue' && target.endsWith('docs/staff-guide.md?raw'))
    return undefined
  const folder = folderOf(from)
  const rule = IMPORT_RULES[folder]
  if (!rule) return `${from}: folder src/${folder} has no row in tests/architecture/importRules.ts.`
  const path = resolveTarget(entry)
  if (path === undefined) {
    if (target.startsWith('virtual:')) return undefined
    const allowed = rule.packages.some((name) => target === name || target.startsWith(name))
    return allowed
      ? undefined
      : `${from} imports the package '${target}', which src/${folder} may not. Move the code to a folder that may, or change the table with a decision record.`
  }
  const other = folderOf(path)
  if (other === folder) {
    return target.startsWith('@/') && dirname(path) === dirname(from)
      ? `${from} imports ${path} by '@/'. Inside one folder write './'.`
      : undefined
  }
  if (!target.startsWith('@/'))
    return `${from} imports ${path} by a relative path. Across folders write '@/'.`
  return rule.folders.includes(other)
    ? undefined
    : `${from} imports ${path}, but src/${folder} may import only ${rule.folders.join(', ') || 'itself'}.`
}

describe('the import rule', () => {
  it('holds for every file of src', () => {
    expect(files.flatMap(importsOf).flatMap((entry) => faultOf(entry) ?? [])).toEqual([])
  })

  it('keeps each heavy package behind its own door', () => {
    const faults = files.flatMap(importsOf).flatMap(({ from, target }) => {
      const door = Object.entries(ONLY_FILE_WITH_PACKAGE).find(([name]) => target.startsWith(name))
      return door && !door[1].test(from) ? [`${from} imports ${target}; only ${door[1]} may.`] : []
    })
    expect(faults).toEqual([])
  })

  it('has no cycles', () => {
    const known = new Set(files)
    const edges = new Map(
      files.map((file) => [
        file,
        importsOf(file).flatMap((entry) => {
          const path = resolveTarget(entry)
          if (!path) return []
          return [path, `${path}.ts`].filter((candidate) => known.has(candidate))
        }),
      ]),
    )
    const done = new Set<string>()
    const cycles: string[] = []
    const walk = (file: string, trail: readonly string[]) => {
      if (trail.includes(file)) {
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
        return
      }
      if (done.has(file)) return
      for (const next of edges.get(file) ?? []) walk(next, [...trail, file])
      done.add(file)
    }
    for (const file of files) walk(file, [])
    expect(cycles).toEqual([])
  })

  it('gives every file a name that says what is inside', () => {
    expect(files.filter((file) => VAGUE_NAMES.test(file))).toEqual([])
  })
})
