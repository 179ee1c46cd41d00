import { createEmbeddedIndex } from '../../knowledge/embedded/embedded-index.ts'
import { createTermIndex } from '../../knowledge/embedded/term-index.ts'
import { openSnapshot } from '../../knowledge/opened.ts'
import { parseQdrantSettings } from '../../knowledge/qdrant/settings.ts'
import type { QdrantSettings } from '../../knowledge/qdrant/settings.ts'
import { maxCandidates } from '../../knowledge/ranking/rank.ts'
import { stampPath } from '../../knowledge/ingesting/stamp-source.ts'
import { readSnapshot } from '../../knowledge/read-snapshot.ts'
import { fuse } from '../../knowledge/retrieval/fuse.ts'
import type { PassageIndex, PassageQuery } from '../../knowledge/retrieval/passage-index.ts'
import type { Snapshot } from '../../knowledge/snapshot.ts'
import { termsOf } from '../../knowledge/understanding/terms-of.ts'
import { understand } from '../../knowledge/understanding/understand.ts'
import { vectorOf, withVectors } from '../contracts/index/asked.ts'
import { openPublished } from '../contracts/index/published.ts'
import type { Row } from './bench-report.ts'
import { quantile } from './busy-chats.ts'
import { mostFound } from './retrieval-engine.ts'
import { clock, today } from './retrieval-ours.ts'
import { readSets } from './retrieval-sets.ts'
import type { QuestionSet } from './retrieval-sets.ts'

const rounds = 3

/** X1: whether Qdrant finds what the index in the process finds, and what either takes. */
export async function compareWithQdrant(): Promise<readonly Row[]> {
  const settings = parseQdrantSettings(process.env)
  if (!settings) return [['X1 the index in the process and Qdrant', 'not measured: QDRANT_URL', '1.000']]
  const rows: Row[] = []
  for (const set of await readSets()) rows.push(...(await compareOver(set, settings)))
  return rows
}

async function compareOver(set: QuestionSet, settings: QdrantSettings): Promise<readonly Row[]> {
  const { residents: read } = await readSnapshot([await stampPath(set.documents)], clock)
  const world = await openPublished(settings)
  try {
    const rows: Row[] = []
    for (const snapshot of [read, withVectors(read)]) {
      const embedded = createEmbeddedIndex(
        snapshot,
        createTermIndex(snapshot.postings, snapshot.passages.length),
      )
      const qdrant = await world.open(snapshot)
      rows.push(...toRows(await compare(queriesOf(set, snapshot), embedded, qdrant), set, snapshot))
    }
    return rows
  } finally {
    await world.close()
  }
}

/** As a question reaches an index; vectors are of a stand-in for a model, the same for both. */
function queriesOf({ questions }: QuestionSet, snapshot: Snapshot): readonly PassageQuery[] {
  const { known } = openSnapshot(snapshot)
  return questions.map((question) => ({
    terms: termsOf(understand({ ...question, history: [] }, known).concepts),
    vector: snapshot.vectors && vectorOf(question.text),
    filter: { day: today, readers: 'residents' },
    limit: maxCandidates,
  }))
}

interface Compared {
  readonly same: number
  /** Milliseconds a question. */
  readonly embedded: readonly number[]
  readonly qdrant: readonly number[]
}

/** In turns; the first round only compiles. */
async function compare(
  queries: readonly PassageQuery[],
  embedded: PassageIndex,
  qdrant: PassageIndex,
): Promise<Compared> {
  const pairs: (readonly [Timed, Timed])[] = []
  for (let round = 0; round <= rounds; round++) {
    for (const query of queries) pairs.push([await timed(embedded, query), await timed(qdrant, query)])
  }
  const counted = pairs.slice(queries.length)
  return {
    same: pairs.filter(([ours, theirs]) => ours.first === theirs.first).length / pairs.length,
    embedded: counted.map(([{ ms }]) => ms),
    qdrant: counted.map(([, { ms }]) => ms),
  }
}

interface Timed {
  /** Passages. */
  readonly first: string
  readonly ms: number
}

async function timed(index: PassageIndex, query: PassageQuery): Promise<Timed> {
  const startedAt = performance.now()
  const { lexical, dense } = await index.search(query)
  const ms = performance.now() - startedAt
  const first = fuse([lexical, dense], mostFound)
  return { first: first.map(({ passage }) => passage).join(), ms }
}

function toRows(
  { same, embedded, qdrant }: Compared,
  { name, questions }: QuestionSet,
  { vectors }: Snapshot,
): Row[] {
  const by = vectors ? 'words and vectors' : 'words'
  const times = [0.5, 0.95].map((part) =>
    [embedded, qdrant].map((ms) => quantile(ms, part).toFixed(2)).join(' / '),
  )
  return [
    [
      `X1 same first ten in the process and in Qdrant, ${name}, by ${by}, ${questions.length} questions`,
      same.toFixed(3),
      '1.000',
    ],
    [`X1 p50, p95 of a search, ${name}, by ${by}, in the process / Qdrant`, `${times.join(', ')} ms`, ''],
  ]
}
