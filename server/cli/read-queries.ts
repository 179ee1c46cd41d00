import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Query } from './metrics.ts'

const shape = z.object({
  query_id: z.string(),
  query: z.string(),
  gold: z.array(z.string()),
  kind: z.string().default('question'),
  organisation: z.string().optional(),
  history: z.array(z.object({ role: z.enum(['user', 'agent']), text: z.string() })).default([]),
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
  const { query_id: id, query, gold, kind, organisation, history } = parsed.data
  const lines = history.map(
    ({ role, text }) => ({ from: role === 'user' ? 'resident' : 'balie', text }) as const,
  )
  return { id, text: query, gold, kind, ...(organisation !== undefined && { organisation }), history: lines }
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new Error(`${place} is not JSON.`, { cause: error })
  }
}
