import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAmong } from '../../server/cli/eval/measured.ts'
import type { Row } from './bench-report.ts'
import type { EngineName } from './retrieval-program.ts'
import { buildEach, middle, playRound } from './retrieval-rounds.ts'
import type { Played } from './retrieval-rounds.ts'
import { readSets } from './retrieval-sets.ts'
import type { QuestionSet } from './retrieval-sets.ts'

const rounds = 3
const names: readonly EngineName[] = [
  'ours',
  'our ranking',
  'MiniSearch',
  'Orama',
  'MiniSearch with stop words',
]
const label = names.join(' / ')
/** Whom ours has to beat. */
const rivals: readonly EngineName[] = ['MiniSearch', 'Orama']

/** R1: which page comes first and what a question takes, beside others that find pages within a process of Node. */
export async function compareEngines(): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const set of await readSets()) rows.push(...(await compareOver(set)))
  return rows
}

async function compareOver(set: QuestionSet): Promise<readonly Row[]> {
  const directory = await mkdtemp(join(tmpdir(), 'balie-bench-'))
  const field = { names, source: set.documents, language: set.language, directory }
  await buildEach(field)
  const played: (readonly Played[])[] = []
  for (let round = 0; round < rounds; round++) played.push(await playRound(field, set.questions))
  await rm(directory, { recursive: true })
  const [first = []] = played
  return [
    hitRow(set, first, 1),
    hitRow(set, first, 5),
    timeRow(set, played, 'p50'),
    timeRow(set, played, 'p95'),
    timeRow(set, played, 'cpuMs'),
  ]
}

function hitRow({ name, questions }: QuestionSet, played: readonly Played[], depth: number): Row {
  const hits = played.map(({ found }) => {
    const right = questions.filter(({ gold }, at) => isAmong(gold, found[at]?.ids ?? [], depth))
    return (right.length / questions.length).toFixed(3)
  })
  const what = `R1 hit@${depth}, ${name}, ${questions.length} questions: ${label}`
  return [what, hits.join(' / '), 'ours above MiniSearch and Orama']
}

type Time = 'p50' | 'p95' | 'cpuMs'

const timeNames: Readonly<Record<Time, string>> = { p50: 'p50', p95: 'p95', cpuMs: 'mean CPU' }

function timeRow({ name }: QuestionSet, played: readonly (readonly Played[])[], time: Time): Row {
  const timeOf = (engine: EngineName, round: readonly Played[]): number =>
    round[names.indexOf(engine)]?.[time] ?? NaN
  const times = names.map((engine) => middle(played, (round) => timeOf(engine, round)).toFixed(2))
  const ratio = middle(
    played,
    (round) => timeOf('ours', round) / Math.min(...rivals.map((rival) => timeOf(rival, round))),
  )
  return [
    `R1 ${timeNames[time]} a question, ${name}: ${label}`,
    `${times.join(' / ')} ms; ours ${ratio.toFixed(2)} of the faster of MiniSearch and Orama`,
    'at most 2',
  ]
}
