import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { IMPORT_RULES } from '../architecture/importRules'

const DOCUMENTS = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'data/README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]

const LARGEST_PICTURE = 120_000

/** What a reader elsewhere cannot use: hosts of package registries and paths of somebody's machine. */
const FORBIDDEN =
  /registry\.|npmjs|yarnpkg|pypi\.org|(^|[\s`("])\/(work|home|root|tmp)\/|\.\.\/shared/

/** A document without its code blocks, which may show what is not a link. */
function proseOf(path: string): string {
  return readFileSync(path, 'utf8').replace(/^```[\s\S]*?^```/gm, '')
}

/** Addresses of links and pictures, in Markdown and in HTML. */
function addressesIn(text: string): string[] {
  const markdown = [...text.matchAll(/\]\(([^()\s]+)\)/g)]
  const html = [...text.matchAll(/(?:src|href)="([^"]+)"/g)]
  return [...markdown, ...html].map((match) => match[1] ?? '')
}

/** The anchors that a heading gets on GitHub. */
function anchorsOf(path: string): string[] {
  return [...proseOf(path).matchAll(/^#+\s+(.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  )
}

function faultOf(path: string, address: string): string | undefined {
  if (/^https?:/.test(address)) return undefined
  const [file = '', anchor] = address.split('#')
  const target = file === '' ? path : normalize(join(dirname(path), decodeURIComponent(file)))
  if (!existsSync(target)) return `${path} links to ${address}, but there is no ${target}.`
  if (anchor === undefined || anchorsOf(target).includes(decodeURIComponent(anchor))) {
    return undefined
  }
  return `${path} links to ${address}, but ${target} has no heading of that name.`
}

describe('the documents', () => {
  it('link only to files, pictures and headings that exist', () => {
    const faults = DOCUMENTS.flatMap((path) =>
      addressesIn(proseOf(path)).flatMap((address) => faultOf(path, address) ?? []),
    )
    expect(faults).toEqual([])
  })

  it('name only files of src, scripts, tests and docs that exist', () => {
    // A record tells how things were when it was written; the change log too.
    const living = DOCUMENTS.filter((path) => !/decisions|CHANGELOG/.test(path))
    const faults = living.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/`((?:src|scripts|tests|docs)\/[\w./-]+)`/g)].flatMap(
        (match) => (existsSync(match[1] ?? '') ? [] : [`${path} names ${match[1]}.`]),
      ),
    )
    expect(faults).toEqual([])
  })

  it('name only commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>
    }
    const faults = DOCUMENTS.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g)].flatMap(
        (match) => {
          const name = match[1] ?? match[2] ?? ''
          return name in scripts ? [] : [`${path} names npm run ${name}, which package.json lacks.`]
        },
      ),
    )
    expect(faults).toEqual([])
  })

  it('say nothing that only holds on one machine', () => {
    const faults = DOCUMENTS.flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line, index) => (FORBIDDEN.test(line) ? [`${path}:${index + 1}: ${line}`] : [])),
    )
    expect(faults).toEqual([])
  })

  it('give each decision its own number', () => {
    const names = readdirSync('docs/decisions')
    const numbers = names.map((name) => name.slice(0, 4))
    expect(names.filter((name) => !/^\d{4}-[a-z0-9-]+\.md$/.test(name))).toEqual([])
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('keep pictures light', () => {
    const heavy = readdirSync('docs/pictures').filter(
      (name) => statSync(join('docs/pictures', name)).size > LARGEST_PICTURE,
    )
    expect(heavy).toEqual([])
  })
})

describe('the import table of docs/architecture.md', () => {
  /** `| folder | folders | packages |`, each name in backticks. */
  const section = /## Who may import whom([\s\S]*?)\n## /.exec(
    readFileSync('docs/architecture.md', 'utf8'),
  )?.[1]
  const names = (cell: string | undefined) =>
    [...(cell ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '').sort()
  const table = Object.fromEntries(
    [...(section ?? '').matchAll(/^\| `([^`]+)` \|([^|]*)\|([^|]*)\|$/gm)].map(
      ([, folder = '', folders, packages]) => [
        folder,
        { folders: names(folders), packages: names(packages) },
      ],
    ),
  )

  it('says what tests/architecture/importRules.ts says; change both together', () => {
    const rules = Object.fromEntries(
      Object.entries(IMPORT_RULES).map(([folder, { folders, packages }]) => [
        folder,
        { folders: [...folders].sort(), packages: [...packages].sort() },
      ]),
    )
    expect(table).toEqual(rules)
  })
})
