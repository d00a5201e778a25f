#!/usr/bin/env bash
# まちのものさし: copies dist/ to an S3-compatible store. Use: docs/deployment/sync-s3.sh s3://bucket[/path]
# Another provider than AWS: set AWS_ENDPOINT_URL. Needs the AWS command line 2.
set -euo pipefail
target="${1:?Say where to: s3://bucket}"
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
[ -f dist/index.html ] || { echo "先に npm run build を実行してください。 / Run npm run build first." >&2; exit 1; }

forever='public, max-age=31536000, immutable'
put() { aws s3 sync dist "$target" --no-progress --exclude '*.br' --exclude '*.gz' "$@"; }

# What pages will name goes first, pages and lists after it, the worker last: nobody meets a page whose files
# are not there yet. Nothing is deleted here, because readers still have the pages of yesterday.
aws s3 sync dist/assets "$target/assets" --no-progress --exclude '*.br' --exclude '*.gz' --cache-control "$forever"
aws s3 sync dist/snapshots "$target/snapshots" --no-progress --exclude '*.br' --exclude '*.gz' --exclude '*/index.json' --cache-control "$forever"
put --exclude 'assets/*' --exclude 'snapshots/*' --exclude '*.html' --exclude '*index.json' --exclude 'sw.js' --cache-control no-cache
put --exclude '*' --include '*.html' --cache-control no-cache --content-type 'text/html; charset=utf-8'
put --exclude '*' --include '*index.json' --cache-control no-cache
aws s3 cp dist/manifest.webmanifest "$target/manifest.webmanifest" --cache-control no-cache --content-type 'application/manifest+json; charset=utf-8'
aws s3 cp dist/sw.js "$target/sw.js" --cache-control no-cache --content-type 'text/javascript; charset=utf-8'
