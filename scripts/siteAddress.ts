import type { SiteAddress } from './pageTemplate'
import { normalizeBase } from './requestPath'

/** Where the site lives: `SITE_URL` and `BASE_PATH`. */
export function siteAddress(): SiteAddress {
  return {
    origin: (process.env.SITE_URL ?? '').replace(/\/+$/, ''),
    base: normalizeBase(process.env.BASE_PATH),
  }
}
