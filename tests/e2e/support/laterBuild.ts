import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What the later build says in place of the footer's link to the page about the site. */
export const LATER_WORDS = 'このサイトのこと・二版'
const EARLIER_WORDS = 'このサイトについて'

const isCompressed = (path: string) => /\.(br|gz)$/.test(path)
const isText = (path: string) => /\.(html|js|css|webmanifest)$/.test(path)

/** A copy of a built site without its compressed copies, to change and to serve. */
export function copySite(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'monosashi-site-'))
  // Other languages are most of a site, and no test of a later build opens them.
  const others = new RegExp(`^${root}/(?:easy|en|es|pt|vi|zh)/`)
  cpSync(root, copy, {
    recursive: true,
    filter: (path) => !isCompressed(path) && !others.test(path),
  })
  return copy
}

/** Differs always: a script that kept its name would be taken from the cache, with the old ones that it names. */
const otherHash = (_name: string, head: string, last: string, end: string) =>
  `${head}${last === 'Z' ? 'Y' : 'Z'}${end}`

/**
 * A later build of the same site: other words in the footer, and every script and style under another name, as
 * their hashes would give them. Its worker lists the new names.
 */
export function laterBuild(root: string): string {
  const copy = copySite(root)
  const assets = readdirSync(join(copy, 'assets'))
  const renamed = new Map(
    assets.map((name) => [name, name.replace(/(-[\w-]{7})([\w-])(\.\w+)$/, otherHash)]),
  )
  for (const [name, next] of renamed) {
    if (name !== next) renameSync(join(copy, 'assets', name), join(copy, 'assets', next))
  }
  const names = new RegExp(
    [...renamed.keys()].map((name) => name.replace(/[.\\-]/g, '\\$&')).join('|'),
    'g',
  )
  const files = readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter(isText)
  for (const file of files) {
    const path = join(copy, file)
    const text = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      text
        .replace(names, (name) => renamed.get(name) ?? name)
        .replaceAll(EARLIER_WORDS, LATER_WORDS),
    )
  }
  const shell = createHash('md5')
    .update(readFileSync(join(copy, 'shell.html')))
    .digest('hex')
  const worker = join(copy, 'sw.js')
  const list = readFileSync(worker, 'utf8')
  writeFileSync(
    worker,
    list.replace(
      /\{"revision":"\w+","url":"shell.html"\}/,
      `{"revision":"${shell}","url":"shell.html"}`,
    ),
  )
  return copy
}
