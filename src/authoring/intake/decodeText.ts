import { failure, success } from '@/domain/result'
import type { Result } from '@/domain/result'

export interface DecodedText {
  readonly text: string
  readonly encoding: 'utf-8' | 'shift-jis' | 'utf-16'
}

/**
 * Reads the bytes of a text file: UTF-8 with or without a byte order mark, UTF-16 with one (Excel's "Unicode
 * text"), else Shift_JIS as Windows writes it (CP932). Bytes that are none of these are refused, never replaced.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, 'encoding'> {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes, 'utf-16')
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes, 'utf-16')
  const unicode = decode('utf-8', bytes, 'utf-8')
  const read = unicode.ok ? unicode : decode('shift_jis', bytes, 'shift-jis')
  return read.ok && looksBinary(read.value.text) ? failure('encoding') : read
}

function decode(
  label: string,
  bytes: Uint8Array,
  encoding: DecodedText['encoding'],
): Result<DecodedText, 'encoding'> {
  try {
    return success({ text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding })
  } catch {
    return failure('encoding')
  }
}

/** A text file has no NUL; half-width katakana and private characters in numbers are another encoding misread. */
function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true
  const odd = text.match(/[\uff61-\uff9f\ue000-\uf8ff\ufffd]/g)?.length ?? 0
  return odd > 8 && odd > text.length / 4
}
