import { compoundParts } from './compound.ts'
import { stem } from './stem.ts'

export interface WeightedTerm {
  readonly term: string
  readonly weight: number
}

/** What the words of a knowledge base and of the lexicon know about other words. */
export interface Vocabulary {
  hasWord(word: string): boolean
  hasStem(stem: string): boolean
}

const partWeight = 0.6
const relatedWeight = 0.8
const gramLength = 4

/** A word as terms: its stem, the stems it is related to, and the parts it is made of. */
export function wordTerms(word: string, vocabulary: Vocabulary): readonly WeightedTerm[] {
  const own = stem(word)
  const terms = new Map([[own, 1]])
  const add = (term: string, weight: number): void => {
    if ((terms.get(term) ?? 0) < weight) terms.set(term, weight)
  }
  for (const related of relatedStems(own, vocabulary)) add(related, relatedWeight)
  for (const part of compoundParts(word, (candidate) => vocabulary.hasWord(candidate))) {
    add(stem(part), partWeight)
  }
  return [...terms].map(([term, weight]) => ({ term, weight }))
}

/** Four letters at a time, with the edges of the word marked; apart from every other term by its "#". */
export function wordGrams(word: string): readonly string[] {
  const marked = `_${word}_`
  const grams = new Set<string>()
  for (let at = 0; at + gramLength <= marked.length; at++) grams.add(`#${marked.slice(at, at + gramLength)}`)
  return [...grams]
}

/** Participles and past tenses: "gestemd" to "stem", "aangevraagd" to "aanvraag", "verhuisd" to "verhuis"; diminutives. */
function relatedStems(own: string, vocabulary: Vocabulary): readonly string[] {
  const bare = own.replace(
    /^(?<prefix>aan|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|voor)?ge(?=.{3})/,
    '$<prefix>',
  )
  const verbs = [bare, bare.replace(/(?:de?|te?)$/, ''), own.replace(/(?:de?|te?)$/, '')]
  const candidates = [...verbs.filter((verb) => verb.length > 3), ...diminutiveOf(own)]
  return candidates.map(endOfStem).filter((stemmed) => stemmed !== own && vocabulary.hasStem(stemmed))
}

/** "kindje" to "kind", "schuurtje" to "schuur", "woninkje" to "woning", of a stem that still has its "j". */
function diminutiveOf(own: string): readonly string[] {
  const bare = /^(?<bare>.{3,}?)(?:etj|tj|pj|kj|j)e?s?$/.exec(own)?.groups?.['bare']
  return bare === undefined ? [] : [bare, `${bare}g`]
}

function endOfStem(stemmed: string): string {
  return stem(stemmed.replace(/v$/, 'f').replace(/z$/, 's'))
}
