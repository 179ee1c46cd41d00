import { dutchLexicon, lexiconWords } from '../../lexicon/lexicon.ts'
import { normalise, wordsOf } from '../../terms/normalise.ts'
import { stem } from '../../terms/stem.ts'
import type { Vocabulary } from '../../terms/word-terms.ts'

/** What the lexicon and these texts know about words: enough to tell a compound from a word. */
export function createVocabulary(texts: readonly string[]): Vocabulary {
  const words = new Set(texts.flatMap((text) => wordsOf(normalise(text))))
  const stems = new Set([...words].map(stem))
  const known = lexiconStems()
  return {
    hasWord: (word) => words.has(word) || lexiconWords.has(word),
    hasStem: (one) => stems.has(one) || known.has(one),
  }
}

let rememberedStems: ReadonlySet<string> | undefined

function lexiconStems(): ReadonlySet<string> {
  rememberedStems ??= new Set([...lexiconWords].map(stem))
  return rememberedStems
}

/** Words that mean each other in the lexicon; those that only may be meant by one are no proof. */
export function meaningsOf(stemmed: string): readonly string[] {
  const own = remembered.get(stemmed) ?? mutual(stemmed)
  remembered.set(stemmed, own)
  return own
}

const remembered = new Map<string, readonly string[]>()

function mutual(stemmed: string): readonly string[] {
  return saidFor(stemmed).filter((other) => saidFor(other).includes(stemmed))
}

function saidFor(stemmed: string): readonly string[] {
  const entries = dutchLexicon.get(stemmed) ?? []
  return entries.filter(({ phrase }) => phrase.length === 1).flatMap(({ meanings }) => meanings)
}
