/** Red, green, blue from 0 to 255 and opacity from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number]

const named: Readonly<Record<string, Colour>> = {
  white: [255, 255, 255, 1],
  snow: [255, 250, 250, 1],
  ivory: [255, 255, 240, 1],
  ghostwhite: [248, 248, 255, 1],
  whitesmoke: [245, 245, 245, 1],
  floralwhite: [255, 250, 240, 1],
  black: [0, 0, 0, 1],
  transparent: [0, 0, 0, 0],
}

/** Of a style, or undefined when it is one we do not know (a name, a variable): then nothing is concluded from it. */
export function parseColour(written: string): Colour | undefined {
  const text = written.trim().toLowerCase()
  const hex = /^#(?<digits>[0-9a-f]{3,8})$/u.exec(text)?.groups?.['digits']
  if (hex !== undefined) return fromHex(hex)
  const parts = /^(?<form>rgb|hsl)a?\((?<parts>[^()]{1,60})\)$/u.exec(text)?.groups
  if (parts) return fromParts(parts['form'] ?? '', (parts['parts'] ?? '').split(/[\s,/]+/u).filter(Boolean))
  return Object.hasOwn(named, text) ? named[text] : undefined
}

/** Too near each other to be read. */
export function isSameToTheEye(one: Colour, other: Colour): boolean {
  return [0, 1, 2].every((at) => Math.abs((one[at] ?? 0) - (other[at] ?? 0)) <= 16)
}

function fromHex(digits: string): Colour | undefined {
  const size = digits.length <= 4 ? 1 : 2
  if (digits.length === 5 || digits.length === 7) return undefined
  const at = (index: number): number => {
    const part = digits.slice(index * size, (index + 1) * size)
    return part === '' ? 255 : parseInt(part.padStart(2, part), 16)
  }
  return [at(0), at(1), at(2), at(3) / 255]
}

function fromParts(form: string, parts: readonly string[]): Colour | undefined {
  const [first = NaN, second = NaN, third = NaN, opacity = 1] = parts.map((part) =>
    part.endsWith('%') ? parseFloat(part) / (form === 'rgb' ? 100 / 255 : 100) : parseFloat(part),
  )
  if ([first, second, third].some(Number.isNaN)) return undefined
  if (form === 'rgb') return [first, second, third, opacity]
  // Only where the hue does not matter: white and black.
  if (third >= 0.99) return [255, 255, 255, opacity]
  return third <= 0.01 ? [0, 0, 0, opacity] : undefined
}
