/** `npm run serve`: serves the site that is already built. */
import { hostSite } from './hostSite'

process.exitCode = await hostSite(process.argv.slice(2))
