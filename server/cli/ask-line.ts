import { z } from 'zod'
import type { AskedLine } from './asking.ts'

const shape = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  history: z
    .array(z.object({ from: z.string(), text: z.string() }))
    .transform((lines) => lines.map(({ from, text }) => ({ from: speakerOf(from), text })))
    .optional(),
})

/** @throws Error saying what is wrong with the line, never what stood in it. */
export function parseAskedLine(json: string): AskedLine {
  const parsed = shape.safeParse(parseJson(json))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Error(`${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'is not of the right form'}`)
  }
  const { id, text, history } = parsed.data
  return { id, text, ...(history === undefined ? {} : { history }) }
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch (error) {
    throw new Error('the line is not JSON', { cause: error })
  }
}

/** Everyone who is not the resident is on our side of the counter. */
function speakerOf(from: string): 'resident' | 'balie' {
  return from === 'resident' || from === 'user' ? 'resident' : 'balie'
}
