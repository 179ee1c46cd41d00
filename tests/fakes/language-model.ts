import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import type { DraftSentence } from '../../knowledge/writing/draft.ts'
import { closeServer, listenOnLoopback } from './listen-on-loopback.ts'
import type { AskedModel } from './language-model-asked.ts'
import { modelPaths, readModelRequest, type ModelRequest } from './language-model-request.ts'
import { writeTruly } from './language-model-truth.ts'

/** A small server of a language model, at a free port of this machine, that speaks as OpenAI's does and as Ollama does. */
export interface FakeLanguageModel {
  /** For OpenAI's way it ends in /v1 besides. */
  readonly url: string
  /** In the order in which they came, those that a fault befell too. */
  readonly requests: readonly ModelRequest[]
  /** Whatever was sent in them. */
  readonly connections: number
  /** What it writes; sentences of the pages unless it is told otherwise. Holds from the next request. */
  writes: (asked: AskedModel) => readonly DraftSentence[]
  /** Can be changed at any time, and holds from the next request. */
  fault: ModelFault | undefined
  /** Befall the next requests, one each, before `fault` does. */
  readonly nextFaults: ModelFault[]
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

export type ModelFault =
  /** Repeats the question in its message, as real ones do. */
  | {
      readonly kind: 'status'
      readonly status: number
      readonly retryAfterS?: number
      readonly location?: string
    }
  /** Takes the question and says nothing at all. */
  | { readonly kind: 'silence' }
  | { readonly kind: 'slow'; readonly ms: number }
  /** Breaks off in the middle of a word. */
  | { readonly kind: 'cut off' }
  /** Half of it, and then an end as if that were all. */
  | { readonly kind: 'half' }
  /** A byte now and then, for ever. */
  | { readonly kind: 'drip'; readonly everyMs: number }
  /** With the status 200, in the place of the whole answer. */
  | { readonly kind: 'body'; readonly body: string }
  /** In the place of what the model says. */
  | { readonly kind: 'content'; readonly content: string }
  /** A model that cannot stop. */
  | { readonly kind: 'endless' }

export async function openFakeLanguageModel(): Promise<FakeLanguageModel> {
  const requests: ModelRequest[] = []
  let connections = 0
  const server = createServer((incoming, response) => {
    serve(incoming, response).catch(() => response.writeHead(400).end('not a request we know'))
  })
  server.on('connection', () => (connections += 1))
  const fake: FakeLanguageModel = {
    url: await listenOnLoopback(server),
    requests,
    get connections() {
      return connections
    },
    writes: writeTruly,
    fault: undefined,
    nextFaults: [],
    close: () => closeServer(server),
    [Symbol.asyncDispose]: () => closeServer(server),
  }
  return fake

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readModelRequest(incoming)
    requests.push(request)
    response.on('finish', () => (request.wasAnswered = true))
    const fault = fake.nextFaults.shift() ?? fake.fault
    if (fault?.kind === 'slow') await setTimeout(fault.ms, undefined, { ref: false })
    if (!modelPaths.includes(request.path)) response.writeHead(404).end('404 page not found')
    else if (fault && fault.kind !== 'slow' && fault.kind !== 'content') await fail(fault, request, response)
    else {
      const content =
        fault?.kind === 'content' ? fault.content : JSON.stringify({ sentences: fake.writes(request.asked) })
      response.writeHead(200, { 'content-type': 'application/json' }).end(bodyOf(request, content))
    }
  }
}

type Failing = Exclude<ModelFault, { kind: 'slow' | 'content' }>

async function fail(fault: Failing, request: ModelRequest, response: ServerResponse): Promise<void> {
  switch (fault.kind) {
    case 'status':
      if (fault.retryAfterS !== undefined) response.setHeader('retry-after', fault.retryAfterS)
      if (fault.location !== undefined) response.setHeader('location', fault.location)
      response.writeHead(fault.status, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ error: { message: `refused: ${request.asked.question}` } }))
      return
    case 'silence':
      return
    case 'body':
      response.writeHead(200, { 'content-type': 'application/json' }).end(fault.body)
      return
    case 'half': {
      const body = trueBody(request)
      response.writeHead(200, { 'content-type': 'application/json' }).end(body.slice(0, body.length / 2))
      return
    }
    case 'cut off': {
      const body = trueBody(request)
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      })
      response.write(body.slice(0, body.length / 2), () => response.socket?.destroy())
      return
    }
    case 'drip':
      response.writeHead(200, { 'content-type': 'application/json' })
      while (response.writable && !response.destroyed) {
        response.write(' ')
        await setTimeout(fault.everyMs, undefined, { ref: false })
      }
      return
    case 'endless':
      await writeEndlessly(response)
  }
}

/** A gigabyte at most: whoever reads all of it has lost. */
async function writeEndlessly(response: ServerResponse): Promise<void> {
  const some = `"${'heel lang '.repeat(6_500)}",`
  response.writeHead(200, { 'content-type': 'application/json' }).write('{"choices":[')
  for (let written = 0; written < 16_000 && !response.destroyed; written++) {
    if (!response.write(some))
      await Promise.race([new Promise((go) => response.once('drain', go)), setTimeout(50)])
  }
  response.end()
}

function trueBody(request: ModelRequest): string {
  return bodyOf(request, JSON.stringify({ sentences: writeTruly(request.asked) }))
}

function bodyOf({ path, model }: ModelRequest, content: string): string {
  return path === 'POST /api/chat' ? ollamaBody(model, content) : openAiBody(model, content)
}

function openAiBody(model: string, content: string): string {
  return JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_767_225_600,
    model: `${model}-2026-01-01`,
    system_fingerprint: 'fp_fake',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  })
}

/** As it comes from Ollama: a few letters a line. */
function ollamaBody(model: string, content: string): string {
  const parts = content.match(/[\s\S]{1,40}/gu) ?? []
  const lines = parts.map((part) => ({ model, message: { role: 'assistant', content: part }, done: false }))
  const last = { model, message: { role: 'assistant', content: '' }, done: true, done_reason: 'stop' }
  return [...lines, last].map((line) => `${JSON.stringify(line)}\n`).join('')
}
