import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CHECKSUMS, writeChecksums } from '../../scripts/writeChecksums'
import { publishExamples } from '../../scripts/publishExamples'
import { temporaryFolder } from '../fixtures/folders'

describe('the list of checksums', () => {
  const root = temporaryFolder()
  mkdirSync(join(root, 'b'))
  writeFileSync(join(root, 'b', 'c.txt'), 'abc')
  writeFileSync(join(root, 'a.txt'), '')

  it('names every file but itself, always in the same order', async () => {
    expect(writeChecksums(root)).toBe(2)
    const expected = [
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.txt',
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b/c.txt',
      '',
    ].join('\n')
    expect(readFileSync(join(root, CHECKSUMS), 'utf8')).toBe(expected)
    writeChecksums(root)
    expect(readFileSync(join(root, CHECKSUMS), 'utf8')).toBe(expected)
  })

  it.skipIf(spawnSync('sha256sum', ['--version']).status !== 0)(
    'is read by sha256sum, which finds a changed file',
    () => {
      const check = () => spawnSync('sha256sum', ['-c', '--quiet', CHECKSUMS], { cwd: root }).status
      expect(check()).toBe(0)
      appendFileSync(join(root, 'a.txt'), 'x')
      expect(check()).not.toBe(0)
    },
  )
})

describe('the examples', () => {
  it('are published under the names that the data page links to', () => {
    const out = temporaryFolder()
    publishExamples(out)
    const page = readFileSync('src/components/data/DataUse.vue', 'utf8')
    const linked = [...page.matchAll(/'([\w-]+\.(?:pq|mjs|py|r|sql))'/g)].map((match) => match[1])
    expect(linked).toHaveLength(5)
    for (const name of linked) {
      expect(readFileSync(join(out, 'open-data/examples', String(name))).length).toBeGreaterThan(0)
    }
  })
})
