import type { Line, Question } from '../../core/knowledge.ts'
import { normalise, wordsOf } from '../terms/normalise.ts'
import type { Concept, KnownWords } from './concept.ts'
import { conceptsOf } from './concepts.ts'
import { cuesOf } from './cues.ts'
import type { Cue } from './cues.ts'
import { leansOnHistory } from './follow-up.ts'
import { isEnglish } from './language-of-words.ts'

/** What a question comes down to before any document is looked at. */
export interface Understood {
  /** The normalised words, in order. */
  readonly words: readonly string[]
  readonly normalised: string
  readonly concepts: readonly Concept[]
  readonly cues: readonly Cue[]
  /** How much it leans on what was said before, 0 to 1. */
  readonly lean: number
}

/** Whoever pastes a novel is heard at its beginning and its end. */
const maxStart = 1500
const maxEnd = 500
const maxWords = 60
const beforeWeight = 0.45
const answerWeight = 0.15
/** Of lean: from here a line hardly stands by itself. */
export const leaning = 0.8

export function understand(question: Question, known: KnownWords): Understood {
  const normalised = normalise(shorten(question.text))
  const words = shortenWords(wordsOf(normalised))
  const said = conceptsOf(words, known, isEnglish(words, question.language))
  const lean = question.history.length > 0 ? leansOnHistory(words) : 0
  const own = lean >= leaning ? unlessAlone(said) : said
  const before = lean > 0 ? beforeConcepts(question, known) : []
  const added = before.map((concept) => ({ ...concept, weight: concept.weight * lean }))
  return { words, normalised, concepts: [...own, ...added], cues: cuesOf(normalised), lean }
}

/** "en voor mijn kind?": what stands around a question is all there is to this one. */
function unlessAlone(said: readonly Concept[]): readonly Concept[] {
  const isAside = said.every(({ weight }) => weight < 1)
  return isAside ? said.map((concept) => ({ ...concept, weight: 1 })) : said
}

function beforeConcepts({ history, language }: Question, known: KnownWords): readonly Concept[] {
  const asked = history.findLast((line) => line.from === 'resident')
  const answered = history.findLast((line) => line.from === 'balie')
  const linesBefore: readonly [Line | undefined, number, Concept['from']][] = [
    [asked, beforeWeight, 'asked'],
    [answered, answerWeight, 'answered'],
  ]
  return linesBefore.flatMap(([line, weight, from]) => {
    const words = wordsOf(normalise((line?.text ?? '').slice(0, 200)))
    return conceptsOf(words, known, isEnglish(words, language)).map((concept) => ({
      ...concept,
      weight,
      from,
    }))
  })
}

function shorten(text: string): string {
  return text.length <= maxStart + maxEnd ? text : `${text.slice(0, maxStart)} ${text.slice(-maxEnd)}`
}

function shortenWords(words: readonly string[]): readonly string[] {
  return words.length <= maxWords ? words : [...words.slice(0, maxWords - 20), ...words.slice(-20)]
}
