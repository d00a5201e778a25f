// まちのものさし: CloudFront Functions (cloudfront-js-2.0), viewer response.
// Written by scripts/write-server-configs.ts from scripts/siteHeaders.ts. Do not edit by hand.
const RULES = [
 {
  "name": "content-security-policy",
  "otherwise": "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-of-the-build:npm-run-deploy:configs--site-dist'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types vue worker",
  "where": [
   [
    "^/embed(/|$)",
    "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-of-the-build:npm-run-deploy:configs--site-dist'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *; require-trusted-types-for 'script'; trusted-types vue worker"
   ]
  ]
 },
 {
  "name": "x-content-type-options",
  "otherwise": "nosniff",
  "where": []
 },
 {
  "name": "referrer-policy",
  "otherwise": "strict-origin-when-cross-origin",
  "where": []
 },
 {
  "name": "permissions-policy",
  "otherwise": "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), clipboard-read=(), clipboard-write=(self), display-capture=(), encrypted-media=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(self), serial=(), usb=(), xr-spatial-tracking=()",
  "where": []
 },
 {
  "name": "cross-origin-opener-policy",
  "otherwise": "same-origin",
  "where": [
   [
    "^/embed(/|$)",
    ""
   ]
  ]
 },
 {
  "name": "access-control-allow-origin",
  "otherwise": "",
  "where": [
   [
    "^/(open-data|snapshots)/",
    "*"
   ]
  ]
 },
 {
  "name": "cache-control",
  "otherwise": "no-cache",
  "where": [
   [
    "\\.html$|/index\\.json$",
    "no-cache"
   ],
   [
    "^/assets/.",
    "public, max-age=31536000, immutable"
   ],
   [
    "^/snapshots/[^/]+/[^/]+/.",
    "public, max-age=31536000, immutable"
   ]
  ]
 },
 {
  "name": "strict-transport-security",
  "otherwise": "max-age=63072000",
  "where": []
 }
]

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
