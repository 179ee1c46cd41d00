import { IndexFault } from '../retrieval/index-fault.ts'
import type { IndexFaultKind } from '../retrieval/index-fault.ts'

/**
 * What the client throws, told apart by what it carries: its classes say less. What Qdrant says itself may repeat what it
 * was asked, so that is not kept.
 * @param signal that the request was given
 */
export function toFault(error: unknown, signal: AbortSignal): Error {
  if (signal.aborted) return reasonOf(signal)
  const status = statusOf(error)
  if (status !== undefined) return faultOfStatus(status)
  if (nameOf(error) === 'SyntaxError') return notAnAnswer()
  if (nameOf(error) === 'QdrantClientResourceExhaustedError') return faultOfStatus(429)
  return new IndexFault(
    'unreachable',
    'Qdrant cannot be reached, or broke off: check QDRANT_URL and that it runs.',
    {
      cause: error,
    },
  )
}

export function notAnAnswer(): IndexFault {
  return new IndexFault(
    'garbage',
    'What answers at QDRANT_URL does not speak as Qdrant does: check the address, and what is in between.',
  )
}

export function isFault(error: unknown, kind: IndexFaultKind): boolean {
  return error instanceof IndexFault && error.kind === kind
}

/** Whoever gave up says why; when it was the time, that is a fault. */
function reasonOf({ reason }: AbortSignal): Error {
  if (nameOf(reason) !== 'TimeoutError') return reason as Error
  return new IndexFault('late', 'Qdrant gave no answer in time: see what keeps it.')
}

function faultOfStatus(status: number): IndexFault {
  if (status === 401 || status === 403) {
    return new IndexFault(
      'key',
      `Qdrant refuses the key (${status}): check QDRANT_API_KEY, and what it may do.`,
    )
  }
  if (status === 404) {
    return new IndexFault(
      'gone',
      'Qdrant has no such collection (404): see who removed it, or check QDRANT_URL.',
    )
  }
  if (status === 429 || status >= 500) {
    return new IndexFault('out of order', `Qdrant is out of order (${status}): look at its log.`)
  }
  return new IndexFault(
    'mismatch',
    `Qdrant refuses what it is asked (${status}): its collection is of another shape, or its version another than 1.19.`,
  )
}

function statusOf(error: unknown): number | undefined {
  const isAnswer = typeof error === 'object' && error !== null && 'status' in error
  return isAnswer && typeof error.status === 'number' ? error.status : undefined
}

function nameOf(error: unknown): string | undefined {
  const isNamed = typeof error === 'object' && error !== null && 'name' in error
  return isNamed && typeof error.name === 'string' ? error.name : undefined
}
