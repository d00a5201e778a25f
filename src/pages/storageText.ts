import type { StorageOutcome } from '@/stores/storageStore'
import type { DEVICE_TEXT } from '@/text/deviceText'
import type { Translated } from '@/text/textOf'

/** What became of a file or a change of version, in one sentence. */
export function outcomeText(
  outcome: StorageOutcome,
  words: Translated<typeof DEVICE_TEXT>,
): string {
  switch (outcome) {
    case 'imported':
      return words.imported
    case 'imported-device':
      return words.importedDevice
    case 'switched':
      return words.switched
    case 'no-previous':
      return words.noPrevious
    case 'unavailable':
      return words.unavailable
    case 'newer-schema':
      return words.newerSchema
    case 'hash-mismatch':
      return words.hashMismatch
    case 'truncated':
      return words.truncated
    case 'cannot-verify':
      return words.cannotVerify
    case 'too-large':
      return words.tooLarge
    case 'wrong-shape':
      return words.wrongShape
    case 'wrong-file':
    case 'wrong-kind':
      return words.wrongFile
  }
}
