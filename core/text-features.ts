/** A text as a point among others: places in a table, and a weight for each; of length 1 for words and for letters. */
export interface TextFeatures {
  readonly places: Uint16Array
  readonly values: Float32Array
}

export const featureCount = 2 ** 16

/** Whoever pastes a novel is heard at its beginning and its end. */
const maxStart = 1500
const maxEnd = 500
const shortestGram = 3
const longestGram = 5

/**
 * Words and pairs of words, and the letters of each word three to five at a time, so that a typing error or an ending
 * leaves most of it standing. Hashed (Weinberger and others, 2009): there is no list of words to keep.
 */
export function textFeatures(text: string): TextFeatures {
  const words = wordsOf(shorten(text))
  const key = words.join(' ')
  const known = lately.get(key)
  if (known) return known
  const features = featuresOf(words)
  if (lately.size >= mostRemembered) lately.clear()
  lately.set(key, features)
  return features
}

/** One question is looked at by several classifiers. */
const lately = new Map<string, TextFeatures>()
const mostRemembered = 8

/** By place, empty between two texts: a map would take most of the time. */
const counts = new Uint16Array(featureCount)
const sums = new Float64Array(featureCount)

function featuresOf(words: readonly string[]): TextFeatures {
  const places: number[] = []
  addUnit(places, wordFeatures(words))
  addUnit(places, letterFeatures(words))
  const values = Float32Array.from(places, (place) => sums[place] ?? 0)
  for (const place of places) sums[place] = 0
  return { places: Uint16Array.from(places), values }
}

/** What is repeated counts by its logarithm. */
function addUnit(places: number[], found: readonly number[]): void {
  const distinct = found.filter((place) => {
    const count = (counts[place] ?? 0) + 1
    counts[place] = count
    return count === 1
  })
  let squares = 0
  for (const place of distinct) squares += weightOf(place) ** 2
  const length = Math.sqrt(squares) || 1
  for (const place of distinct) {
    if (sums[place] === 0) places.push(place)
    sums[place] = (sums[place] ?? 0) + weightOf(place) / length
    counts[place] = 0
  }
}

function weightOf(place: number): number {
  const count = counts[place] ?? 0
  return count === 1 ? 1 : 1 + Math.log(count)
}

function shorten(text: string): string {
  return text.length <= maxStart + maxEnd ? text : `${text.slice(0, maxStart)} ${text.slice(-maxEnd)}`
}

function wordsOf(text: string): readonly string[] {
  const folded = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|\p{Cf}/gu, '')
  return (
    folded
      .replaceAll('ı', 'i')
      .replaceAll('ł', 'l')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function wordFeatures(words: readonly string[]): readonly number[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1]
    return next === undefined ? [hash(`w${word}`)] : [hash(`w${word}`), hash(`p${word} ${next}`)]
  })
}

function letterFeatures(words: readonly string[]): readonly number[] {
  const grams: number[] = []
  for (const word of words) {
    const marked = `_${word.slice(0, 40)}_`
    for (let length = shortestGram; length <= longestGram; length++) {
      for (let at = 0; at + length <= marked.length; at++) grams.push(gramHash(marked, at, at + length))
    }
  }
  return grams
}

const basis = 0x811c9dc5
const gramBasis = step(basis, 'l'.charCodeAt(0))

/** FNV-1a over UTF-16 units, folded to 16 bits. */
function hash(text: string): number {
  let value = basis
  for (let at = 0; at < text.length; at++) value = step(value, text.charCodeAt(at))
  return fold(value)
}

/** Of the letters from one place until another, marked as letters. */
function gramHash(text: string, from: number, until: number): number {
  let value = gramBasis
  for (let at = from; at < until; at++) value = step(value, text.charCodeAt(at))
  return fold(value)
}

function step(value: number, unit: number): number {
  return Math.imul(value ^ unit, 0x01000193)
}

function fold(value: number): number {
  return ((value >>> 16) ^ value) & 0xffff
}
