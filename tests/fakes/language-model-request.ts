import type { IncomingMessage } from 'node:http'
import { json } from 'node:stream/consumers'
import { z } from 'zod'
import { parseAsked, type AskedModel } from './language-model-asked.ts'

export interface ModelRequest {
  readonly path: string
  readonly authorization: string | undefined
  /** Of all headers. */
  readonly headerNames: readonly string[]
  /** All of it, as it came. */
  readonly body: string
  readonly model: string
  readonly asked: AskedModel
  /** Whether whoever asked was still there for the end of the answer. */
  wasAnswered: boolean
}

export const modelPaths: readonly string[] = ['POST /v1/chat/completions', 'POST /api/chat']

/** @throws when it is not as its vendor describes it */
export async function readModelRequest(incoming: IncomingMessage): Promise<ModelRequest> {
  const path = `${incoming.method ?? ''} ${incoming.url ?? ''}`
  const body = await json(incoming)
  const { model, messages } = (path === 'POST /api/chat' ? ollama : openAi).parse(body)
  const [system, user] = messages.map(({ content }) => content)
  return {
    path,
    authorization: incoming.headers.authorization,
    headerNames: Object.keys(incoming.headers),
    body: JSON.stringify(body),
    model,
    asked: parseAsked(system ?? '', user ?? ''),
    wasAnswered: false,
  }
}

const message = z.strictObject({ role: z.enum(['system', 'developer', 'user']), content: z.string().min(1) })
/** OpenAI's models that reason have a developer for a system. */
const messages = z.tuple([message, message.extend({ role: z.literal('user') })])

/** What OpenAI takes for a schema that it holds a model to: every property required, no other ones, no lengths. */
const strictSchema: z.ZodType = z.lazy(() =>
  z.union([
    z
      .strictObject({
        type: z.literal('object'),
        properties: z.record(z.string(), strictSchema),
        required: z.array(z.string()),
        additionalProperties: z.literal(false),
      })
      .refine(({ properties, required }) => Object.keys(properties).every((name) => required.includes(name))),
    z.strictObject({ type: z.literal('array'), items: strictSchema, description: z.string().optional() }),
    z.strictObject({ type: z.literal('string'), description: z.string().optional() }),
  ]),
)

/** Of POST /chat/completions what we send, and nothing else. */
const openAi = z
  .strictObject({
    model: z.string().min(1),
    messages,
    temperature: z.number().min(0).max(2).optional(),
    max_tokens: z.int().positive().optional(),
    max_completion_tokens: z.int().positive().optional(),
    stream: z.literal(false),
    response_format: z.strictObject({
      type: z.literal('json_schema'),
      json_schema: z.strictObject({
        name: z.string().regex(/^[\w-]{1,64}$/),
        strict: z.literal(true),
        schema: strictSchema,
      }),
    }),
  })
  .refine(
    (body) => (body.max_tokens === undefined) !== (body.max_completion_tokens === undefined),
    'one limit, and only one',
  )

/** Of POST /api/chat what we send, and nothing else. */
const ollama = z.strictObject({
  model: z.string().min(1),
  messages,
  stream: z.literal(true),
  think: z.literal(false),
  format: strictSchema,
  options: z.strictObject({
    num_ctx: z.int().positive(),
    num_predict: z.int().positive(),
    temperature: z.number().min(0).max(2),
  }),
})
