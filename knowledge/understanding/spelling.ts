import { editCost } from './edit-cost.ts'

const maxSuggestions = 2
const shortestWord = 4

const maxRemembered = 2000

/** Finds the known words a typed word was probably meant to be, nearest first. */
export interface Speller {
  near(word: string): readonly string[]
}

/** @param words the known words; only those with the same first letter, or the first two swapped, are compared. */
export function createSpeller(words: Iterable<string>): Speller {
  const byStart = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < shortestWord || /\d/.test(word)) continue
    const start = byStart.get(word.charAt(0))
    if (start) start.push(word)
    else byStart.set(word.charAt(0), [word])
  }
  const all = new Set(words)
  const find = (word: string): readonly string[] => {
    const withIj = word.replaceAll('y', 'ij')
    if (withIj !== word && all.has(withIj)) return [withIj]
    if (word.length < shortestWord || word.length > 30 || /\d/.test(word)) return []
    const swapped = (byStart.get(word.charAt(1)) ?? []).filter((known) => known.charAt(1) === word.charAt(0))
    return nearest(word, [...(byStart.get(word.charAt(0)) ?? []), ...swapped])
  }
  const remembered = new Map<string, readonly string[]>()
  return {
    near: (word) => {
      const found = remembered.get(word) ?? find(word)
      if (remembered.size >= maxRemembered) remembered.clear()
      remembered.set(word, found)
      return found
    },
  }
}

function nearest(word: string, candidates: readonly string[]): readonly string[] {
  const limit = word.length < 6 ? 0.9 : word.length < 7 ? 1 : word.length < 11 ? 1.8 : 2.4
  return candidates
    .map((candidate) => ({ candidate, cost: editCost(word, candidate, limit) }))
    .filter(({ cost }) => cost <= limit)
    .sort((one, other) => one.cost - other.cost || one.candidate.localeCompare(other.candidate))
    .slice(0, maxSuggestions)
    .map(({ candidate }) => candidate)
}
