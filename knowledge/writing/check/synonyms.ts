import { stem } from '../../terms/stem.ts'
import { alike, ofKind } from './synonym-groups.ts'

/** What may stand in a line for a word of a sentence, both as stems. */
export function synonymsOf(stemmed: string): readonly string[] {
  remembered ??= readGroups()
  return remembered.get(stemmed) ?? []
}

let remembered: ReadonlyMap<string, readonly string[]> | undefined

function readGroups(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>()
  const add = (word: string, others: readonly string[]): void => {
    found.set(word, new Set([...(found.get(word) ?? []), ...others]))
  }
  for (const group of rowsOf(alike)) for (const word of group) add(word, group)
  for (const [word = '', ...kinds] of rowsOf(ofKind)) add(word, kinds)
  return new Map([...found].map(([word, others]) => [word, [...others].filter((other) => other !== word)]))
}

function rowsOf(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split(/\n| \| /u)
    .map((row) => row.split(' ').map(stem))
}
