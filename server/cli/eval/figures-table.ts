import { renderShare } from '../render-share.ts'
import type { Figures } from './figures.ts'

type Column = readonly [name: string, cell: (figures: Figures) => string]

/** A table with a row for each kind of question. */
export function renderFigures(rows: readonly (readonly [string, Figures])[]): string {
  const columns = columnsFor(rows.map(([, figures]) => figures))
  const cells = [
    ['', ...columns.map(([name]) => name)],
    ...rows.map(([name, figures]) => [name, ...columns.map(([, cell]) => cell(figures))]),
  ]
  return align(cells).join('\n')
}

/** What the columns are shares of. */
export const legend = [
  'right: of the answers given, those that rest on a gold document first. refused: of what nothing answers.',
  'wrong: of all questions, those answered from another document first, or answered where nothing answers.',
  'sent away: of the questions with gold, those referred to another organisation.',
].join('\n')

/** What the columns of plain BM25 are. */
export const baselineLegend =
  'bm25: plain BM25 with the question alone. said: with all that was said before it too.'

function columnsFor(figures: readonly Figures[]): readonly Column[] {
  const isCompared = figures.some(({ baseline }) => baseline !== undefined)
  return isCompared ? [...found, ...foundPlainly, ...said] : [...found, ...said]
}

const found: readonly Column[] = [
  ['n', ({ n }) => String(n)],
  ['hit@1', ({ hitAt1 }) => renderShare(hitAt1)],
  ['hit@5', ({ hitAt5 }) => renderShare(hitAt5)],
]

const foundPlainly: readonly Column[] = [
  ['bm25@1', ({ baseline }) => renderShare(baseline?.hitAt1)],
  ['bm25@5', ({ baseline }) => renderShare(baseline?.hitAt5)],
  ['said@1', ({ baseline }) => renderShare(baseline?.saidHitAt1)],
  ['said@5', ({ baseline }) => renderShare(baseline?.saidHitAt5)],
]

const said: readonly Column[] = [
  ['answered', ({ answered }) => renderShare(answered)],
  ['asked back', ({ askedBack }) => renderShare(askedBack)],
  ['right', ({ rightAnswers }) => renderShare(rightAnswers)],
  ['wrong', ({ wrong }) => renderShare(wrong)],
  ['sent away', ({ sentAway }) => renderShare(sentAway)],
  ['referred', ({ referred }) => renderShare(referred)],
  ['refused', ({ refused }) => renderShare(refused)],
  ['person', ({ person }) => renderShare(person)],
  ['p50 ms', ({ p50Ms }) => p50Ms.toFixed(1)],
  ['p95 ms', ({ p95Ms }) => p95Ms.toFixed(1)],
]

/** The first column to the left, the others to the right. */
function align(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  )
}
