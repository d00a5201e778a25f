import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { repositoryRoot, tsxArguments } from './runChild'

/** All that a build reads. */
const INPUTS = [
  'src',
  'scripts',
  'public',
  'data',
  'docs',
  'tests/fixtures',
  'CHANGELOG.md',
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .sort()
}

/** Data from elsewhere counts by what it holds, not by where it lies. */
function hashOfInputs({ DATA_FOLDER, ...env }: Readonly<Record<string, string>>): string {
  const hash = createHash('sha256').update(JSON.stringify(env))
  const add = (root: string, folder: string) => {
    for (const file of filesOf(folder)) hash.update(relative(root, file)).update(readFileSync(file))
  }
  for (const input of INPUTS) add(repositoryRoot, join(repositoryRoot, input))
  if (DATA_FOLDER !== undefined) add(DATA_FOLDER, DATA_FOLDER)
  return hash.digest('hex').slice(0, 16)
}

/**
 * Builds the site once more with other settings, beside `dist/` and without touching it: in a copy of the
 * sources below `.cache/`. The same sources and settings are built only once.
 *
 * @param purpose names the folder; of each purpose only the newest variant stays
 * @returns the folder of the built site
 */
export async function buildVariant(
  purpose: 'bench' | 'country' | 'sub-path',
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const variants = join(repositoryRoot, '.cache', 'variants', purpose)
  const name = hashOfInputs(env)
  const place = join(variants, name)
  const built = join(place, 'dist')
  if (existsSync(join(place, 'done'))) return built
  rmSync(variants, { recursive: true, force: true })
  mkdirSync(place, { recursive: true })
  for (const input of INPUTS)
    cpSync(join(repositoryRoot, input), join(place, input), { recursive: true })
  symlinkSync(join(repositoryRoot, 'node_modules'), join(place, 'node_modules'))
  // Pictures that were drawn before need not be drawn again.
  const pictures = join('.cache', 'share')
  if (existsSync(join(repositoryRoot, pictures)))
    cpSync(join(repositoryRoot, pictures), join(place, pictures), { recursive: true })
  await promisify(execFile)(process.execPath, tsxArguments('scripts/build-site.ts'), {
    cwd: place,
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  })
  mkdirSync(join(place, 'done'))
  return built
}
