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
  const features = new Map<number, number>()
  addUnit(features, countsOf(wordFeatures(words)))
  addUnit(features, countsOf(words.flatMap(letterFeatures)))
  return { places: Uint16Array.from(features.keys()), values: Float32Array.from(features.values()) }
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

function wordFeatures(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1]
    return next === undefined ? [`w${word}`] : [`w${word}`, `p${word} ${next}`]
  })
}

function letterFeatures(word: string): readonly string[] {
  const marked = `_${word.slice(0, 40)}_`
  const grams: string[] = []
  for (let length = shortestGram; length <= longestGram; length++) {
    for (let at = 0; at + length <= marked.length; at++) grams.push(`l${marked.slice(at, at + length)}`)
  }
  return grams
}

function countsOf(features: readonly string[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const feature of features) {
    const place = hash(feature)
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  return counts
}

/** What is repeated counts by its logarithm. */
function addUnit(features: Map<number, number>, counts: ReadonlyMap<number, number>): void {
  const weights = [...counts].map(([place, count]): [number, number] => [place, 1 + Math.log(count)])
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1
  for (const [place, weight] of weights) features.set(place, (features.get(place) ?? 0) + weight / length)
}

/** FNV-1a over UTF-16 units, folded to 16 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return ((value >>> 16) ^ value) & 0xffff
}
