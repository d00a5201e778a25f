/** The contrast of two colours by WCAG 2: 1 to 21. */
export function contrastOf(first: string, second: string): number {
  const [light, dark] = [luminanceOf(first), luminanceOf(second)].sort((one, other) => other - one)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((share) =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** `#fff` and `#ffffff` → shares of 1. */
function channelsOf(colour: string): number[] {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour)?.[1]
  if (digits === undefined) throw new Error(`「${colour}」 is not a colour in hexadecimal digits.`)
  const width = digits.length / 3
  return [0, 1, 2].map((place) => {
    const part = digits.slice(place * width, (place + 1) * width)
    return Number.parseInt(part.repeat(2 / width), 16) / 255
  })
}
