import { headerRules, HTTPS_HEADER, patternBelow } from './serverRules'
import type { ServerPlace } from './serverRules'

/** A viewer-request function: the page of a folder is the folder's `index.html`. */
export function cloudfrontRequest(): string {
  return `// まちのものさし: CloudFront Functions (cloudfront-js-2.0), viewer request.
// Written by scripts/write-server-configs.ts. Do not edit by hand.
function handler(event) {
  const request = event.request
  const name = request.uri.split('/').pop()
  if (name === '') request.uri += 'index.html'
  else if (name.indexOf('.') < 0) request.uri += '/index.html'
  return request
}
`
}

/** A viewer-response function with the headers of `siteHeaders.ts`. */
export function cloudfrontResponse({
  base,
  styleHashes,
}: Pick<ServerPlace, 'base' | 'styleHashes'>): string {
  const [httpsName, httpsValue] = HTTPS_HEADER
  const rules = headerRules(styleHashes).map(({ name, otherwise, where }) => ({
    name: name.toLowerCase(),
    otherwise,
    where: where.map(({ path, value }) => [patternBelow(path, base), value]),
  }))
  const all = [...rules, { name: httpsName.toLowerCase(), otherwise: httpsValue, where: [] }]
  return `// まちのものさし: CloudFront Functions (cloudfront-js-2.0), viewer response.
// Written by scripts/write-server-configs.ts from scripts/siteHeaders.ts. Do not edit by hand.
const RULES = ${JSON.stringify(all, null, 1)}

function handler(event) {
  const path = event.request.uri
  const response = event.response
  for (const rule of RULES) {
    const found = rule.where.find((entry) => new RegExp(entry[0]).test(path))
    let value = found ? found[1] : rule.otherwise
    if (rule.name === 'cache-control' && Number(response.statusCode) >= 400) value = rule.otherwise
    if (value === '') delete response.headers[rule.name]
    else response.headers[rule.name] = { value: value }
  }
  return response
}
`
}
