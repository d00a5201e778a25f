/**
 * Why a carried file was refused: `wrong-file` (not a file of this product), `wrong-kind` (ours, but a snapshot
 * where device data is due, or the reverse), `truncated` (begins like ours, ends early), `too-large`.
 */
export type ImportProblem =
  | { readonly kind: 'wrong-file' }
  | { readonly kind: 'wrong-kind' }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'newer-schema'; readonly version: number }
  | { readonly kind: 'hash-mismatch' }
  | { readonly kind: 'wrong-shape'; readonly where: string }
  | { readonly kind: 'cannot-verify' }
