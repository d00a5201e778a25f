import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Folders of worked examples in docs/ that the data page links to. */
const FOLDERS = ['docs/examples', 'docs/queries'] as const

/** Copies the examples to `open-data/examples/`; what explains them stays in docs/. */
export function publishExamples(out: string): void {
  const home = join(out, 'open-data', 'examples')
  mkdirSync(home, { recursive: true })
  for (const folder of FOLDERS) {
    for (const name of readdirSync(folder).filter((file) => !file.endsWith('.md'))) {
      copyFileSync(join(folder, name), join(home, name))
    }
  }
}
