import type { Question } from '../../core/knowledge.ts'
import type { Language } from '../../core/language.ts'
import { normalise, wordsOf } from '../terms/normalise.ts'
import type { Concept, KnownWords } from './concept.ts'
import { conceptsOf } from './concepts.ts'
import { isCorrection, withoutCorrection } from './correction.ts'
import { topicConcepts } from './topic-concepts.ts'
import { cuesOf } from './cues.ts'
import type { Cue } from './cues.ts'
import { leansOnHistory } from './follow-up.ts'
import { withoutIdioms } from './idioms.ts'
import { spokenLanguage } from './language-of-words.ts'

/** What a question comes down to before any document is looked at. */
export interface Understood {
  /** The normalised words, in order. */
  readonly words: readonly string[]
  readonly normalised: string
  readonly concepts: readonly Concept[]
  readonly cues: readonly Cue[]
  /** How much it leans on what was said before, 0 to 1. */
  readonly lean: number
  /** The page before was not what was meant. */
  readonly corrects: boolean
}

/** Whoever pastes a novel is heard at its beginning and its end. */
const maxStart = 1500
const maxEnd = 500
const maxWords = 60
const beforeWeight = 0.45
const answerWeight = 0.15
const askedBackWeight = 0.35
const longestAskedBack = 200
const maxLinesBefore = 8
/** Of each line further back. */
const fading = 0.7
/** A correction that says as much as this says what was meant after all. */
const ownSubjects = 3
/** Of lean: from here a line hardly stands by itself. */
export const leaning = 0.8

export function understand(question: Question, known: KnownWords): Understood {
  const spoken = withoutIdioms(normalise(shorten(question.text)))
  /** A greeting is nothing that was talked about. */
  const isFirst = question.history.every(({ from }) => from === 'balie')
  const corrects = !isFirst && isCorrection(spoken)
  const normalised = corrects ? withoutCorrection(spoken) : spoken
  const words = shortenWords(wordsOf(normalised))
  const said = conceptsOf(words, known, spokenLanguage(words, question.language))
  const lean = corrects ? leaning : isFirst ? 0 : leansOnHistory(words)
  const own = lean >= leaning ? unlessAlone(said) : said
  const before = lean > 0 ? beforeConcepts(question, known) : []
  const leans = isAskedBack(question.history.findLast(({ from }) => from === 'balie')) ? 1 : lean
  const added = before.map((concept) => ({ ...concept, weight: concept.weight * leans }))
  const concepts = [
    ...sayable(own, question.language, known),
    ...added,
    ...topicConcepts(topicText(question, { lean, own, corrects }), own, known),
  ]
  return { words, normalised, concepts, cues: cuesOf(normalised), lean, corrects }
}

/** A word of a language that no page is in says nothing for or against a page; what it is about, its topic says. */
function sayable(concepts: readonly Concept[], language: Language, known: KnownWords): readonly Concept[] {
  if (language === 'nl' || language === 'en') return concepts
  return concepts.filter(({ terms }) => terms.some(({ term }) => known.hasStem(term)))
}

/** A line that leans is about what was asked before it too. */
function topicText(
  { text, history }: Question,
  { lean, own, corrects }: { lean: number; own: readonly Concept[]; corrects: boolean },
): string {
  const asked = history.findLast(({ from }) => from === 'resident')
  const standsAlone = lean < leaning || (corrects && own.length >= ownSubjects)
  return asked === undefined || standsAlone ? text : `${asked.text.slice(0, 200)}. ${text}`
}

/** "en voor mijn kind?": what stands around a question is all there is to this one. */
function unlessAlone(said: readonly Concept[]): readonly Concept[] {
  const isAside = said.every(({ weight }) => weight < 1)
  return isAside ? said.map((concept) => ({ ...concept, weight: 1 })) : said
}

/** Nearest first, each further one for less. A question back is about what was asked; an answer says much besides. */
function beforeConcepts({ history, language }: Question, known: KnownWords): readonly Concept[] {
  const last = history.findLastIndex(({ from }) => from === 'balie')
  const before = history
    .map((line, at) => ({ ...line, isLast: at === last }))
    .slice(-maxLinesBefore)
    .reverse()
  const counted = { resident: 0, balie: 0 }
  return before.flatMap(({ from, text, isLast }) => {
    const fades = fading ** counted[from]++
    const isBack = from === 'balie' && isAskedBack({ text })
    if (from === 'balie' && !isBack && !isLast) return []
    const weight = fades * (from === 'resident' ? beforeWeight : isBack ? askedBackWeight : answerWeight)
    const words = wordsOf(normalise(text.slice(0, 200)))
    return conceptsOf(words, known, spokenLanguage(words, language)).map((concept): Concept => ({
      ...concept,
      weight,
      from: from === 'resident' ? 'asked' : 'answered',
    }))
  })
}

/** We asked, and what is said now is said to that. */
function isAskedBack(line: { readonly text: string } | undefined): boolean {
  return line !== undefined && line.text.length <= longestAskedBack && line.text.trim().endsWith('?')
}

function shorten(text: string): string {
  return text.length <= maxStart + maxEnd ? text : `${text.slice(0, maxStart)} ${text.slice(-maxEnd)}`
}

function shortenWords(words: readonly string[]): readonly string[] {
  return words.length <= maxWords ? words : [...words.slice(0, maxWords - 20), ...words.slice(-20)]
}
