import { createHash } from 'node:crypto'
import type { Article } from './article.ts'
import { findContradictions } from './composing/contradictions.ts'
import { buildPostings } from './embedded/build-postings.ts'
import type { Field, PassageTerms } from './embedded/build-postings.ts'
import { lexiconWords } from './lexicon/lexicon.ts'
import { isEnglish } from './understanding/language-of-words.ts'
import { splitPassages } from './passages.ts'
import type { Passage } from './passages.ts'
import type { About, DocumentRecord, PassageRecord, Snapshot } from './snapshot.ts'
import { grammarOf } from './terms/grammar.ts'
import type { Grammar } from './terms/grammar.ts'
import { normalise, wordsOf } from './terms/normalise.ts'
import { wordGrams } from './terms/word-terms.ts'
import type { Vocabulary, WeightedTerm } from './terms/word-terms.ts'

/** A page stuffed with keywords gains nothing past this many words of them. */
const maxKeywordWords = 40

/** Articles to a snapshot: passages, their terms and the index over them. The same articles give the same snapshot. */
export function buildSnapshot(articles: readonly Article[], about: Omit<About, 'version'>): Snapshot {
  const prepared = articles.map(prepare)
  const vocabulary = vocabularyOf(prepared)
  const documents: DocumentRecord[] = []
  const passages: PassageRecord[] = []
  const terms: PassageTerms[] = []
  for (const [document, article] of prepared.entries()) {
    documents.push(toRecord(article, passages.length))
    terms.push(...passageTerms(article, document, vocabulary))
    passages.push(...article.passages.map(({ heading, text }) => ({ document, heading, text })))
  }
  const version = hash(documents.map((document) => document.id + document.version).join('\n'))
  const postings = buildPostings(terms)
  const contradictions = findContradictions({ documents, passages })
  const words = [...vocabulary.words].sort()
  return { about: { ...about, version }, documents, passages, words, postings, contradictions }
}

function contentHash(article: Article): string {
  return hash(JSON.stringify(article, inOrder))
}

/** Two readers may give the same fields in another order. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
}

interface Prepared {
  readonly article: Article
  readonly grammar: Grammar
  readonly passages: readonly Passage[]
  readonly titleWords: readonly string[]
  readonly keywordWords: readonly string[]
  readonly headingWords: readonly (readonly string[])[]
  readonly bodyWords: readonly (readonly string[])[]
}

function prepare(article: Article): Prepared {
  const passages = splitPassages(article.text)
  const language = article.language ?? languageOf(article)
  const grammar = grammarOf(language)
  const keywords = [...article.keywords, article.upl ?? ''].join(' ')
  return {
    article: { ...article, language },
    grammar,
    passages,
    titleWords: contentWords(article.title, grammar),
    keywordWords: contentWords(keywords, grammar).slice(0, maxKeywordWords),
    headingWords: passages.map((passage) => contentWords(passage.heading, grammar)),
    bodyWords: passages.map((passage) => contentWords(passage.text, grammar)),
  }
}

/** By its grammar: what is not English is read as Dutch. */
function languageOf({ title, text }: Article): string {
  const words = wordsOf(normalise(`${title} ${text.slice(0, 2000)}`))
  return isEnglish(words, 'nl') ? 'en' : 'nl'
}

function contentWords(text: string, { silent }: Grammar): string[] {
  return sentencesOf(text).flatMap((words) => words.filter((word) => !silent.has(word)))
}

function sentencesOf(text: string): readonly (readonly string[])[] {
  return withoutLinks(text)
    .split(/[.!?:;\n]/u)
    .map((sentence) => wordsOf(normalise(sentence)))
}

/** The verbs that a text takes apart: "u vraagt het aan". */
function verbsOf(text: string, grammar: Grammar, vocabulary: Vocabulary): readonly string[] {
  return sentencesOf(text).flatMap((words) => grammar.verbs(words, vocabulary).map(({ verb }) => verb))
}

function withoutLinks(text: string): string {
  return text.replace(/\]\([^)]*\)/gu, ']').replace(/https?:\S+/gu, ' ')
}

interface BuildVocabulary extends Vocabulary {
  readonly words: ReadonlySet<string>
}

function vocabularyOf(prepared: readonly Prepared[]): BuildVocabulary {
  const spoken = new Map<Grammar, Set<string>>()
  for (const { grammar, titleWords, keywordWords, headingWords, bodyWords } of prepared) {
    const words = spoken.get(grammar) ?? new Set()
    spoken.set(grammar, words)
    for (const word of [...titleWords, ...keywordWords, ...headingWords.flat(), ...bodyWords.flat()])
      words.add(word)
  }
  const alone: Vocabulary = { hasWord: () => false, hasStem: () => false }
  const stems = new Set(
    [...spoken].flatMap(([grammar, words]) =>
      [...words].flatMap((word) => grammar.terms(word, alone).map(({ term }) => term)),
    ),
  )
  const words = new Set([...spoken.values()].flatMap((some) => [...some]))
  return {
    words,
    hasWord: (word) => words.has(word) || lexiconWords.has(word),
    hasStem: (stemmed) => stems.has(stemmed),
  }
}

function passageTerms(article: Prepared, document: number, vocabulary: Vocabulary): readonly PassageTerms[] {
  const { grammar, titleWords, keywordWords, headingWords, bodyWords } = article
  const terms = (words: readonly string[]): WeightedTerm[] =>
    words.flatMap((word) => grammar.terms(word, vocabulary))
  const texts = (words: readonly string[], text: string): WeightedTerm[] =>
    terms([...words, ...verbsOf(text, grammar, vocabulary)])
  const title = [...texts(titleWords, article.article.title), ...grams(titleWords)]
  const keywords = [...terms(keywordWords), ...grams(keywordWords)]
  const bodies = article.passages.map(({ text }, at) => texts(bodyWords[at] ?? [], text))
  const headings = article.passages.map(({ heading }, at) => texts(headingWords[at] ?? [], heading))
  const whole = [...headings.flat(), ...bodies.flat()]
  return article.passages.map((_, number) => {
    const fields: Record<Field, readonly WeightedTerm[]> = {
      title,
      keywords,
      heading: headings[number] ?? [],
      body: bodies[number] ?? [],
      article: whole,
    }
    return { document, fields }
  })
}

function grams(words: readonly string[]): readonly WeightedTerm[] {
  return words.flatMap(wordGrams).map((term) => ({ term, weight: 1 }))
}

function toRecord({ article, passages }: Prepared, firstPassage: number): DocumentRecord {
  const { id, title, keywords, url, modified, validFrom, validUntil, reviewBy } = article
  const { language, audience, isStaffOnly, approved, upl } = article
  return {
    id,
    title,
    keywords,
    ...(url !== undefined && { url }),
    ...(modified !== undefined && { modified }),
    ...(validFrom !== undefined && { validFrom }),
    ...(validUntil !== undefined && { validUntil }),
    ...(reviewBy !== undefined && { reviewBy }),
    ...(language !== undefined && { language }),
    ...(audience !== undefined && { audience }),
    ...(isStaffOnly !== undefined && { isStaffOnly }),
    ...(approved !== undefined && { approved }),
    ...(upl !== undefined && { upl }),
    version: contentHash(article),
    firstPassage,
    passageCount: passages.length,
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
