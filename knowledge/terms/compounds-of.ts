import { compoundParts } from './compound.ts'
import { stem } from './stem.ts'

/** The compounds that two words make, either first: "ombudsman voor kinderen" and "kinderombudsman". */
export interface Compounds {
  of(oneStem: string, otherStem: string): readonly string[]
}

/** @param words the words of a knowledge base */
export function createCompounds(words: Iterable<string>, isWord: (word: string) => boolean): Compounds {
  const byParts = new Map<string, string[]>()
  for (const word of words) {
    const parts = compoundParts(word, isWord)
    if (parts.length < 2) continue
    const last = parts.at(-1) ?? ''
    /** With the letters that tie it: "kinder" of "kinderombudsman" is "kinderen" too. */
    const tied = parts.length === 2 ? word.slice(0, -last.length) : ''
    for (const first of new Set([stem(parts[0] ?? ''), stem(tied)])) {
      const key = keyOf(first, stem(last))
      byParts.set(key, [...(byParts.get(key) ?? []), word])
    }
  }
  return { of: (one, other) => byParts.get(keyOf(one, other)) ?? [] }
}

function keyOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}
