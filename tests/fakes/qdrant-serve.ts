import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { emptied, isQuery, refusal } from './qdrant-answer.ts'
import { readRequest, type QdrantRequest } from './qdrant-request.ts'
import type { QdrantAnswer } from './qdrant-specification.ts'

export type QdrantFault =
  | 'none'
  /** The connection is cut, as if nobody were there. */
  | { readonly kind: 'refuse' }
  | { readonly kind: 'slow'; readonly ms: number }
  /** Queries find nothing; all else goes on. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'error'; readonly status: number }
  /** Queries are answered with this and the status 200; all else goes on. */
  | { readonly kind: 'garbage'; readonly body: string }

interface Serving {
  readonly apiKey: string | undefined
  readonly faultNow: () => QdrantFault
  readonly hear: (request: QdrantRequest) => unknown
  readonly answerTo: (request: QdrantRequest) => QdrantAnswer
}

/** Answers over HTTP, with what is the matter at that moment. */
export function createServe({ apiKey, faultNow, hear, answerTo }: Serving) {
  return (incoming: IncomingMessage, response: ServerResponse): void => {
    serve(incoming, response).catch(() => {
      // Who hangs up in the middle of a request hears no answer.
      incoming.socket.destroy()
    })
  }

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(incoming)
    hear(request)
    const now = faultNow()
    const fault = now === 'none' ? undefined : now
    if (fault?.kind === 'refuse') {
      incoming.socket.destroy()
      return
    }
    if (fault?.kind === 'slow') await setTimeout(fault.ms, undefined, { ref: false })
    const turnedAway = request.path === '/' ? undefined : whyTurnedAway(incoming, apiKey)
    if (turnedAway !== undefined) {
      response.writeHead(401).end(turnedAway)
      return
    }
    if (fault?.kind === 'garbage' && isQuery(request)) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(fault.body)
      return
    }
    const answer = fault?.kind === 'error' ? refusal(fault.status, 'Out of order') : answerTo(request)
    const { status, body } = fault?.kind === 'empty' ? emptied(request, answer) : answer
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }
}

/** In Qdrant's words. */
function whyTurnedAway({ headers }: IncomingMessage, apiKey: string | undefined): string | undefined {
  const given = headers['api-key']
  if (apiKey === undefined || given === apiKey) return undefined
  return given === undefined
    ? 'Must provide an API key or an Authorization bearer token'
    : 'Invalid API key or JWT'
}
