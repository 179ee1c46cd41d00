import type { Change, Comparison } from './compare-runs.ts'
import { renderFigures } from './figures-table.ts'
import { onOneLine } from './question-lines.ts'

/** What got better and what got worse, how often, and the totals of both runs. */
export function renderComparison(comparison: Comparison, file: string): string {
  const { better, worse, same, onlyBefore, onlyNow, totals } = comparison
  return [
    `Against ${file}`,
    ...section('Better', better),
    ...section('Worse', worse),
    '',
    `${better.length} better, ${worse.length} worse, ${same} the same; ` +
      `${onlyBefore} asked before only, ${onlyNow} asked now only.`,
    '',
    renderFigures([
      ['before', totals.before],
      ['now', totals.now],
    ]),
  ].join('\n')
}

function section(title: string, changes: readonly Change[]): readonly string[] {
  if (changes.length === 0) return []
  const lines = changes.map(
    ({ id, kind, question, before, now }) => `  ${before} -> ${now}  ${id} [${kind}] ${onOneLine(question)}`,
  )
  return ['', `${title} (${changes.length})`, ...lines]
}
