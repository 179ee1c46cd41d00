import type { Line } from '../../core/knowledge.ts'
import type { Ranking } from '../ranking/ranking.ts'
import { functionWords } from '../terms/function-words.ts'
import { normalise, wordsOf } from '../terms/normalise.ts'
import { stem } from '../terms/stem.ts'

const maxWords = 80
const maxCandidates = 12
/** Words in a row that are compared; and the share of those in a line that make it a quotation. */
const runLength = 4
const leastShare = 0.5

/**
 * The page that the last answer was taken from, known by its words: an answer quotes its page. What stands around it,
 * or is cut from it, does not matter.
 */
export function pageBefore(history: readonly Line[], pages: Ranking): number | undefined {
  const line = history.findLast(({ from }) => from === 'balie')
  const words = wordsOf(normalise((line?.text ?? '').slice(0, 1500))).slice(0, maxWords)
  const runs = runsOf(words)
  if (runs.length === 0) return undefined
  const shares = candidatesFor(words, pages).map((document) => ({
    document,
    share: shareIn(document, runs, pages),
  }))
  const [best] = shares.sort((one, other) => other.share - one.share)
  return best && best.share >= leastShare ? best.document : undefined
}

function runsOf(words: readonly string[]): readonly string[] {
  const count = Math.max(0, words.length - runLength + 1)
  return Array.from({ length: count }, (_, at) => ` ${words.slice(at, at + runLength).join(' ')} `)
}

function candidatesFor(words: readonly string[], { index, snapshot }: Ranking): readonly number[] {
  const stems = new Set(words.filter((word) => !functionWords.has(word)).map(stem))
  const hits = index.search(
    [...stems].map((term) => ({ term, weight: 1 })),
    { limit: maxCandidates },
  )
  return [...new Set(hits.map(({ passage }) => snapshot.passages[passage]?.document ?? 0))]
}

function shareIn(document: number, runs: readonly string[], { snapshot, inWords }: Ranking): number {
  const record = snapshot.documents[document]
  if (!record) return 0
  const passages = Array.from(
    { length: record.passageCount },
    (_, at) => inWords.of(record.firstPassage + at).running,
  )
  return runs.filter((run) => passages.some((passage) => passage.includes(run))).length / runs.length
}
