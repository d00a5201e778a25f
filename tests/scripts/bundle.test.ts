import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bundleFacts, draftBundle, openBundle, sha256Of } from '../../scripts/bundle'
import { bundlePath, cacheKey, endBuild, takeBundles } from '../../scripts/siteCache'
import { temporaryFolder } from '../fixtures/folders'

function writeBundle(path: string, files: Readonly<Record<string, string>> = { a: '一', b: '' }) {
  const draft = draftBundle<{ said: string }>(path)
  for (const [name, text] of Object.entries(files)) draft.add(name, text)
  draft.finish({ said: 'はい' })
}

describe('a bundle of files', () => {
  it('gives back what was put in, with its hashes and what was said of it', () => {
    const path = join(temporaryFolder(), 'deep', 'x.bundle')
    writeBundle(path)
    const bundle = openBundle<{ said: string }>(path)
    expect(bundle?.facts).toEqual({ said: 'はい' })
    expect(bundle?.entries.map((entry) => [entry.name, bundle.read(entry).toString()])).toEqual([
      ['a', '一'],
      ['b', ''],
    ])
    expect(bundle?.entries[0]?.sha256).toBe(sha256Of('一'))
    bundle?.close()
  })

  it('is not there before it is finished, nor when its maker was stopped', () => {
    const folder = temporaryFolder()
    const path = join(folder, 'x.bundle')
    const draft = draftBundle<null>(path)
    draft.add('a', 'x')
    expect(bundleFacts(path)).toBeUndefined()
    draft.drop()
    expect(readdirSync(folder)).toEqual([])
  })

  it.each([0, 5, 12, 40])('is none where only %i bytes are left of it', (bytes) => {
    const path = join(temporaryFolder(), 'x.bundle')
    writeBundle(path)
    truncateSync(path, bytes)
    expect(bundleFacts(path)).toBeUndefined()
  })

  it('gives no damaged file out, and goes, so that the next build makes it anew', () => {
    const path = join(temporaryFolder(), 'x.bundle')
    writeBundle(path, { a: 'abc' })
    const bytes = readFileSync(path)
    bytes[1] = 'x'.charCodeAt(0)
    writeFileSync(path, bytes)
    const bundle = openBundle(path)
    const [entry] = bundle?.entries ?? []
    expect(() => entry && bundle?.read(entry)).toThrow('もう一度ビルドしてください')
    bundle?.close()
    expect(bundleFacts(path)).toBeUndefined()
  })
})

describe('the cache of a site', () => {
  const key = (name: string) => cacheKey(name)
  const has = (cache: string, name: string) =>
    bundleFacts(bundlePath(cache, key(name))) !== undefined
  const fill = (cache: string, ...names: string[]) => {
    for (const name of names) writeBundle(bundlePath(cache, key(name)))
  }

  it('keeps what the last two builds used, and no drafts', () => {
    const cache = temporaryFolder()
    fill(cache, 'a', 'b')
    endBuild(cache, ['a', 'b'].map(key))
    const draft = `${bundlePath(cache, key('a'))}.1.part`
    writeFileSync(draft, 'half')
    fill(cache, 'c')
    endBuild(cache, ['b', 'c'].map(key))
    expect(['a', 'b', 'c'].map((name) => has(cache, name))).toEqual([true, true, true])
    expect(() => readFileSync(draft)).toThrow('ENOENT')
    endBuild(cache, ['c'].map(key))
    expect(['a', 'b', 'c'].map((name) => has(cache, name))).toEqual([false, true, true])
  })

  it('takes over what the last build of another machine used', () => {
    const [cache, other] = [temporaryFolder(), temporaryFolder()]
    fill(other, 'a', 'b')
    endBuild(other, [key('a')])
    expect(takeBundles(cache, other)).toBe(1)
    expect([has(cache, 'a'), has(cache, 'b')]).toEqual([true, false])
  })
})
