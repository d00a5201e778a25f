import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { fewAtATime } from './fewAtATime'
import { filesBelow } from './filesBelow'
import { isText } from './siteHeaders'

/** Below this a file fits into one packet anyway. */
const LEAST_BYTES = 512

/** Byte of the gzip header that names the operating system; 255 is "unknown", the same on every machine. */
const GZIP_SYSTEM_BYTE = 9

export interface CompressionReport {
  /** Files that got at least one compressed sibling. */
  readonly files: number
  readonly bytes: number
  readonly brotliBytes: number
  readonly gzipBytes: number
}

/** What every reader fetches is packed as tightly as can be. */
const SHARED = /[/\\](?:assets|snapshots)[/\\]|[/\\]sw\.js$/
const SHARED_QUALITY = 11
/** Pages and tables are thousands: 8 % more bytes each for a twentieth of the time. */
const QUICK_QUALITY = 7
/** An indicator's page must come whole in what a server sends at once: where a tenth decides it, time is no matter. */
const INDICATOR = /[/\\]kpi[/\\][^/\\]+[/\\](?:s[/\\][^/\\]+[/\\])?index\.html$/

/** What a server sends at once, less its headers. */
export const FIRST_WINDOW = 14 * 1_024
/** The tightest packing is at most this much smaller than the quick one. */
const MOST_GAIN = 0.2

async function brotliOf(text: Buffer, quality: number): Promise<Buffer> {
  return promisify(brotliCompress)(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  })
}

/** Packed quickly where that fits the first window or where nothing would make it fit; else as tightly as can be. */
export async function packForFirstWindow(text: Buffer): Promise<Buffer> {
  const quick = await brotliOf(text, QUICK_QUALITY)
  const decides = quick.length > FIRST_WINDOW && quick.length * (1 - MOST_GAIN) <= FIRST_WINDOW
  return decides ? brotliOf(text, SHARED_QUALITY) : quick
}

async function brotli(path: string, text: Buffer): Promise<Buffer> {
  if (INDICATOR.test(path)) return packForFirstWindow(text)
  return brotliOf(text, SHARED.test(path) ? SHARED_QUALITY : QUICK_QUALITY)
}

async function gzipSame(text: Buffer): Promise<Buffer> {
  const packed = await promisify(gzip)(text, { level: 9 })
  packed[GZIP_SYSTEM_BYTE] = 0xff
  return packed
}

/** Writes a sibling; without one removes what an earlier build may have left. */
async function putSibling(path: string, packed: Buffer | undefined): Promise<number> {
  if (packed) {
    await writeFile(path, packed)
    return packed.length
  }
  await rm(path, { force: true })
  return 0
}

/** The siblings of a file by their ends; those that would not be smaller are left out. */
export type Siblings = Readonly<Partial<Record<'.br' | '.gz', Buffer>>>

/**
 * Packs the content of a file that is text.
 *
 * @param path below the site's folder, with a slash in front: it decides how tightly
 * @param known what brotli made of it, where that was tried before
 */
export async function packText(path: string, text: Buffer, known?: Buffer): Promise<Siblings> {
  if (!isText(path) || text.length < LEAST_BYTES) return {}
  const br = known ?? (await brotli(path, text))
  const gz = await gzipSame(text)
  return {
    ...(br.length < text.length ? { '.br': br } : {}),
    ...(gz.length < text.length ? { '.gz': gz } : {}),
  }
}

/** Packs one file: `packText`, or what remembers it. */
export type Packer = (path: string, text: Buffer) => Promise<Siblings>

async function compressFile(root: string, name: string, pack: Packer): Promise<CompressionReport> {
  const path = join(root, name)
  const text = await readFile(path)
  const siblings = await pack(`/${name}`, text)
  const brotliBytes = await putSibling(`${path}.br`, siblings['.br'])
  const gzipBytes = await putSibling(`${path}.gz`, siblings['.gz'])
  const files = brotliBytes > 0 || gzipBytes > 0 ? 1 : 0
  return { files, bytes: files ? text.length : 0, brotliBytes, gzipBytes }
}

function add(one: CompressionReport, other: CompressionReport): CompressionReport {
  return {
    files: one.files + other.files,
    bytes: one.bytes + other.bytes,
    brotliBytes: one.brotliBytes + other.brotliBytes,
    gzipBytes: one.gzipBytes + other.gzipBytes,
  }
}

export interface CompressOptions {
  /** Tells folders (with a slash at their end) and files below the site's folder that need nothing more. */
  readonly isDone?: (path: string) => boolean
  readonly pack?: Packer
}

/**
 * Puts a `.br` and a `.gz` (level 9) beside every text file of 512 bytes or more below `root`,
 * where that is smaller. The same files give the same bytes on every machine.
 */
export async function compressSite(
  root: string,
  { isDone, pack = packText }: CompressOptions = {},
): Promise<CompressionReport> {
  let report: CompressionReport = { files: 0, bytes: 0, brotliBytes: 0, gzipBytes: 0 }
  await fewAtATime(filesBelow(root, isDone).filter(isText), async (path) => {
    const one = await compressFile(root, path, pack)
    report = add(report, one)
  })
  return report
}
