import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { repositoryRoot } from './runChild'

/**
 * Short names for the scopes of components' styles. Vue's own are eight random digits each, on every element of
 * every page and in every rule, and nothing packs random digits; a number in the list of components does the same.
 * The build for the server and the one for the browser give the same names.
 *
 * @returns path from the repository's folder → name; a component that is not below `src/` keeps Vue's
 */
export function scopeNames(): (
  path: string,
  source: string,
  isProduction: boolean | undefined,
  hash: (text: string) => string,
) => string {
  const files = readdirSync(join(repositoryRoot, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.vue'))
    .map((file) => `src/${file.split(sep).join('/')}`)
    .sort()
  const names = new Map(files.map((file, index) => [file, index.toString(36)]))
  return (path, _source, _isProduction, hash) => names.get(path) ?? hash(path)
}
