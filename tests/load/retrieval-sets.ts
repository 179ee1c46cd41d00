import { access } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { recogniseLanguage } from '../../bot/recognise/language.ts'
import type { Language } from '../../core/language.ts'
import { readQueries } from '../../server/cli/eval/read-queries.ts'
import type { Asked } from './retrieval-engine.ts'

/** Documents, and questions that stand alone with the documents that answer them. */
export interface QuestionSet {
  readonly name: string
  /** A folder of Markdown or a file of JSON lines. */
  readonly documents: string
  readonly language: Language
  readonly questions: readonly (Asked & { readonly gold: readonly string[] })[]
}

interface Place {
  readonly name: string
  readonly documents: string
  readonly queries: readonly string[]
  readonly language: Language
  /** Questions that follow on others are asked by their text alone; elsewhere they are left out. */
  readonly takesFollowUps: boolean
}

const sampleDocuments = inRepository('knowledge/sample')
const sample: Place = {
  name: 'sample',
  documents: sampleDocuments,
  queries: ['questions', 'more-questions'].map((name) => `${sampleDocuments}/${name}.jsonl`),
  language: 'nl',
  takesFollowUps: false,
}
const places: readonly Place[] = [
  sample,
  { ...besides('vac'), language: 'nl', takesFollowUps: false },
  { ...besides('or-sharc'), language: 'en', takesFollowUps: true },
]

/** Those that are there: the sample always is. */
export async function readSets(): Promise<readonly QuestionSet[]> {
  const sets: QuestionSet[] = []
  for (const place of places) if (await isThere(place)) sets.push(await readSet(place))
  return sets
}

export function readSample(): Promise<QuestionSet> {
  return readSet(sample)
}

async function readSet({ name, documents, queries, language, takesFollowUps }: Place): Promise<QuestionSet> {
  const read = (await Promise.all(queries.map(readQueries))).flat()
  const usable = read.filter(
    ({ gold, history }) => gold.length > 0 && (takesFollowUps || history.length === 0),
  )
  const questions = await Promise.all(
    usable.map(async ({ text, gold }) => ({ text, gold, language: await recogniseLanguage(text, 'nl') })),
  )
  return { name, documents, language, questions }
}

async function isThere({ documents, queries }: Place): Promise<boolean> {
  try {
    for (const file of [documents, ...queries]) await access(file)
    return true
  } catch {
    return false
  }
}

function besides(name: string): Pick<Place, 'name' | 'documents' | 'queries'> {
  const folder = inRepository(`../shared/data/${name}`)
  return { name, documents: `${folder}/docs.jsonl`, queries: [`${folder}/queries.dev.jsonl`] }
}

function inRepository(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url))
}
