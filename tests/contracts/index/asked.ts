import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Question } from '../../../core/knowledge.ts'
import { systemClock } from '../../../core/clock.ts'
import { toUnit } from '../../../knowledge/embedded/vector-index.ts'
import { stampPath } from '../../../knowledge/ingesting/stamp-source.ts'
import { openSnapshot } from '../../../knowledge/opened.ts'
import { readSnapshot } from '../../../knowledge/read-snapshot.ts'
import type { PassageFilter, PassageQuery } from '../../../knowledge/retrieval/passage-index.ts'
import type { DocumentRecord, Snapshot } from '../../../knowledge/snapshot.ts'
import { termsOf } from '../../../knowledge/understanding/terms-of.ts'
import { understand } from '../../../knowledge/understanding/understand.ts'
import { embedText } from '../../fakes/embeddings.ts'

const sample = fileURLToPath(new URL('../../../knowledge/sample', import.meta.url))
const dimension = 64
export const today = '2026-06-01'

/** The ways in which passages are left out, each of which leaves some out of the sample as it is here. */
export const filters = {
  'for residents': { day: today, readers: 'residents' },
  'for staff': { day: today, readers: 'staff' },
  'on another day': { day: '2027-02-03', readers: 'residents' },
  'in a language': { day: today, readers: 'residents', language: 'nl' },
  'for an audience': { day: today, readers: 'residents', audience: 'ondernemers' },
  'in all these ways': { day: '2027-02-03', readers: 'residents', language: 'en', audience: 'jongeren' },
} as const satisfies Record<string, PassageFilter>

export function filterNamed(name: string): PassageFilter {
  const found = Object.entries(filters).find(([one]) => one === name)
  if (!found) throw new Error('There is no such filter.')
  return found[1]
}

/** All of them as residents ask them, and each once more in one of the other ways. */
export function questionsFor(name: string, questions: readonly Question[]): readonly Question[] {
  const [, ...others] = Object.keys(filters)
  const turn = others.indexOf(name)
  return turn === -1 ? questions : questions.filter((_, at) => at % others.length === turn)
}

/** The sample knowledge, with pages for staff, for audiences, in English and of limited validity among it. */
export async function readSample(): Promise<Snapshot> {
  const { residents: snapshot } = await readSnapshot([await stampPath(sample)], systemClock)
  return { ...snapshot, documents: snapshot.documents.map(varied) }
}

function varied(document: DocumentRecord, at: number): DocumentRecord {
  return {
    ...document,
    ...(at % 7 === 3 && { isStaffOnly: true }),
    ...(at % 5 === 1 && { audience: at % 2 === 0 ? ['ondernemers'] : ['jongeren', 'studenten'] }),
    ...(at % 6 === 2 && { language: 'en' }),
    ...(at % 8 === 4 && { validUntil: '2026-12-31' }),
    ...(at % 9 === 5 && { validFrom: '2027-01-01' }),
    ...(at % 11 === 6 && { validFrom: today, validUntil: today }),
  }
}

export function withVectors(snapshot: Snapshot): Snapshot {
  const values = snapshot.passages.flatMap(({ document, heading, text }) => {
    const title = snapshot.documents[document]?.title ?? ''
    return [...toUnit(vectorOf(`${title}\n${heading}\n${text}`))]
  })
  return { ...snapshot, vectors: { model: 'fake', dimension, values: Float32Array.from(values) } }
}

export function vectorOf(text: string): Float32Array {
  return Float32Array.from(embedText(text, dimension))
}

const line = z.object({ query: z.string() })

export async function readQuestions(): Promise<readonly Question[]> {
  const lines = (await readFile(`${sample}/questions.jsonl`, 'utf8')).trim().split('\n')
  return lines.map((one) => ({ text: line.parse(JSON.parse(one)).query, language: 'nl', history: [] }))
}

/** As a question reaches an index. */
export function queriesOf(
  questions: readonly Question[],
  snapshot: Snapshot,
  filter: PassageFilter,
): readonly PassageQuery[] {
  const { known } = openSnapshot(snapshot)
  return questions.map((question) => ({
    terms: termsOf(understand(question, known).concepts),
    vector: snapshot.vectors && vectorOf(question.text),
    filter,
    limit: 80,
  }))
}
