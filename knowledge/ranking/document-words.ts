/** Of one passage, as `PassageWords` has it. */
interface Said {
  readonly heading: ReadonlyMap<string, number>
  readonly text: ReadonlyMap<string, number>
  readonly normalisedHeading: string
  readonly running: string
}

/** What the passages of one document say together. */
export interface DocumentWords {
  /** The most that each term has in a heading or a text. */
  readonly terms: ReadonlyMap<string, number>
  readonly normalisedHeadings: readonly string[]
  /** Whether the two stand side by side somewhere. */
  readonly hasPair: (one: string, next: string) => boolean
}

export function together(passages: readonly Said[]): DocumentWords {
  const terms = new Map<string, number>()
  for (const { heading, text } of passages) {
    for (const said of [heading, text])
      for (const [term, weight] of said) terms.set(term, Math.max(weight, terms.get(term) ?? 0))
  }
  const pairs = pairsOf(passages)
  return {
    terms,
    normalisedHeadings: passages.map(({ normalisedHeading }) => normalisedHeading),
    hasPair: (one, next) => isIn(pairs, hash(one, next)),
  }
}

/** Hashes, sorted: the pairs themselves would take many times the room. */
function pairsOf(passages: readonly Said[]): Uint32Array {
  const hashes = new Set<number>()
  for (const { running } of passages) {
    const words = running.trim().split(' ')
    for (let at = 0; at + 1 < words.length; at++) hashes.add(hash(words[at] ?? '', words[at + 1] ?? ''))
  }
  return Uint32Array.from(hashes).sort()
}

/** FNV-1a over UTF-16 units. */
function hash(one: string, next: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < one.length; at++) value = Math.imul(value ^ one.charCodeAt(at), 0x01000193)
  value = Math.imul(value ^ 0x20, 0x01000193)
  for (let at = 0; at < next.length; at++) value = Math.imul(value ^ next.charCodeAt(at), 0x01000193)
  return value >>> 0
}

function isIn(sorted: Uint32Array, value: number): boolean {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return sorted[low] === value
}
