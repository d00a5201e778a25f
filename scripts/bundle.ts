import { createHash } from 'node:crypto'
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'

/** One of the small files in a bundle. */
export interface BundleEntry {
  readonly name: string
  readonly offset: number
  readonly bytes: number
  readonly sha256: string
}

/** Many small files in one: their bodies, then a list of them, then how long the list is. */
export interface Bundle<Facts> {
  /** What whoever made it wanted to say of them. */
  readonly facts: Facts
  readonly entries: readonly BundleEntry[]
  /** @throws a sentence where the body is not what was written */
  readonly read: (entry: BundleEntry) => Buffer
  readonly close: () => void
}

export interface BundleDraft<Facts> {
  readonly add: (name: string, body: Buffer | string) => BundleEntry
  /** Only now is there a bundle: whoever is stopped before leaves none behind. */
  readonly finish: (facts: Facts) => void
  /** Takes the draft away. */
  readonly drop: () => void
}

/** Digits of the list's length, at the very end. */
const LENGTH_DIGITS = 12

export function sha256Of(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Begins a bundle. Bodies go to the disk one by one, so that none is held in memory. */
export function draftBundle<Facts>(path: string): BundleDraft<Facts> {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}.part`
  const file = openSync(draft, 'w')
  const entries: BundleEntry[] = []
  let offset = 0
  const put = (body: Buffer) => {
    for (let done = 0; done < body.length;) done += writeSync(file, body, done)
  }
  return {
    add(name, content) {
      const body = typeof content === 'string' ? Buffer.from(content) : content
      const entry = { name, offset, bytes: body.length, sha256: sha256Of(body) }
      put(body)
      offset += body.length
      entries.push(entry)
      return entry
    },
    finish(facts) {
      const list = Buffer.from(JSON.stringify({ facts, entries }))
      put(list)
      put(Buffer.from(String(list.length).padStart(LENGTH_DIGITS, '0')))
      closeSync(file)
      renameSync(draft, path)
    },
    drop() {
      closeSync(file)
      rmSync(draft, { force: true })
    },
  }
}

function readExactly(file: number, offset: number, bytes: number): Buffer {
  const body = Buffer.allocUnsafe(bytes)
  for (let done = 0; done < bytes;) {
    const read = readSync(file, body, done, bytes - done, offset + done)
    if (read === 0) throw new Error('the file ends early')
    done += read
  }
  return body
}

function readList<Facts>(file: number): Pick<Bundle<Facts>, 'facts' | 'entries'> | undefined {
  const { size } = fstatSync(file)
  if (size < LENGTH_DIGITS) return undefined
  const length = Number(readExactly(file, size - LENGTH_DIGITS, LENGTH_DIGITS).toString())
  const start = size - LENGTH_DIGITS - length
  if (!(start >= 0)) return undefined
  try {
    const list = JSON.parse(readExactly(file, start, length).toString()) as Bundle<Facts>
    const last = list.entries.at(-1)
    return (last ? last.offset + last.bytes : 0) === start ? list : undefined
  } catch {
    return undefined
  }
}

/** Opens a bundle; undefined where there is none, or none that is whole. Close it. */
export function openBundle<Facts>(path: string): Bundle<Facts> | undefined {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    return undefined
  }
  const list = readList<Facts>(file)
  if (!list) {
    closeSync(file)
    return undefined
  }
  return {
    ...list,
    read({ name, offset, bytes, sha256 }) {
      const body = readExactly(file, offset, bytes)
      if (sha256Of(body) === sha256) return body
      rmSync(path, { force: true })
      throw new Error(
        `${path} の ${name} が壊れていたので、捨てました。もう一度ビルドしてください。 / A cached file was damaged and is gone; build once more.`,
      )
    },
    close: () => closeSync(file),
  }
}

/** What a bundle says of its files, without them; undefined where it is not whole. */
export function bundleFacts<Facts>(path: string): Facts | undefined {
  const bundle = openBundle<Facts>(path)
  bundle?.close()
  return bundle?.facts
}
