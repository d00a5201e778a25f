import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Every file below a folder in order of names, as paths from it with slashes.
 *
 * @param isLeftOut is asked for folders (with a slash at their end) before they are read, and for files
 */
export function filesBelow(
  root: string,
  isLeftOut: (path: string) => boolean = () => false,
): string[] {
  const found: string[] = []
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}${entry.name}${entry.isDirectory() ? '/' : ''}`
      if (isLeftOut(path)) continue
      if (entry.isDirectory()) walk(path)
      else if (entry.isFile()) found.push(path)
    }
  }
  walk('')
  return found.sort()
}
