/**
 * Writes the configurations of nginx, Caddy and CloudFront. Without arguments those of docs/deployment/, which know
 * no build; with `--site dist --out <folder> --root <folder> --base /monosashi/ --listen 80 --name example.jp` those
 * for a built site and a place.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { caddyConfig } from './caddyConfig'
import { cloudfrontRequest, cloudfrontResponse } from './cloudfrontFunctions'
import { nginxConfig } from './nginxConfig'
import { normalizeBase } from './requestPath'
import { readStyleHashes } from './styleHashes'

export const EXAMPLE_PLACE = {
  listen: '80',
  root: '/srv/monosashi',
  base: '/',
  serverName: '_',
} as const

/** Stands where the hashes of a build's styles belong; a browser passes over it. */
export const STYLE_HASHES_UNKNOWN = 'sha256-of-the-build:npm-run-deploy:configs--site-dist'

/** Texts by file name, for the place that the arguments name. */
export function serverConfigs(args: readonly string[] = []): ReadonlyMap<string, string> {
  const option = (name: string) => {
    const place = args.indexOf(`--${name}`)
    return place >= 0 ? args[place + 1] : undefined
  }
  const site = option('site')
  const place = {
    listen: option('listen') ?? EXAMPLE_PLACE.listen,
    root: option('root') ?? EXAMPLE_PLACE.root,
    base: normalizeBase(option('base')),
    serverName: option('name') ?? EXAMPLE_PLACE.serverName,
    styleHashes: site === undefined ? [STYLE_HASHES_UNKNOWN] : readStyleHashes(site),
  }
  return new Map([
    ['nginx.conf', nginxConfig(place)],
    ['Caddyfile', caddyConfig({ ...place, listen: `http://:${place.listen.replace(/^.*:/, '')}` })],
    ['cloudfront-request.js', cloudfrontRequest()],
    ['cloudfront-response.js', cloudfrontResponse(place)],
  ])
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const given = process.argv.indexOf('--out')
  const out = (given >= 0 ? process.argv[given + 1] : undefined) ?? join('docs', 'deployment')
  mkdirSync(out, { recursive: true })
  for (const [name, text] of serverConfigs(process.argv)) {
    writeFileSync(join(out, name), text)
    console.log(join(out, name))
  }
}
