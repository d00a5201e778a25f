import { CONTENT_TYPES } from './siteHeaders'
import { headerRules, HTTPS_HEADER, patternBelow } from './serverRules'
import type { HeaderRule, ServerPlace } from './serverRules'

const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

const variableOf = (name: string) => `$monosashi_${name.toLowerCase().replaceAll('-', '_')}`

/** A rule that depends on the address becomes a `map`, so that one `add_header` serves every location. */
function headerMap({ name, otherwise, where, byFile }: HeaderRule, base: string): string {
  const cases = where.map(
    ({ path, value }) => `    ${quoted(`~${patternBelow(path, base)}`)} ${quoted(value)};\n`,
  )
  const asked = byFile ? '$uri' : '$monosashi_asked'
  return `map ${asked} ${variableOf(name)} {\n    default ${quoted(otherwise)};\n${cases.join('')}}\n`
}

function contentTypes(): string {
  const byType = new Map<string, string[]>()
  for (const [extension, type] of Object.entries(CONTENT_TYPES)) {
    byType.set(type, [...(byType.get(type) ?? []), extension])
  }
  return [...byType]
    .map(([type, extensions]) => `        ${quoted(type)} ${extensions.join(' ')};\n`)
    .join('')
}

/**
 * Configuration for nginx (an include of the `http` block) that answers as our own server does: compressed
 * siblings, real 404s, and exactly the headers of `siteHeaders.ts`.
 */
export function nginxConfig({ listen, root, base, serverName, styleHashes }: ServerPlace): string {
  const rules = headerRules(styleHashes)
  const maps = rules.filter(({ where }) => where.length > 0)
  const [httpsName, httpsValue] = HTTPS_HEADER
  const headers = [
    ...rules.map(({ name, otherwise, where }) =>
      where.length > 0
        ? `    add_header ${name} ${variableOf(name)} always;\n`
        : `    add_header ${name} ${quoted(otherwise)} always;\n`,
    ),
    `    add_header ${httpsName} $monosashi_https always;\n`,
  ]
  return `# まちのものさし: nginx。http ブロックの中に置きます（/etc/nginx/conf.d/monosashi.conf）。
# Written by scripts/write-server-configs.ts from scripts/siteHeaders.ts. Do not edit by hand.
# Needs the modules gzip_static (built in) and brotli_static (Debian: libnginx-mod-http-brotli-static).

${maps.map((rule) => headerMap(rule, base)).join('\n')}
# HSTS only where the visitor came by https, to this server or to a proxy before it.
map "$scheme $http_x_forwarded_proto" $monosashi_https {
    default "";
    "~https" ${quoted(httpsValue)};
}

server {
    listen ${listen};
    server_name ${serverName};
    root ${root};
    # The address as it was asked for: a page for what is missing must not change its headers.
    set $monosashi_asked $uri;

    server_tokens off;
    absolute_redirect off;
    # 見た人の記録を残しません。
    access_log off;
    etag on;
    types {
${contentTypes()}    }
    default_type application/octet-stream;

    gzip off;
    gzip_static on;
    gzip_vary on;
    brotli_static on;

${headers.join('')}
    error_page 404 @monosashi_missing;

    location @monosashi_missing {
        try_files ${base}404.html =404;
    }

    location ~ /\\.(?!well-known/) {
        return 404;
    }

    location ${base} {
        if ($request_method !~ ^(GET|HEAD)$) {
            return 405;
        }
        try_files $uri $uri/index.html =404;
    }
${base === '/' ? '' : `\n    location = ${base.slice(0, -1)} {\n        try_files ${base}index.html =404;\n    }\n`}}
`
}
