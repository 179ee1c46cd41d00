import { clausesOf, sentencesOf, wordsOf } from './dutch-sentences.ts'
import { isPassive } from './dutch-passive.ts'
import { jargonNl } from './jargon-nl.ts'

/** What can be counted of plain language; a proxy for language level B1, never a proof of it. */
export interface Readability {
  readonly sentences: number
  /** Of more than `longestSentenceWords` words, as they stand there; what is endless is cut. */
  readonly longSentences: readonly string[]
  /** Sentences in which something is done and nobody does it. */
  readonly passives: readonly string[]
  /** As found, in small letters, each once. */
  readonly jargon: readonly { readonly word: string; readonly plain: string }[]
  /** Headings and list items included. */
  readonly words: number
}

export const longestSentenceWords = 15
/** An answer says what matters in this many words; the rest is for who asks for more. */
export const longestAnswerWords = 80

/**
 * Reads Dutch as the knowledge and the texts have it: paragraphs, "- " and "1. " items, "## " headings, links as
 * [text](address). A heading is no sentence; each item begins a new one. A colon ends a sentence at the end of a line only.
 */
export function readabilityOf(text: string): Readability {
  const { sentences, headings } = sentencesOf(text.normalize('NFC'))
  return {
    sentences: sentences.length,
    longSentences: sentences.filter((each) => wordsOf(each).length > longestSentenceWords).map(shortened),
    passives: sentences.filter((each) => clausesOf(each).some(isPassive)).map(shortened),
    jargon: jargonIn([...headings, ...sentences]),
    words: [...headings, ...sentences].reduce((sum, each) => sum + wordsOf(each).length, 0),
  }
}

/** A page without a full stop must not become a report of one page. */
const longestShown = 300

function shortened(sentence: string): string {
  return sentence.length <= longestShown ? sentence : `${sentence.slice(0, longestShown).toWellFormed()}…`
}

/** "dient ... te": up to this many words stand between. */
const gap = "(?:\\s+(?!om\\b)[\\p{L}\\p{N}'’-]+){0,4}?\\s+"

const plainWords: ReadonlyMap<string, string> = new Map(
  jargonNl.flatMap(([forms, plain]) => forms.split('|').map((form) => [form, plain] as const)),
)
const straight = [...plainWords.keys()].filter((form) => !form.includes(' ... '))
const parted = [...plainWords.keys()].filter((form) => form.includes(' ... '))
const straightPattern = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:${alternatives(straight)})(?![\\p{L}\\p{N}])`,
  'giu',
)
const partedPatterns = parted.map((form) => {
  const [first = '', last = ''] = form.split(' ... ').map(escaped)
  return { form, pattern: new RegExp(`(?<![\\p{L}\\p{N}])${first}${gap}${last}(?![\\p{L}\\p{N}])`, 'iu') }
})

function jargonIn(parts: readonly string[]): Readability['jargon'] {
  const found = new Map<string, string>()
  for (const part of parts) {
    for (const [match] of part.matchAll(straightPattern))
      add(found, match.toLowerCase().replaceAll(/\s+/g, ' '))
    for (const { form, pattern } of partedPatterns) if (pattern.test(part)) add(found, form)
  }
  return [...found].map(([word, plain]) => ({ word, plain }))
}

function add(found: Map<string, string>, word: string): void {
  const plain = plainWords.get(word)
  if (plain !== undefined) found.set(word, plain)
}

/** The longest first: "in verband met" before "in". */
function alternatives(forms: readonly string[]): string {
  return forms
    .toSorted((one, other) => other.length - one.length)
    .map((form) => escaped(form).replaceAll(' ', '\\s+'))
    .join('|')
}

function escaped(form: string): string {
  return form.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
