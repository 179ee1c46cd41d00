import type { OpenAIClient } from '@langchain/openai'
import { z } from 'zod'
import { Malformed } from '../../core/errors.ts'
import type { Connect } from './connect.ts'
import type { OpenAiSettings } from './settings.ts'

export async function openOpenAi({ model, url, key }: OpenAiSettings): Promise<Connect> {
  const { OpenAIEmbeddings } = await import('@langchain/openai')

  class OrderedEmbeddings extends OpenAIEmbeddings {
    protected override async embeddingWithRetry(request: OpenAIClient.EmbeddingCreateParams) {
      const answer = await super.embeddingWithRetry(request)
      return { ...answer, data: inOrder(answer, Array.isArray(request.input) ? request.input.length : 1) }
    }
  }
  return ({ fetch }) =>
    new OrderedEmbeddings({
      model,
      // Without one the class looks for OpenAI's own key in the environment, and sends it to whoever this is.
      apiKey: key ?? 'none',
      // Not asked for anything, the class asks for base64 and decodes what comes as such, be it numbers.
      encodingFormat: 'float',
      stripNewLines: false,
      batchSize: Infinity,
      maxRetries: 0,
      configuration: { baseURL: url, fetch, organization: null, project: null, logLevel: 'off' },
    })
}

const shape = z.object({
  data: z.array(
    z.object({
      object: z.literal('embedding').catch('embedding'),
      // Some servers leave it out, or have 0 for all: then the place says it.
      index: z.number().default(0),
      embedding: z.custom<number[]>(Array.isArray),
    }),
  ),
})

/** By what the answer says itself; the class goes by place, and takes no notice of a vector too many. */
function inOrder(answer: unknown, count: number): z.infer<typeof shape>['data'] {
  const parsed = shape.safeParse(answer)
  if (!parsed.success) {
    throw new Malformed(
      'The embeddings server gave no list of vectors: check that EMBEDDINGS_URL is the base of an OpenAI-compatible API.',
    )
  }
  const { data } = parsed.data
  if (data.length === count) return data.toSorted((one, other) => one.index - other.index)
  throw new Malformed(
    `The embeddings server gave ${data.length} vectors for ${count} texts: check EMBEDDINGS_MODEL and its log.`,
  )
}
