import type { Figures } from './metrics.ts'

/** A table with a row for each kind of question. */
export function renderFigures(rows: readonly (readonly [string, Figures])[]): string {
  const nameWidth = Math.max(...rows.map(([name]) => name.length))
  const head = [''.padEnd(nameWidth), ...columns.map(([name]) => name.padStart(10))].join(' ')
  const lines = rows.map(([name, figures]) =>
    [name.padEnd(nameWidth), ...columns.map(([, cell]) => cell(figures).padStart(10))].join(' '),
  )
  return [head, ...lines, '', legend].join('\n')
}

const legend =
  'right: of the answers given, those that rest on a gold document first. refused: of what nothing answers.'

const columns: readonly (readonly [string, (figures: Figures) => string])[] = [
  ['n', ({ n }) => String(n)],
  ['hit@1', ({ hitAt1 }) => share(hitAt1)],
  ['hit@5', ({ hitAt5 }) => share(hitAt5)],
  ['answered', ({ answered }) => share(answered)],
  ['asked back', ({ askedBack }) => share(askedBack)],
  ['right', ({ rightAnswers }) => share(rightAnswers)],
  ['referred', ({ referred }) => share(referred)],
  ['refused', ({ refused }) => share(refused)],
  ['person', ({ person }) => share(person)],
  ['p50 ms', ({ p50Ms }) => p50Ms.toFixed(1)],
  ['p95 ms', ({ p95Ms }) => p95Ms.toFixed(1)],
]

function share(value: number | undefined): string {
  return value === undefined ? '-' : value.toFixed(2).replace(/^0/, '')
}
