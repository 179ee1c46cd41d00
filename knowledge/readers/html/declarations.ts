/** What a style attribute or a rule says, by property, in lower case. */
export type Declarations = ReadonlyMap<string, string>

export function parseDeclarations(style: string): Declarations {
  const found = new Map<string, string>()
  for (const part of style.slice(0, 10_000).split(';')) {
    const colon = part.indexOf(':')
    if (colon === -1) continue
    const value = part.slice(colon + 1).replace(/!\s*important/iu, '')
    found.set(part.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase())
  }
  return found
}

/** Not shown until something is pressed, or never. */
export function isFolded(style: Declarations): boolean {
  return style.get('display') === 'none' || /^(?:hidden|collapse)$/u.test(style.get('visibility') ?? '')
}

/** There, and for nobody to see. */
export function isInvisible(style: Declarations): boolean {
  return (
    isZero(style.get('opacity')) ||
    isTiny(style.get('font-size')) ||
    isAside(style) ||
    isClipped(style) ||
    isWithoutSize(style)
  )
}

function isZero(value: string | undefined): boolean {
  return value !== undefined && Math.abs(parseFloat(value)) < 0.02
}

function isTiny(size: string | undefined): boolean {
  if (size === undefined) return false
  const number = parseFloat(size)
  return isZero(size) || (/^[\d.]+(?:px|pt)$/u.test(size) && number < 3)
}

function isAside(style: Declarations): boolean {
  const far = (property: string): boolean =>
    /^-\d{3,}(?:\.\d+)?(?:px|em|rem|vw|%)/u.test(style.get(property) ?? '')
  const isPlaced = /^(?:absolute|fixed|relative)$/u.test(style.get('position') ?? '')
  return (
    far('text-indent') || (isPlaced && ['left', 'top', 'right', 'bottom'].some(far)) || far('margin-left')
  )
}

function isClipped(style: Declarations): boolean {
  return (
    /^rect\((?:[01](?:px)?[,\s]*){4}\)$/u.test(style.get('clip') ?? '') ||
    /^(?:inset\((?:50|100)%|circle\(0)/u.test(style.get('clip-path') ?? '')
  )
}

function isWithoutSize(style: Declarations): boolean {
  const small = (property: string): boolean => /^[01](?:px)?$/u.test(style.get(property) ?? '')
  const hidesRest = ['overflow', 'overflow-x', 'overflow-y'].some((property) =>
    /hidden|clip/u.test(style.get(property) ?? ''),
  )
  return hidesRest && ['height', 'width', 'max-height', 'max-width'].some(small)
}
