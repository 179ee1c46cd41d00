import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { closeServer, listenOnLoopback } from './listen-on-loopback.ts'

/** A small server of embeddings, at a free port of this machine, that speaks as OpenAI's does and as Ollama does. */
export interface FakeEmbeddings {
  /** For OpenAI's way it ends in /v1 besides. */
  readonly url: string
  /** In the order in which they came, those that a fault befell too. */
  readonly requests: readonly EmbeddingsRequest[]
  /** How many texts were given a vector. */
  textsEmbedded(): number
  /** Can be changed at any time, and holds from the next request. */
  fault: EmbeddingsFault | undefined
  /** Befall the next requests, one each, before `fault` does. */
  readonly nextFaults: EmbeddingsFault[]
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

export interface EmbeddingsRequest {
  readonly path: string
  readonly model: string
  readonly texts: readonly string[]
  readonly authorization: string | undefined
  readonly encodingFormat: string | undefined
  /** Whether whoever asked was still there for the answer. */
  wasAnswered: boolean
}

export type EmbeddingsFault =
  /** Repeats the texts in its message, as real ones do. */
  | {
      readonly kind: 'status'
      readonly status: number
      readonly retryAfterS?: number
      readonly location?: string
    }
  | { readonly kind: 'slow'; readonly ms: number }
  /** The last vector is of so many numbers. */
  | { readonly kind: 'dimension'; readonly dimension: number }
  /** So many vectors more than texts. */
  | { readonly kind: 'more'; readonly by: number }
  /** In the place of each number. JSON has no NaN: NaN makes it something that cannot be parsed. */
  | { readonly kind: 'number'; readonly of: 'NaN' | 'null' | '0' | '1e999' | '"1"' }
  /** With the status 200. */
  | { readonly kind: 'body'; readonly body: string }
  /** Half an answer. */
  | { readonly kind: 'cut off' }
  /** The vectors in another order than the texts; each says its index. */
  | { readonly kind: 'disorder' }

export interface FakeEmbeddingsOptions {
  /** Of its vectors. Default 64. */
  readonly dimension?: number
  /** Gives numbers whatever it is asked for, as many local servers do. */
  readonly isWithoutBase64?: boolean
}

export async function openFakeEmbeddings(options: FakeEmbeddingsOptions = {}): Promise<FakeEmbeddings> {
  const { dimension = 64, isWithoutBase64 = false } = options
  const requests: EmbeddingsRequest[] = []
  let textsEmbedded = 0
  const server = createServer((incoming, response) => {
    serve(incoming, response).catch(() => response.writeHead(400).end('not a request we know'))
  })
  const fake: FakeEmbeddings = {
    url: await listenOnLoopback(server),
    requests,
    textsEmbedded: () => textsEmbedded,
    fault: undefined,
    nextFaults: [],
    close: () => closeServer(server),
    [Symbol.asyncDispose]: () => closeServer(server),
  }
  return fake

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(incoming)
    requests.push(request)
    response.on('finish', () => (request.wasAnswered = true))
    const fault = fake.nextFaults.shift() ?? fake.fault
    if (fault?.kind === 'slow') await setTimeout(fault.ms, undefined, { ref: false })
    if (!paths.includes(request.path)) {
      response.writeHead(404).end('404 page not found')
    } else if (fault?.kind === 'status') {
      const { status, retryAfterS, location } = fault
      if (retryAfterS !== undefined) response.setHeader('retry-after', retryAfterS)
      if (location !== undefined) response.setHeader('location', location)
      response.writeHead(status).end(errorOf(request))
    } else if (fault?.kind === 'cut off') {
      const body = bodyOf(request)
      response.writeHead(200, { 'content-length': body.length })
      response.write(body.slice(0, body.length / 2), () => incoming.socket.destroy())
    } else {
      textsEmbedded += request.texts.length
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(fault?.kind === 'body' ? fault.body : bodyOf(request, fault))
    }
  }

  function bodyOf(request: EmbeddingsRequest, fault?: EmbeddingsFault): string {
    const texts = fault?.kind === 'more' ? moreTexts(request.texts, fault.by) : request.texts
    const vectors = texts.map((text, at) => {
      const isLast = at === texts.length - 1
      return embedText(text, fault?.kind === 'dimension' && isLast ? fault.dimension : dimension)
    })
    const written = vectors.map((vector) => {
      if (fault?.kind === 'number') return `[${vector.map(() => fault.of).join()}]`
      const isBase64 = request.encodingFormat === 'base64' && !isWithoutBase64
      return isBase64 ? `"${base64(vector)}"` : JSON.stringify(vector)
    })
    return isOllama(request) ? ollamaBody(request, written) : openAiBody(request, written, fault)
  }
}

const paths: readonly string[] = ['POST /v1/embeddings', 'POST /api/embed']

/**
 * Counts of words and of three letters in a row, each at the place its hash gives: texts that share words are near each
 * other. No text has nothing but zeros.
 */
export function embedText(text: string, dimension: number): number[] {
  const vector = new Array<number>(dimension).fill(0.01)
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  for (const gram of words.flatMap((word) => [word, ...trigramsOf(` ${word} `)])) {
    const place = hashOf(gram) % dimension
    vector[place] = (vector[place] ?? 0) + 1
  }
  return vector
}

function trigramsOf(word: string): readonly string[] {
  return Array.from({ length: word.length - 2 }, (_, at) => word.slice(at, at + 3))
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash
}

const shape = z.object({
  model: z.string(),
  input: z.union([z.string(), z.array(z.string())]),
  encoding_format: z.enum(['float', 'base64']).optional(),
})

async function readRequest(incoming: IncomingMessage): Promise<EmbeddingsRequest> {
  const { model, input, encoding_format: encodingFormat } = shape.parse(await json(incoming))
  return {
    path: `${incoming.method ?? ''} ${incoming.url ?? ''}`,
    model,
    texts: typeof input === 'string' ? [input] : input,
    authorization: incoming.headers.authorization,
    encodingFormat,
    wasAnswered: false,
  }
}

const isOllama = ({ path }: EmbeddingsRequest): boolean => path === 'POST /api/embed'

function moreTexts(texts: readonly string[], by: number): readonly string[] {
  return by < 0 ? texts.slice(0, by) : [...texts, ...new Array<string>(by).fill('one more')]
}

function base64(vector: readonly number[]): string {
  return Buffer.from(Float32Array.from(vector).buffer).toString('base64')
}

function openAiBody(
  { model }: EmbeddingsRequest,
  vectors: readonly string[],
  fault?: EmbeddingsFault,
): string {
  const data = vectors.map((vector, index) => `{"object":"embedding","index":${index},"embedding":${vector}}`)
  if (fault?.kind === 'disorder') data.reverse()
  return `{"object":"list","data":[${data.join()}],"model":${JSON.stringify(model)},"usage":{"prompt_tokens":1,"total_tokens":1}}`
}

function ollamaBody({ model }: EmbeddingsRequest, vectors: readonly string[]): string {
  return `{"model":${JSON.stringify(model)},"embeddings":[${vectors.join()}],"total_duration":1,"load_duration":1,"prompt_eval_count":1}`
}

function errorOf(request: EmbeddingsRequest): string {
  const message = `refused: ${request.texts.join(' ')}`
  return JSON.stringify({ error: isOllama(request) ? message : { message, type: 'server_error' } })
}
