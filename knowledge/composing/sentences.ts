import { sentenceEnd } from '../terms/sentence-end.ts'
import { markersIn } from '../facts/condition-words.ts'
import { factsIn } from '../facts/facts-in.ts'
import { wordCount } from '../passages.ts'

/** How a sentence says something about the one before it. */
const leaning =
  /^(?:maar|behalve|tenzij|let op|uitzondering|dit geldt|dat geldt|deze|die|dit|dat|daarna|daarbij|hiervan|anders|alleen|ook hier|but|except|unless|note|this|that|these|only|exception)(?!\p{L})/iu

/**
 * As many whole sentences of the first paragraph as fit, and past that what the last of them hangs on; a paragraph that
 * opens a list is no opening.
 */
export function firstSentences(text: string, room: number): string {
  const [paragraph = '', ...others] = text.split(/\n\n|\n(?=- )/u)
  if (paragraph.endsWith(':')) return ''
  const sentences = paragraph.split(sentenceEnd)
  let taken = 0
  while (taken < sentences.length && wordCount(sentences.slice(0, taken + 1).join(' ')) <= room) taken++
  if (taken === 0) return ''
  const given = sentences.slice(0, taken)
  if (!hasFigures(given.at(-1) ?? '')) return given.join(' ')
  const rest = conditionsOf(sentences.slice(taken))
  const isWhole = taken + rest.length === sentences.length
  const after = isWhole ? openingConditions(others.join('\n\n')) : ''
  return [[...given, ...rest].join(' '), after].filter((part) => part !== '').join('\n\n')
}

/** The sentences at its beginning that something before it hangs on. */
export function openingConditions(text: string): string {
  const [paragraph = ''] = text.split(/\n\n/u)
  return conditionsOf(paragraph.split(sentenceEnd)).join(' ')
}

function conditionsOf(sentences: readonly string[]): readonly string[] {
  const end = sentences.findIndex((sentence) => !leaning.test(sentence) || markersIn(sentence).length === 0)
  return end === -1 ? sentences : sentences.slice(0, end)
}

function hasFigures(sentence: string): boolean {
  return factsIn(sentence).some(({ kind }) => kind === 'amount' || kind === 'term' || kind === 'number')
}
