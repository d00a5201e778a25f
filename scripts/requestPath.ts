/** A request target after parsing: a place in the site, a place outside its base, or nonsense. */
export type RequestPath =
  | { readonly kind: 'inside'; readonly path: string }
  | { readonly kind: 'outside' }
  | { readonly kind: 'malformed' }

/**
 * A base as vite writes it: one slash at each end. `''`, `undefined` and `'/'` are the root.
 */
export function normalizeBase(base: string | undefined): string {
  const inner = (base ?? '').split('/').filter(Boolean).join('/')
  return inner === '' ? '/' : `/${inner}/`
}

/** The decoded segment, or undefined where it is malformed or could name something outside its folder. */
function decodeSegment(segment: string): string | undefined {
  try {
    const decoded = decodeURIComponent(segment)
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    const unsafe = decoded === '.' || decoded === '..' || /[/\\\u0000-\u001f\u007f]/.test(decoded)
    return unsafe ? undefined : decoded
  } catch {
    return undefined
  }
}

function decodePath(path: string): string | undefined {
  if (!path.startsWith('/')) return undefined
  const segments = path.split('/').map(decodeSegment)
  return segments.includes(undefined) ? undefined : segments.join('/')
}

/**
 * Parses the target of a request line. `path` is decoded, begins with a slash and is relative to `base`; it
 * has no `.`, `..`, backslash or control character, also none that came percent-encoded. Never throws.
 */
export function parseRequestPath(target: string, base: string): RequestPath {
  const path = decodePath(target.replace(/[?#].*$/s, ''))
  if (path === undefined) return { kind: 'malformed' }
  if (`${path}/` === base) return { kind: 'inside', path: '/' }
  return path.startsWith(base)
    ? { kind: 'inside', path: path.slice(base.length - 1) }
    : { kind: 'outside' }
}
