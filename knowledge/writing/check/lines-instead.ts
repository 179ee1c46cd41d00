import { stands } from './checked.ts'
import type { Checked } from './checked.ts'
import type { ReadLine } from './evidence.ts'

/**
 * In the place of a sentence of which only the wording cannot be held against its lines, those lines, word for word: the
 * page is right, and the answer keeps what belongs in it. What is said already is not said again.
 */
export function linesInstead(checked: readonly Checked[]): readonly Checked[] {
  const said = new Set(checked.flatMap(({ lines }) => lines.map(({ line }) => line.id)))
  return checked.flatMap((sentence) => {
    if (sentence.verdict === stands || sentence.instead.length === 0) return [sentence]
    const lines = sentence.instead.filter(({ line }) => !said.has(line.id))
    for (const { line } of lines) said.add(line.id)
    return lines.length === 0 ? [] : [{ ...sentence, text: textOf(lines), verdict: stands, lines }]
  })
}

/** Lines that can be read by themselves, with the question they go on from. */
export function canBeGiven(lines: readonly ReadLine[]): boolean {
  return lines.length > 0 && lines.length <= mostLines && lines.every(isWhole)
}

const mostLines = 2
const leaning = /^(?:dat|dit|die|deze|hij|ze|zij|daar\p{L}*|hier\p{L}*|dan|anders|ook|maar)(?!\p{L})/iu

function isWhole({ line: { text, given, hangsOnBefore } }: ReadLine): boolean {
  const isSentence = /^[\p{Lu}\d][^\n]*[.!]$/u.test(text)
  return isSentence && !hangsOnBefore && (given !== '' || !leaning.test(text))
}

export function textOf(lines: readonly ReadLine[]): string {
  return lines.map(({ line: { text, given } }) => (given === '' ? text : `${given} ${text}`)).join(' ')
}
