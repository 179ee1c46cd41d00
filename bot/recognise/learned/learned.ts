import { readFileSync } from 'node:fs'
import { parseClassifier } from '../../../core/text-classifier.ts'
import type { TextClassifier } from '../../../core/text-classifier.ts'

/** By class, how far a text is on the side of its examples: 0 is the border, and further is surer. */
export type Scores = ReadonlyMap<string, number>

/** What the examples in `recognise/examples` taught. */
export interface Learned {
  /** Of a line as a whole. */
  scoresOf(text: string): Scores
  /** Of each of its sentences, when it has more than one: in a long story the one that matters is easily outvoted. */
  scoresOfSentences(text: string): readonly Scores[]
}

const fewestWords = 3
const mostSentences = 12
/** Whoever pastes a novel is heard at its beginning and its end. */
const maxAtEachEnd = 1500

/** @param name of a file beside this one; read when first needed */
export function createLearned(name: 'danger' | 'person'): Learned {
  let loaded: TextClassifier | undefined
  const scoresOf = (text: string): Scores => {
    loaded ??= parseClassifier(readFileSync(new URL(`./${name}.model`, import.meta.url)))
    const values = loaded.scores(text)
    return new Map(loaded.classes.map((each, at) => [each, values[at] ?? 0]))
  }
  return {
    scoresOf: (text) => scoresOf(shorten(text)),
    scoresOfSentences: (text) => sentencesOf(shorten(text)).map(scoresOf),
  }
}

function shorten(text: string): string {
  return text.length <= 2 * maxAtEachEnd
    ? text
    : `${text.slice(0, maxAtEachEnd)} ${text.slice(-maxAtEachEnd)}`
}

function sentencesOf(text: string): readonly string[] {
  const sentences = text
    .split(/(?<=[.!?؟\n])\s+/u)
    .filter((sentence) => sentence.split(/\s+/u).length >= fewestWords)
  if (sentences.length < 2) return []
  return sentences.length <= mostSentences
    ? sentences
    : [...sentences.slice(0, mostSentences / 2), ...sentences.slice(-mostSentences / 2)]
}
