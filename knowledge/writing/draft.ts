import { z } from 'zod'
import { Malformed } from '../../core/errors.ts'

/** What a model is asked to give: sentences, each with the lines of the pages that it rests on. */
export interface Draft {
  readonly sentences: readonly DraftSentence[]
}

export interface DraftSentence {
  readonly text: string
  readonly passages: readonly string[]
}

const mostSentences = 25
const longestSentence = 600
/** Of all sentences: more than `mostTokens` hold. Comparing them takes time in which nobody else is answered. */
const mostLetters = 5_000

const shape = z.object({
  sentences: z
    .array(
      z.object({
        text: z.string().min(1).max(longestSentence),
        passages: z.array(z.string().max(40)).max(40),
      }),
    )
    .min(1)
    .max(mostSentences)
    .refine((sentences) => sentences.reduce((sum, { text }) => sum + text.length, 0) <= mostLetters),
})

/** For the providers: strict JSON schema knows no lengths everywhere, so those we look at ourselves. */
export const draftJsonSchema = {
  type: 'object',
  properties: {
    sentences: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          text: { type: 'string', description: 'One sentence of the answer.' },
          passages: {
            type: 'array',
            items: { type: 'string' },
            description: 'The numbers of the lines that the sentence rests on, such as "1.2".',
          },
        },
        required: ['text', 'passages'],
        additionalProperties: false,
      },
    },
  },
  required: ['sentences'],
  additionalProperties: false,
} as const

/** @throws Malformed; never with what was written. */
export function parseDraft(written: string): Draft {
  const parsed = shape.safeParse(readJson(written))
  if (parsed.success) return parsed.data
  throw new Malformed('The language model gave something else than sentences with their passages.')
}

/** Small models like to put a fence around what they give. */
function readJson(written: string): unknown {
  const begun = written.trim().replace(/^```(?:json)?/u, '')
  // By hand: a pattern that looks for white space before the fence takes a minute over a model that writes nothing else.
  const bare = begun.endsWith('```') ? begun.slice(0, -3) : begun
  try {
    return JSON.parse(bare)
  } catch {
    throw new Malformed('The language model gave something that is no JSON, or half of it.')
  }
}
