import { aspectsOf } from '../aspects/aspects-of.ts'
import type { Aspects } from '../aspects/aspects-of.ts'
import type { TermIndex } from '../embedded/term-index.ts'
import type { Snapshot } from '../snapshot.ts'
import { cuesOf } from '../understanding/cues.ts'
import type { Cue } from '../understanding/cues.ts'
import { grammarOf } from '../terms/grammar.ts'
import type { Grammar } from '../terms/grammar.ts'
import { normalise, wordsOf } from '../terms/normalise.ts'
import type { Vocabulary, WeightedTerm } from '../terms/word-terms.ts'
import { casesOf } from './cases.ts'
import type { Case } from './cases.ts'

interface TitleWord {
  readonly terms: readonly WeightedTerm[]
  readonly rarity: number
}

/** How a page presents itself. */
export interface Title {
  readonly words: readonly TitleWord[]
  /** Of the title, and of the keywords at a lower weight. */
  readonly offered: ReadonlyMap<string, number>
  readonly cues: readonly Cue[]
  /** Every word in order, with a space before, between and after. */
  readonly running: string
  /** What it says of its subject. */
  readonly aspects: Aspects
  readonly cases: readonly Case[]
}

/** Made when first needed. */
export interface Titles {
  /** How telling titles are here, 0 to 1: pages that are all called "Overview" differ by their text alone. */
  readonly trust: number
  of(document: number): Title
}

const keywordWeight = 0.85
const maxKeywords = 20
/** What a title says of this does not make it a page of that sort. */
const everywhere: ReadonlySet<Cue> = new Set<Cue>(['online', 'late'])

export function createTitles(snapshot: Snapshot, index: TermIndex, vocabulary: Vocabulary): Titles {
  const made = new Map<number, Title>()
  const shared = timesUsed(snapshot)
  const make = (document: number): Title => {
    const { title = '', keywords = [], language } = snapshot.documents[document] ?? {}
    const reading = { grammar: grammarOf(language), index, vocabulary }
    const words = wordsAsTerms(title, reading)
    const offered = new Map<string, number>()
    offer(offered, words, 1)
    for (const keyword of keywords.slice(0, maxKeywords)) {
      const weight = keywordWeight / (shared.get(keyword) ?? 1)
      offer(offered, wordsAsTerms(keyword, reading), weight)
    }
    const normalised = normalise(title)
    const cues = cuesOf(normalised).filter((cue) => !everywhere.has(cue))
    const running = ` ${wordsOf(normalised).join(' ')} `
    const [aspects, cases] = [aspectsOf(normalised), casesOf(normalised)]
    return { words, offered, cues, running, aspects, cases }
  }
  return {
    trust: trustIn(snapshot),
    of: (document) => {
      const title = made.get(document) ?? make(document)
      made.set(document, title)
      return title
    },
  }
}

interface Reading {
  readonly grammar: Grammar
  readonly index: TermIndex
  readonly vocabulary: Vocabulary
}

function wordsAsTerms(text: string, { grammar, index, vocabulary }: Reading): readonly TitleWord[] {
  const spoken = wordsOf(normalise(text))
  const words = new Set(spoken.filter((word) => !grammar.silent.has(word)))
  for (const { verb } of grammar.verbs(spoken, vocabulary)) words.add(verb)
  return [...words].map((word) => {
    const terms = grammar.terms(word, vocabulary)
    return { terms, rarity: index.rarity(terms[0]?.term ?? '') }
  })
}

/** By how many titles are of one page only, squared: half of them shared leaves a quarter. */
function trustIn({ documents, passages }: Snapshot): number {
  const times = new Map<string, number>()
  const titles = documents.map(({ title }) => normalise(title).trim())
  for (const title of titles) times.set(title, (times.get(title) ?? 0) + 1)
  const own = documents.filter(({ title, firstPassage }, at) => {
    const isOfText = passages[firstPassage]?.text.startsWith(title) === true
    return title !== '' && !isOfText && times.get(titles[at] ?? '') === 1
  })
  return documents.length === 0 ? 1 : (own.length / documents.length) ** 2
}

/** A keyword that many pages have is a category: it says little about each of them. */
function timesUsed({ documents }: Snapshot): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { keywords } of documents) {
    for (const keyword of keywords) times.set(keyword, (times.get(keyword) ?? 0) + 1)
  }
  return times
}

function offer(offered: Map<string, number>, words: readonly TitleWord[], factor: number): void {
  for (const word of words) {
    for (const { term, weight } of word.terms) {
      offered.set(term, Math.max(weight * factor, offered.get(term) ?? 0))
    }
  }
}
