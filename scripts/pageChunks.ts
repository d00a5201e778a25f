import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { languageFolder } from '@/text/language'
import type { Language } from '@/text/language'

interface ManifestChunk {
  readonly file: string
  readonly name?: string
  readonly imports?: readonly string[]
}

export type Manifest = Readonly<Record<string, ManifestChunk>>

export function readManifest(out: string): Manifest {
  return JSON.parse(readFileSync(join(out, '.vite', 'manifest.json'), 'utf8')) as Manifest
}

/** What every page needs: the app itself, which the first script imports when the page is drawn. */
const APP = 'src/main.ts'

/** The template as Vite wrote it with the app's files beside its first script, so that they come together. */
export function withApp(template: string, chunks: Manifest, base: string): string {
  const entry = /<script type="module"[^>]*><\/script>/
  if (!entry.test(template)) throw new Error('index.html: no first script')
  const [app, ...more] = chunksOf(chunks, APP).map((file) => `href="${base}${file}">`)
  const tags = [
    `<link rel="modulepreload" crossorigin data-app ${app}`,
    ...more.map((file) => `<link rel="modulepreload" crossorigin ${file}`),
  ]
  return template.replace(entry, (script) => [script, ...tags].join('\n    '))
}

/** A chunk and all that it imports, apart from what the first script imports. */
function chunksOf(manifest: Manifest, key: string): string[] {
  const known = reach(manifest, 'index.html')
  return [...reach(manifest, key)].flatMap((one) => (known.has(one) ? [] : fileOf(manifest, one)))
}

function fileOf(manifest: Manifest, key: string): string[] {
  const file = manifest[key]?.file
  return file === undefined ? [] : [file]
}

function reach(manifest: Manifest, key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key]?.imports ?? []) reach(manifest, next, seen)
  return seen
}

/** The chunk of a page and what it imports, apart from what every page loads anyway. */
export function preloadsOf(manifest: Manifest, page: string, base: string): string[] {
  const app = new Set(chunksOf(manifest, APP))
  return chunksOf(manifest, page).flatMap((file) => (app.has(file) ? [] : [base + file]))
}

/** A chunk that others import from as well is listed by its name alone. */
export function chunkKey(chunks: Manifest, module: string): string {
  const name = basename(module).replace(/\.\w+$/, '')
  const shared = Object.keys(chunks).find((key) => chunks[key]?.name === name)
  return chunks[module] ? module : (shared ?? module)
}

/** The words of a language, which the page's script would ask for only after it has run. */
export function languageChunks(chunks: Manifest, language: Language, base: string): string[] {
  if (language === 'ja') return []
  const words = `src/languages/${languageFolder(language).replace('/', '.ts')}`
  return ['src/loadLanguage.ts', words].flatMap((file) => preloadsOf(chunks, file, base))
}

/** What brings figures from the device or the network, which scripts would ask for one after another. */
export function deviceChunks(chunks: Manifest, base: string): string[] {
  return [
    'src/pages/shownPage.ts',
    'src/openRepositories.ts',
    'src/stores/snapshotLoading.ts',
    'src/snapshots/database.ts',
  ].flatMap((module) => preloadsOf(chunks, chunkKey(chunks, module), base))
}
