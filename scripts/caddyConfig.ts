import { CACHE_REVALIDATE, CONTENT_TYPES, contentType } from './siteHeaders'
import { headerRules, HTTPS_HEADER, patternBelow } from './serverRules'
import type { HeaderRule, ServerPlace } from './serverRules'

const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`

/**
 * One matcher for each case of a rule, none overlapping another: Caddy sorts directives by their matchers, so a
 * later case must exclude the earlier ones itself.
 */
function headerLines({ name, otherwise, where }: HeaderRule, base: string): string {
  const key = name.toLowerCase()
  const patterns = where.map(({ path }) => patternBelow(path, base))
  const lines = where.flatMap(({ value }, index) => [
    `\t@${key}-${index} {`,
    `\t\tpath_regexp ${quotedPattern(patterns[index] ?? '')}`,
    ...patterns
      .slice(0, index)
      .flatMap((earlier) => ['\t\tnot {', `\t\t\tpath_regexp ${quotedPattern(earlier)}`, '\t\t}']),
    '\t}',
    ...(value === '' ? [] : [`\theader @${key}-${index} ${name} ${quoted(value)}`]),
  ])
  const rest = [
    `\t@${key}-rest {`,
    ...patterns.flatMap((pattern) => [
      '\t\tnot {',
      `\t\t\tpath_regexp ${quotedPattern(pattern)}`,
      '\t\t}',
    ]),
    '\t}',
    `\theader @${key}-rest ${name} ${quoted(otherwise)}`,
  ]
  if (where.length === 0) return `\theader ${name} ${quoted(otherwise)}\n`
  return [...lines, ...(otherwise === '' ? [] : rest), ''].join('\n')
}

const quotedPattern = (pattern: string) => `\`${pattern}\``

/**
 * By ending, because Caddy asks the machine it runs on what an ending means; set last, because it forgets the
 * type of an ending that the machine does not know.
 */
function typeLines(): string {
  return Object.keys(CONTENT_TYPES)
    .map((extension) => {
      const type = quoted(contentType(`file.${extension}`))
      const matcher = `@type-${extension}`
      return `\t${matcher} path *.${extension}\n\theader ${matcher} {\n\t\tContent-Type ${type}\n\t\tdefer\n\t}\n`
    })
    .join('')
}

/** Configuration for Caddy 2.6 and later with the same answers as our own server. */
export function caddyConfig({ listen, root, base, styleHashes }: ServerPlace): string {
  const [httpsName, httpsValue] = HTTPS_HEADER
  return `# まちのものさし: Caddy。
# Written by scripts/write-server-configs.ts from scripts/siteHeaders.ts. Do not edit by hand.
# Instead of ${listen} put the host's name; Caddy then gets its certificate by itself.
{
\tadmin off
}

${listen} {
\troot * ${root}

${headerRules(styleHashes)
  .map((rule) => headerLines(rule, base))
  .join('')}
\t# HSTS only where the visitor came by https, to this server or to a proxy before it.
\t@https-here protocol https
\theader @https-here ${httpsName} ${quoted(httpsValue)}
\t@https-before header X-Forwarded-Proto https
\theader @https-before ${httpsName} ${quoted(httpsValue)}
\theader -Server

${typeLines()}
\t@writing not method GET HEAD
\terror @writing 405
\t@hidden {
\t\tpath_regexp \`/\\.\`
\t\tnot path ${base}.well-known/*
\t}
\terror @hidden 404

\ttry_files {path} {path}/index.html =404
\tfile_server {
\t\tprecompressed br gzip
\t\tdisable_canonical_uris
\t}

\thandle_errors {
\t\theader Cache-Control ${quoted(CACHE_REVALIDATE)}
\t\theader Content-Type ${quoted(contentType('404.html'))}
\t\theader -Server
\t\trewrite * ${base}404.html
\t\tfile_server {
\t\t\tprecompressed br gzip
\t\t\tdisable_canonical_uris
\t\t}
\t}
}
`
}
