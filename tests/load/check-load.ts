import { checkDraft } from '../../knowledge/writing/check/check-draft.ts'
import { stands } from '../../knowledge/writing/check/checked.ts'
import { readEvidence } from '../../knowledge/writing/check/evidence.ts'
import { linesOf } from '../../knowledge/writing/lines.ts'
import { trueAnswers } from '../fakes/language-model-answers.ts'
import type { Row } from './bench-report.ts'
import { quantile } from './busy-chats.ts'

const rounds = 5

/** What it costs to hold a sentence of a language model against its lines, and to read a page for it. */
export function measureCheck(): readonly Row[] {
  const answers = trueAnswers()
  const readMs: number[] = []
  const sentenceMs: number[] = []
  let stand = 0
  // The first round compiles.
  for (let round = 0; round <= rounds; round++) {
    for (const { page, language, draft } of answers) {
      const startedAt = performance.now()
      const urls = [page.url]
      const evidence = readEvidence({ lines: linesOf([page]), urls, language, mark: '4f1c09ab77d2e350' })
      const readAt = performance.now()
      const checked = checkDraft(draft, evidence)
      const doneAt = performance.now()
      if (round === 0) continue
      readMs.push(readAt - startedAt)
      sentenceMs.push((doneAt - readAt) / draft.sentences.length)
      stand += checked.filter(({ verdict }) => verdict === stands).length
    }
  }
  const sentences = answers.reduce((sum, { draft }) => sum + draft.sentences.length, 0)
  const ms = (values: readonly number[]): string =>
    `${quantile(values, 0.5).toFixed(2)} / ${quantile(values, 0.95).toFixed(2)} ms`
  return [
    ['C1 a sentence of a language model held against its lines, p50 / p95', ms(sentenceMs), ''],
    ['C1 a page read for it, once an answer, p50 / p95', ms(readMs), ''],
    ['C1 sentences that stand, of true ones', `${stand / rounds} of ${sentences}`, 'all'],
  ]
}
