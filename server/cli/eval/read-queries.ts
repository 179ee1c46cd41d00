import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Line } from '../../../core/knowledge.ts'
import type { Query } from './query.ts'

const said = z.object({ role: z.enum(['user', 'agent']), text: z.string() })
/** A question back and what was said to it, as dialogue sets such as ShARC have it. */
const exchanged = z.object({ agent: z.string(), user: z.string() })

const shape = z.object({
  query_id: z.string(),
  query: z.string(),
  gold: z.array(z.string()),
  kind: z.string().default('question'),
  organisation: z.string().optional(),
  /** What the resident told of themselves before. */
  scenario: z.string().default(''),
  history: z.array(z.union([said, exchanged])).default([]),
})

/** @throws Error that names the file and the line that is wrong. */
export async function readQueries(file: string): Promise<readonly Query[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Error(`The questions in ${file} cannot be read.`, { cause: error })
  })
  const queries = text
    .split('\n')
    .flatMap((line, index) => (line.trim() ? [parseQuery(line, `${file}:${index + 1}`)] : []))
  if (queries.length === 0) throw new Error(`${file} holds no question.`)
  return queries
}

function parseQuery(line: string, place: string): Query {
  const parsed = shape.safeParse(parseJson(line, place))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Error(`${place}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is wrong'}`)
  }
  const { query_id: id, query, gold, kind, organisation, scenario, history } = parsed.data
  const lines = history.flatMap(toLines)
  const told: readonly Line[] = scenario === '' ? [] : [{ from: 'resident', text: scenario }]
  return {
    id,
    text: query,
    gold,
    kind,
    ...(organisation !== undefined && { organisation }),
    history: [...told, ...lines],
  }
}

function toLines(item: z.infer<typeof said> | z.infer<typeof exchanged>): readonly Line[] {
  if ('role' in item) return [{ from: item.role === 'user' ? 'resident' : 'balie', text: item.text }]
  return [
    { from: 'balie', text: item.agent },
    { from: 'resident', text: item.user },
  ]
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new Error(`${place} is not JSON.`, { cause: error })
  }
}
