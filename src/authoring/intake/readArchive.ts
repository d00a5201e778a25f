import { unzipSync } from 'fflate'
import { failure, success } from '@/domain/result'
import type { Result } from '@/domain/result'
import { baseName } from './fileKind'

/** What an archive may become when unpacked; a bomb is refused by what it announces, before a byte is unpacked. */
export const LARGEST_UNPACKED = 100 * 1024 * 1024
const MOST_ENTRIES = 20_000

export type ArchiveProblem = 'broken-archive' | 'bomb' | 'password'

/**
 * Unpacks a zip in memory, by path. No path is ever used as a place: whoever takes an entry takes its last part.
 *
 * The synchronous way on purpose: the other starts workers from blobs, which our policy refuses and some office
 * browsers do not have.
 *
 * @param wanted entries to unpack; folders and macOS's own files are left out anyway
 */
export function readArchive(
  bytes: Uint8Array,
  wanted: (path: string) => boolean = () => true,
): Result<ReadonlyMap<string, Uint8Array>, ArchiveProblem> {
  if (hasPassword(bytes)) return failure('password')
  let announced = 0
  let entries = 0
  let bomb = false
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1
        const taken = !name.endsWith('/') && !isOfSystem(name) && wanted(name)
        if (taken) announced += originalSize
        bomb ||= announced > LARGEST_UNPACKED || entries > MOST_ENTRIES
        return taken && !bomb
      },
    })
    return bomb ? failure('bomb') : success(new Map(Object.entries(files)))
  } catch {
    return failure(bomb ? 'bomb' : 'broken-archive')
  }
}

function isOfSystem(path: string): boolean {
  return path.startsWith('__MACOSX/') || baseName(path).startsWith('.')
}

/** Bit 0 of the flags in the head of the first entry: its content is enciphered. */
function hasPassword(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[2] === 0x03 && ((bytes[6] ?? 0) & 1) === 1
}
