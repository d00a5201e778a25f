/**
 * Why a published file was not taken. `offline` and `timeout`: nobody answered. All others: somebody answered,
 * and what came is not the file that was published. `url` is the address asked for.
 */
export type FetchProblem =
  | { readonly kind: 'offline'; readonly url: string }
  | { readonly kind: 'timeout'; readonly url: string }
  | { readonly kind: 'http-status'; readonly url: string; readonly status: number }
  | { readonly kind: 'redirected'; readonly url: string }
  | { readonly kind: 'not-json'; readonly url: string }
  | { readonly kind: 'truncated'; readonly url: string }
  | { readonly kind: 'hash-mismatch'; readonly url: string }
  | { readonly kind: 'newer-schema'; readonly url: string; readonly version: number }
  | { readonly kind: 'wrong-shape'; readonly url: string; readonly where: string }
  | { readonly kind: 'cannot-verify'; readonly url: string }
  /** For this thread (`NetworkEdge.leaves`): another one takes it, and no reader ever meets this. */
  | { readonly kind: 'too-large'; readonly url: string; readonly bytes: number }

export type FetchProblemKind = FetchProblem['kind']

/** Nobody answered: the link is at fault, not what came over it. */
export function isUnreachable({ kind }: { readonly kind: string }): boolean {
  return kind === 'offline' || kind === 'timeout'
}
