import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Given } from './measured.ts'

/** What an earlier run gave to a question. */
export interface Earlier {
  readonly id: string
  readonly question: string
  readonly given: Omit<Given, 'why' | 'made'>
}

const ids = z.array(z.string())
const shape = z.object({
  questions: z.array(
    z.object({
      id: z.string(),
      question: z.string(),
      answered: z.enum(['grounded', 'ask', 'unknown']),
      text: z.string(),
      sources: ids,
      ranked: ids,
      person: z.boolean(),
      elsewhere: z.string().exactOptional(),
      baseline: z.object({ question: ids, conversation: ids }).exactOptional(),
      ms: z.number(),
    }),
  ),
})

/** @throws Error that names the file. */
export async function readRun(file: string): Promise<readonly Earlier[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Error(`The earlier run in ${file} cannot be read.`, { cause: error })
  })
  const parsed = shape.safeParse(parseJson(text, file))
  if (parsed.success)
    return parsed.data.questions.map(({ id, question, ...given }) => ({ id, question, given }))
  const [issue] = parsed.error.issues
  throw new Error(
    `${file} is no run that --save wrote: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is wrong'}`,
  )
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${file} is not JSON.`, { cause: error })
  }
}
