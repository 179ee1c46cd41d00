import { QdrantError } from './qdrant-error.ts'
import type { QdrantRequest } from './qdrant-request.ts'
import type { QdrantAnswer, Specification } from './qdrant-specification.ts'

interface Answering {
  readonly specification: Specification
  /** Gives the result of a request. @throws QdrantError */
  readonly route: (request: QdrantRequest) => unknown
  /** Is told where a request or an answer is not as Qdrant's specification says. */
  readonly note: (violation: string) => unknown
}

/** Gives Qdrant's answer, or none for what is not as the specification says. */
export function createAnswers({ specification, route, note }: Answering) {
  return (request: QdrantRequest): QdrantAnswer => {
    const { method, path } = request
    const broken = specification.check(request)
    for (const sentence of broken) note(`${method} ${path}: ${sentence}`)
    if (broken.length > 0) return refusal(400, `Format error in JSON body: ${broken.join(' or ')}`)
    const answer = answerOf(request)
    for (const sentence of specification.checkAnswer(request, answer)) {
      note(`answer to ${method} ${path}: ${sentence}`)
    }
    return answer
  }

  function answerOf(request: QdrantRequest): QdrantAnswer {
    try {
      const result = route(request)
      return { status: 200, body: request.path === '/' ? result : { result, status: 'ok', time: 0 } }
    } catch (error) {
      if (error instanceof QdrantError) return refusal(error.status, error.message)
      return refusal(500, `Service internal error: ${String(error)}`)
    }
  }
}

export function refusal(status: number, error: string): QdrantAnswer {
  return { status, body: { status: { error }, time: 0 } }
}

/** The same answer when it is one to a query, but as if nothing had been found. */
export function emptied(request: QdrantRequest, answer: QdrantAnswer): QdrantAnswer {
  const isFound = answer.status === 200 && isQuery(request)
  if (!isFound || !isResult(answer.body)) return answer
  const { result } = answer.body
  const nothing = { points: [] }
  return {
    ...answer,
    body: { ...answer.body, result: Array.isArray(result) ? result.map(() => nothing) : nothing },
  }
}

export function isQuery({ path }: QdrantRequest): boolean {
  return /\/points\/query(\/batch)?$/.test(path)
}

function isResult(body: unknown): body is { readonly result: unknown } {
  return typeof body === 'object' && body !== null && 'result' in body
}
