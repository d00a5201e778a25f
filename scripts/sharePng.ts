import { crc32, deflate } from 'node:zlib'
import { promisify } from 'node:util'

const compress = promisify(deflate)
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const LARGEST_PALETTE = 256

/**
 * A PNG with a palette: a third of the bytes of a true-colour one. The colours are the 256 most frequent, any
 * other becomes its nearest; flat drawings have a few hundred, the rest are edges of letters.
 *
 * @param pixels RGBA of an opaque picture
 */
export async function palettePng(pixels: Buffer, width: number, height: number): Promise<Buffer> {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height)
  const indexOf = paletteOf(colours)
  const palette = Buffer.alloc(3 * indexOf.palette.length)
  indexOf.palette.forEach((colour, index) => {
    palette.set([colour & 255, (colour >> 8) & 255, (colour >> 16) & 255], 3 * index)
  })
  const rows = Buffer.alloc((width + 1) * height)
  let last = colours[0] ?? 0
  let index = indexOf.find(last)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = colours[y * width + x] ?? 0
      if (colour !== last) {
        last = colour
        index = indexOf.find(colour)
      }
      rows[y * (width + 1) + x + 1] = index
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const data = await compress(rows, { level: 7, memLevel: 9 })
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

function paletteOf(colours: Uint32Array) {
  const counts = new Map<number, number>()
  let last = colours[0] ?? 0
  let run = 0
  for (let at = 0; at < colours.length; at += 1) {
    const colour = colours[at] ?? 0
    if (colour !== last) {
      counts.set(last, (counts.get(last) ?? 0) + run)
      last = colour
      run = 0
    }
    run += 1
  }
  counts.set(last, (counts.get(last) ?? 0) + run)
  const palette = [...counts]
    .sort(([colour, count], [other, otherCount]) => otherCount - count || colour - other)
    .slice(0, LARGEST_PALETTE)
    .map(([colour]) => colour)
  const known = new Map(palette.map((colour, index) => [colour, index]))
  return {
    palette,
    find(colour: number): number {
      const index = known.get(colour) ?? nearest(palette, colour)
      known.set(colour, index)
      return index
    },
  }
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0
  let least = Infinity
  palette.forEach((candidate, index) => {
    const red = (candidate & 255) - (colour & 255)
    const green = ((candidate >> 8) & 255) - ((colour >> 8) & 255)
    const blue = ((candidate >> 16) & 255) - ((colour >> 16) & 255)
    const distance = red * red + green * green + blue * blue
    if (distance < least) {
      least = distance
      best = index
    }
  })
  return best
}
