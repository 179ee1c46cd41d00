import type { DraftSentence } from '../../knowledge/writing/draft.ts'
import type { AskedLine, AskedModel } from './language-model-asked.ts'

const most = 8

/**
 * The lines that share most words with the question, in the order of the pages, as a careful model would repeat them:
 * with the question that a line goes on from, and with what hangs on it.
 */
export function writeTruly({ lines, question }: AskedModel): readonly DraftSentence[] {
  const asked = new Set(wordsOf(question))
  const shared = (line: AskedLine): number =>
    wordsOf(`${line.heading} ${line.text}`).filter((word) => asked.has(word)).length
  const best = lines
    .filter(({ text }) => !text.endsWith('?') && !text.endsWith(':'))
    .toSorted((one, other) => shared(other) - shared(one))
    .slice(0, most)
  const firsts = lines.filter((line, at) => line.page !== lines[at - 1]?.page)
  const chosen = new Set([...firsts, ...best])
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    if (chosen.has(line) && next && /^(?:Dat|Dit|Die|Alleen|Behalve|Maar|Let op)(?!\p{L})/u.test(next.text))
      chosen.add(next)
  })
  return lines.flatMap((line, at) =>
    chosen.has(line) ? [{ text: whole(line, lines[at - 1]), passages: [line.id] }] : [],
  )
}

function whole(line: AskedLine, before: AskedLine | undefined): string {
  const follows = before?.page === line.page && before.heading === line.heading
  if (follows && before.text.endsWith('?')) return `${before.text} ${line.text}`
  const goesOn = /^(?:\p{L}+ ){0,2}dan(?!\p{L})/iu.test(line.text)
  return !follows && goesOn && line.heading.endsWith('?') ? `${line.heading} ${line.text}` : line.text
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
}
