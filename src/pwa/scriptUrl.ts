/** The one policy beside Vue's; named in the header's `trusted-types`. */
export const WORKER_POLICY = 'worker'

interface TrustedTypesWindow {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): { createScriptURL(url: string): unknown }
  }
}

const made = new WeakMap<object, (url: string) => string>()

/**
 * The worker's address as the browser wants it: under `require-trusted-types-for 'script'` a plain string is
 * refused by `register()`. Only a script of this origin passes. The result is typed as the string that it behaves as.
 *
 * @throws TypeError for an address of another origin, or where the header does not name the policy
 */
export function scriptUrl(window: Window, url: string): string {
  let create = made.get(window)
  if (!create) {
    create = creatorFor(window)
    made.set(window, create)
  }
  return create(url)
}

function creatorFor(window: Window): (url: string) => string {
  const createScriptURL = (url: string) => {
    if (new URL(url, window.location.href).origin === window.location.origin) return url
    throw new TypeError('The worker must come from this site.')
  }
  const { trustedTypes } = window as TrustedTypesWindow
  if (!trustedTypes) return createScriptURL
  const policy = trustedTypes.createPolicy(WORKER_POLICY, { createScriptURL })
  return (url) => policy.createScriptURL(url) as string
}
