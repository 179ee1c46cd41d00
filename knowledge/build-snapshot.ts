import { createHash } from 'node:crypto'
import type { Article } from './article.ts'
import { buildPostings } from './embedded/build-postings.ts'
import type { Field, PassageTerms } from './embedded/build-postings.ts'
import { lexiconWords } from './lexicon/lexicon.ts'
import { splitPassages } from './passages.ts'
import type { Passage } from './passages.ts'
import type { About, DocumentRecord, PassageRecord, Snapshot } from './snapshot.ts'
import { functionWords } from './terms/function-words.ts'
import { normalise, wordsOf } from './terms/normalise.ts'
import { particleVerbs } from './terms/particle-verbs.ts'
import { stem } from './terms/stem.ts'
import { wordGrams, wordTerms } from './terms/word-terms.ts'
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
  return { about: { ...about, version }, documents, passages, words: [...vocabulary.words].sort(), postings }
}

function contentHash(article: Article): string {
  return hash(JSON.stringify(article, Object.keys(article).sort()))
}

interface Prepared {
  readonly article: Article
  readonly passages: readonly Passage[]
  readonly titleWords: readonly string[]
  readonly keywordWords: readonly string[]
  readonly bodyWords: readonly (readonly string[])[]
}

function prepare(article: Article): Prepared {
  const passages = splitPassages(article.text)
  return {
    article,
    passages,
    titleWords: contentWords(article.title),
    keywordWords: contentWords([...article.keywords, article.upl ?? ''].join(' ')).slice(0, maxKeywordWords),
    bodyWords: passages.map((passage) => contentWords(passage.text)),
  }
}

function contentWords(text: string): string[] {
  return sentencesOf(text).flatMap((words) => words.filter((word) => !functionWords.has(word)))
}

function sentencesOf(text: string): readonly (readonly string[])[] {
  return withoutLinks(text)
    .split(/[.!?:;\n]/u)
    .map((sentence) => wordsOf(normalise(sentence)))
}

/** The verbs that a text takes apart: "u vraagt het aan". */
function verbsOf(text: string, vocabulary: Vocabulary): readonly string[] {
  return sentencesOf(text).flatMap((words) => particleVerbs(words, vocabulary).map(({ verb }) => verb))
}

function withoutLinks(text: string): string {
  return text.replace(/\]\([^)]*\)/gu, ']').replace(/https?:\S+/gu, ' ')
}

interface BuildVocabulary extends Vocabulary {
  readonly words: ReadonlySet<string>
}

function vocabularyOf(prepared: readonly Prepared[]): BuildVocabulary {
  const words = new Set<string>()
  for (const { passages, titleWords, keywordWords, bodyWords } of prepared) {
    for (const word of [...titleWords, ...keywordWords, ...bodyWords.flat()]) words.add(word)
    for (const passage of passages) for (const word of contentWords(passage.heading)) words.add(word)
  }
  const stems = new Set([...words].map(stem))
  return {
    words,
    hasWord: (word) => words.has(word) || lexiconWords.has(word),
    hasStem: (stemmed) => stems.has(stemmed),
  }
}

function passageTerms(article: Prepared, document: number, vocabulary: Vocabulary): readonly PassageTerms[] {
  const terms = (words: readonly string[]): WeightedTerm[] =>
    words.flatMap((word) => wordTerms(word, vocabulary))
  const texts = (text: string): readonly string[] => [...contentWords(text), ...verbsOf(text, vocabulary)]
  const title = [...terms(texts(article.article.title)), ...grams(article.titleWords)]
  const keywords = [...terms(article.keywordWords), ...grams(article.keywordWords)]
  const bodies = article.passages.map((passage) => terms(texts(passage.text)))
  const headings = article.passages.map((passage) => terms(texts(passage.heading)))
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
  const { id, title, keywords, url, modified, validUntil } = article
  return {
    id,
    title,
    keywords,
    ...(url !== undefined && { url }),
    ...(modified !== undefined && { modified }),
    ...(validUntil !== undefined && { validUntil }),
    version: contentHash(article),
    firstPassage,
    passageCount: passages.length,
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
