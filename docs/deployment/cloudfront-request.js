// まちのものさし: CloudFront Functions (cloudfront-js-2.0), viewer request.
// Written by scripts/write-server-configs.ts. Do not edit by hand.
function handler(event) {
  const request = event.request
  const name = request.uri.split('/').pop()
  if (name === '') request.uri += 'index.html'
  else if (name.indexOf('.') < 0) request.uri += '/index.html'
  return request
}
