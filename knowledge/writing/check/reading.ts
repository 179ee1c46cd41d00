import type { Fact } from '../../../core/answer.ts'
import { factsIn } from '../../facts/facts-in.ts'
import { functionWords } from '../../terms/function-words.ts'
import { normalise, wordsOf } from '../../terms/normalise.ts'
import { particleVerbs } from '../../terms/particle-verbs.ts'
import { stem } from '../../terms/stem.ts'
import { wordTerms } from '../../terms/word-terms.ts'
import type { Vocabulary } from '../../terms/word-terms.ts'
import { numberOf } from '../../facts/number-words.ts'
import { clausesOf } from './clauses.ts'
import { lightWords } from './light-words.ts'
import { synonymsOf } from './synonyms.ts'
import { meaningsOf } from './vocabulary.ts'

/** A sentence as it is compared with another: what it is about, what it states, and on what it hangs. */
export interface Reading {
  readonly text: string
  readonly words: readonly Word[]
  /** Everything its words can stand for, small ones and those of facts too, and how well. */
  readonly terms: ReadonlyMap<string, number>
  /** But for conditions. */
  readonly facts: readonly Fact[]
  /** Of which it is made; itself when it is one. */
  readonly clauses: readonly Reading[]
}

/** One word that says something. */
export interface Word {
  readonly word: string
  readonly terms: ReadonlyMap<string, number>
  /** What says the same. */
  readonly alike: readonly string[]
  /** What people may mean by it, less surely. */
  readonly meanings: readonly string[]
}

export function readSentence(text: string, vocabulary: Vocabulary): Reading {
  const whole = readOne(text, vocabulary)
  const clauses = clausesOf(text)
  return {
    ...whole,
    clauses:
      clauses.length < 2
        ? [{ ...whole, clauses: [] }]
        : clauses.map((one) => ({ ...readOne(one, vocabulary), clauses: [] })),
  }
}

function readOne(text: string, vocabulary: Vocabulary): Omit<Reading, 'clauses'> {
  const facts = factsIn(text).filter(({ kind }) => kind !== 'condition')
  const all = wordsOf(normalise(withoutLinks(text)))
  const said = new Set(wordsOf(normalise(withoutLinks(withoutFacts(text, facts)))))
  const words = [...said].filter(saysSomething).map((word) => toWord(word, vocabulary))
  // Of a verb that was taken apart the half is a word already; the whole is what another sentence may say.
  const verbs = particleVerbs(all, vocabulary).map(({ verb }) => verb)
  const terms = new Map<string, number>()
  for (const { terms: own } of [...all, ...verbs].map((word) => toWord(word, vocabulary))) {
    for (const [term, weight] of own) terms.set(term, Math.max(weight, terms.get(term) ?? 0))
  }
  return { text, words, terms, facts }
}

function withoutLinks(text: string): string {
  return text.replace(/\[(?<label>[^\]]*)\]\(https?:[^)\s]*\)/gu, '$<label>').replace(/https?:\/\/\S+/gu, ' ')
}

/** What a fact says is compared by its value, not by its words. */
export function withoutFacts(text: string, facts: readonly Fact[]): string {
  const bare = text.replace(/(?<=\d+ jaar) (?:of|en) ouder(?!\p{L})/giu, '')
  const longestFirst = facts.toSorted((one, other) => other.text.length - one.text.length)
  return longestFirst.reduce((left, { text: written }) => left.replaceAll(written, ' '), bare)
}

function saysSomething(word: string): boolean {
  const isGrammar = functionWords.has(word) || lightWords.has(word)
  return word.length > 1 && !/^\d+$/u.test(word) && !isGrammar && numberOf(word) === undefined
}

function toWord(word: string, vocabulary: Vocabulary): Word {
  const terms = new Map(wordTerms(word, vocabulary).map(({ term, weight }) => [term, weight]))
  for (const form of formsOf(word)) if (!terms.has(form)) terms.set(form, 0.9)
  const own = [...terms].filter(([, weight]) => weight >= wholeWord).map(([term]) => term)
  return { word, terms, alike: own.flatMap(synonymsOf), meanings: meaningsOf(stem(word)) }
}

/** As word-terms.ts weighs what a word is and what it is related to, and not its parts. */
const wholeWord = 0.8

/** What the stemmer leaves apart: "haalt" and "haal", "vertellen" and "vertel", "stembureaus" and "stembureau". */
function formsOf(word: string): readonly string[] {
  const forms = [
    ...(/(?:aa|ee|oo|uu|ij|ui|ie|ou)[^aeiou\d]t$|[^aeiou\d]{2}t$|e[lnr]t$/u.test(word) && !noVerbs.has(word)
      ? [word.slice(0, -1)]
      : []),
    ...(/.{4}ing(?:en)?$/u.test(word) ? [word.replace(/ing(?:en)?$/u, '')] : []),
    ...(/[aeiouy]s$/u.test(word) ? [word.slice(0, -1)] : []),
    ...(/([b-df-hj-np-tv-z])\1en$/u.test(word) ? [word.slice(0, -3)] : []),
  ]
  return forms.filter((form) => form.length > 2).map(stem)
}

/** Of whose end somebody could make another word. */
const noVerbs: ReadonlySet<string> = new Set(['buurt', 'markt', 'kaart', 'soort', 'kracht'])
