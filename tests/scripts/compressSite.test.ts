import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compressSite } from '../../scripts/compressSite'

const TEXT = '待機児童の数は前の年より減りました。\n'.repeat(40)

let root = ''
const put = (name: string, body: string | Buffer) => writeFile(join(root, name), body)
const names = async () => (await readdir(root, { recursive: true })).sort()

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'compress-'))
  await mkdir(join(root, 'deep', 'folder'), { recursive: true })
})

afterEach(() => rm(root, { recursive: true }))

describe('compressing a site', () => {
  it('puts both siblings beside each text file, which unpack to the file', async () => {
    const files = [
      'a.html',
      'a.js',
      'a.json',
      'a.csv',
      'a.svg',
      'a.webmanifest',
      'deep/folder/a.css',
    ]
    for (const name of files) await put(name, TEXT)
    const report = await compressSite(root)
    expect(report.files).toBe(files.length)
    expect(report.bytes).toBe(files.length * Buffer.byteLength(TEXT))
    for (const name of files) {
      const brotli = await readFile(join(root, `${name}.br`))
      const gzip = await readFile(join(root, `${name}.gz`))
      expect(brotliDecompressSync(brotli).toString()).toBe(TEXT)
      expect(gunzipSync(gzip).toString()).toBe(TEXT)
    }
  })

  it('leaves small files, pictures and fonts alone', async () => {
    await put('small.txt', 'x'.repeat(511))
    await put('picture.png', TEXT)
    await put('font.woff2', TEXT)
    const before = await names()
    expect((await compressSite(root)).files).toBe(0)
    expect(await names()).toEqual(before)
  })

  it('begins at 512 bytes', async () => {
    await put('a.txt', 'x'.repeat(512))
    expect((await compressSite(root)).files).toBe(1)
  })

  it('removes what an earlier build left beside a file that is now small', async () => {
    await put('a.txt', TEXT)
    await compressSite(root)
    await put('a.txt', 'short')
    await compressSite(root)
    expect(await names()).toEqual(['a.txt', 'deep', 'deep/folder'])
  })

  it('gives the same bytes each time, on every machine, and does not compress its own output', async () => {
    for (let index = 0; index < 20; index += 1) await put(`${index}.txt`, TEXT + index)
    const first = await compressSite(root)
    const all = await names()
    const bytes = await Promise.all(
      all.filter((name) => /\.(br|gz)$/.test(name)).map((name) => readFile(join(root, name))),
    )
    expect(await compressSite(root)).toEqual(first)
    expect(await names()).toEqual(all)
    const again = await Promise.all(
      all.filter((name) => /\.(br|gz)$/.test(name)).map((name) => readFile(join(root, name))),
    )
    expect(again).toEqual(bytes)
    const gzip = await readFile(join(root, '0.txt.gz'))
    expect([...gzip.subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255])
  })

  it('has nothing to do in an empty folder', async () => {
    expect((await compressSite(root)).files).toBe(0)
  })
})
