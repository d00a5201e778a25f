import { qrCode } from './qrCode'
import { escapeXml } from './svgText'

/**
 * A QR code as a file of its own, black on white whatever the theme.
 *
 * @throws RangeError where the text is longer than a QR code can hold
 */
export function qrSvg(text: string): string {
  const { size, path } = qrCode(text)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 10}" height="${size * 10}" viewBox="0 0 ${size} ${size}" role="img" shape-rendering="crispEdges">`,
    `<title>${escapeXml(text)}</title>`,
    `<rect width="${size}" height="${size}" fill="#fff"/>`,
    `<path d="${path}" fill="#000"/>`,
    '</svg>',
    '',
  ].join('\n')
}
