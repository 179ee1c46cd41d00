import { sentenceEnd } from '../terms/sentence-end.ts'
import type { Span } from './span.ts'
import { markersIn } from './condition-words.ts'

/** A line, without the mark of a heading or a list item; then up to the end of a sentence. */
const sentence = /(?<=^[ \t]*(?:#{1,6}[ \t]+|[-*•][ \t]+|\d+[.)][ \t]+)?)(?![-#*•\s]|\d+[.)][ \t])[^\n]+/gmu

/**
 * Sentences on which the rest hangs. The value begins with what they do ("not", "only", "at-least" ...), joined by
 * "+", which is the same in every language; after ": " come the words.
 */
export function conditionsIn(text: string): readonly Span[] {
  return sentencesIn(text).flatMap(({ written, from }) => {
    const plain = plainOf(written)
    const markers = markersIn(plain)
    if (markers.length === 0) return []
    const value = `${markers.join('+')}: ${wordsOf(plain)}`
    return [{ kind: 'condition', value, from, until: from + written.length } as const]
  })
}

function sentencesIn(text: string): readonly { readonly written: string; readonly from: number }[] {
  return [...text.matchAll(sentence)].flatMap(({ 0: line, index }) => {
    let from = index
    return line.split(sentenceEnd).flatMap((written) => {
      const at = text.indexOf(written, from)
      from = at + written.length
      return written.trim() === '' ? [] : [{ written: written.trimEnd(), from: at }]
    })
  })
}

/** A link by its words only. */
function plainOf(written: string): string {
  return written.replace(/\[(?<label>[^\]]*)\]\([^)]*\)/gu, '$<label>')
}

function wordsOf(plain: string): string {
  return (plain.toLowerCase().match(/[\p{L}\p{M}\d€%]+(?:[.,:][\d]+)*/gu) ?? []).join(' ')
}
