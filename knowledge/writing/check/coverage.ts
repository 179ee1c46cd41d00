import type { Reading, Word } from './reading.ts'

const byMeaning = 0.5
const byLikeness = 0.85
const byParts = 0.6
/** As word-terms.ts weighs a part of a compound. */
const partWeight = 0.6

/** How much of what one text says is in another, 0 to 1; 1 when it says nothing but grammar. */
export function coverage(claim: Pick<Reading, 'words'>, ...sources: readonly Reading['terms'][]): number {
  if (claim.words.length === 0) return 1
  const sum = claim.words.reduce((total, word) => total + coverOf(word, sources), 0)
  return sum / claim.words.length
}

/** What is not in the sources, or hardly. */
export function uncovered(
  claim: Pick<Reading, 'words'>,
  ...sources: readonly Reading['terms'][]
): readonly Word[] {
  return claim.words.filter((word) => coverOf(word, sources) < 0.5)
}

/** Of a compound all parts have to be there: "bouwkosten" is not "kosten". */
function coverOf({ word, terms, alike, meanings }: Word, sources: readonly Reading['terms'][]): number {
  let best = 0
  const parts: number[] = []
  for (const [term, weight] of terms) {
    const found = Math.max(0, ...sources.map((source) => source.get(term) ?? 0))
    if (weight === partWeight) parts.push(found)
    else best = Math.max(best, weight * found)
  }
  if (parts.length > 1 && parts.every((found) => found >= 0.8)) best = Math.max(best, 0.9)
  const isThere = (term: string): boolean => sources.some((source) => (source.get(term) ?? 0) >= 0.8)
  if (best < byLikeness && alike.some(isThere)) best = byLikeness
  if (best >= byMeaning) return best
  if (isMadeOf(word, sources)) return byParts
  return meanings.some(isThere) ? byMeaning : best
}

const leastPart = 4

/** "Geboortedag" of "dag van de geboorte", and "pasfoto" of "kleurenpasfoto". */
function isMadeOf(word: string, sources: readonly Reading['terms'][]): boolean {
  if (word.length < leastPart) return false
  const theirs = sources.flatMap((source) => [...source.keys()])
  if (theirs.some((term) => term.length > word.length && term.endsWith(word))) return true
  const starts = theirs.filter((term) => term.length >= leastPart && word.startsWith(term))
  const rests = starts.map((term) => word.slice(term.length).replace(/^(?:en|s|e)(?=\p{L}{3})/u, ''))
  return rests.some((rest) => rest.length > 2 && theirs.includes(rest))
}
