/** A file as it was dropped, chosen or read from the disk. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** Where the bytes of one that is too large were never read. */
  readonly size?: number
}

/** Larger ones are refused unread: a municipality's whole package is some 1 MB. */
export const LARGEST_FILE = 20 * 1024 * 1024

export type FileKind = 'archive' | 'compound' | 'other' | 'text'

/** `compound` is the format of Excel 97–2003 and of anything by Office behind a password. */
export function fileKind(bytes: Uint8Array): FileKind {
  const begins = (...magic: number[]) => magic.every((byte, index) => bytes[index] === byte)
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0x50, 0x4b, 0x05, 0x06)) return 'archive'
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return 'compound'
  // PDF, PNG, JPEG, GIF, 7-Zip, RAR, gzip
  const others = [
    [0x25, 0x50, 0x44, 0x46],
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x47, 0x49, 0x46, 0x38],
    [0x37, 0x7a, 0xbc, 0xaf],
    [0x52, 0x61, 0x72, 0x21],
    [0x1f, 0x8b],
  ]
  return others.some((magic) => begins(...magic)) ? 'other' : 'text'
}

/** Office puts a workbook behind a password into a compound file with a stream of this name. */
export function isEncrypted(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])
  const first = name[0] ?? 0
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

/** The last part of a path, whichever way it was written. */
export function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path
}
