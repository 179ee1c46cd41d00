import { normalise, wordsOf } from './normalise.ts'
import { createPhrases } from './phrases.ts'
import { fillers, privacyPhrases, smallTalkWords, type Politeness } from './small-talk-words.ts'

export type SmallTalk = Politeness | 'privacy'

/** A line that is nothing but politeness, or asks what we do with what they write. */
export function recogniseSmallTalk(text: string): SmallTalk | undefined {
  const words = wordsOf(text)
  return words.length <= mostPoliteWords ? (politeness(words) ?? privacyIn(words)) : privacyIn(words)
}

/** A longer line says something else as well. */
const mostPoliteWords = 7

/** Of "ja dank u wel" the yes counts, of "hallo en bedankt" the thanks. */
const order: readonly Politeness[] = ['no', 'yes', 'thanks', 'goodbye', 'hello']

const vocabulary = new Map<string, Politeness>(
  order.flatMap((kind) => smallTalkWords[kind].map((word) => [normalise(word), kind] as const)),
)
const fillerWords = new Set(fillers.map(normalise))
const longestEntry = 3

const privacy = createPhrases(privacyPhrases)

function politeness(words: readonly string[]): Politeness | undefined {
  const kinds = new Set<Politeness>()
  let at = 0
  while (at < words.length) {
    const entry = entryAt(words, at)
    if (!entry) return undefined
    if (entry.kind) kinds.add(entry.kind)
    at += entry.length
  }
  return order.find((kind) => kinds.has(kind))
}

/** The longest known expression at this word: "dank je wel" before "dank". */
function entryAt(words: readonly string[], at: number): { length: number; kind?: Politeness } | undefined {
  for (let length = longestEntry; length >= 1; length--) {
    const expression = words.slice(at, at + length).join(' ')
    const kind = vocabulary.get(expression)
    if (kind) return { length, kind }
    if (fillerWords.has(expression)) return { length }
  }
  return undefined
}

function privacyIn(words: readonly string[]): 'privacy' | undefined {
  return privacy.isIn(words) ? 'privacy' : undefined
}
