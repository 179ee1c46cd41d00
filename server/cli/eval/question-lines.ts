import { printable } from '../printable.ts'
import { renderRanking } from '../ranking-lines.ts'
import type { Measured } from './measured.ts'
import { isWanted, outcomeOf } from './outcome.ts'

const longestShown = 160

export const questionsLegend = '✓ came out as it was wanted. * is a document that answers the question.'

/** One question: what came of it, what was found and why. */
export function renderQuestion(measured: Measured, titles: ReadonlyMap<string, string>): string {
  const { query, elsewhere } = measured
  const outcome = outcomeOf(measured)
  const mark = isWanted(query, outcome) ? '✓' : ' '
  const to = elsewhere === undefined ? '' : ` to ${elsewhere}`
  const before = query.history.map(({ from, text }) => `${from}: ${onOneLine(text)}`)
  const found = renderRanking({ ...measured, titles, gold: query.gold })
  return [
    `${mark} ${query.id} [${query.kind}] ${outcome}${to}: ${onOneLine(query.text)}`,
    ...[...before, ...found].map((line) => `    ${line}`),
  ].join('\n')
}

export function onOneLine(text: string): string {
  const line = printable(text).replace(/\s+/g, ' ').trim()
  return line.length <= longestShown ? line : `${line.slice(0, longestShown)}...`
}
