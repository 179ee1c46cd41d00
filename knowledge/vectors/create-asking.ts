import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { Malformed, Unavailable } from '../../core/errors.ts'
import { createCall } from './call.ts'
import type { Call } from './call.ts'
import type { Connect } from './connect.ts'
import { createLinger } from './linger.ts'
import { checkDimension, parseVectors } from './parse-vectors.ts'
import { within } from './within.ts'

export interface Asking {
  /** @throws Unavailable or Malformed; the reason of the signal where that is aborted. */
  readonly ask: (asked: Asked) => Promise<Float32Array[]>
  readonly close: () => void
}

export interface Asked {
  /** Gives as many vectors as there are texts in it. */
  readonly work: (embeddings: EmbeddingsInterface) => Promise<unknown>
  readonly count: number
  readonly limits: Limits
  readonly signal?: AbortSignal | undefined
}

export interface Limits {
  readonly withinMs: number
  /** What to do when that was not enough. */
  readonly advice: string
  /** The longest that a server may have us wait before the second try. */
  readonly mostWaitMs: number
  /** How long a call goes on that nobody waits for any more. */
  readonly lingerMs: number
}

/** What every question to a model has in common: its time, how it ends, and that what comes back is looked at. */
export function createAsking(connect: Connect): Asking {
  const closing = new AbortController()
  const linger = createLinger()
  let dimension: number | undefined

  async function ask({ work, count, limits, signal }: Asked): Promise<Float32Array[]> {
    const hangUp = new AbortController()
    const late = AbortSignal.timeout(limits.withinMs)
    const givenUp = AbortSignal.any([late, closing.signal, ...(signal ? [signal] : [])])
    const hungUp = AbortSignal.any([hangUp.signal, closing.signal])
    const call = createCall({ givenUp, hungUp, mostWaitMs: limits.mostWaitMs })
    try {
      const vectors = parseVectors(await within(() => work(connect(call)), givenUp), count)
      checkDimension(vectors[0]?.length, dimension)
      dimension = vectors[0]?.length
      return vectors
    } catch (error) {
      const isLate = error === late.reason
      if (isLate) linger(hangUp, limits.lingerMs)
      else hangUp.abort()
      if (isLate) throw call.failure() ?? new Unavailable(tooLate(limits))
      throw error === givenUp.reason ? error : inOurWords(error, call)
    }
  }

  return {
    ask,
    close: () => {
      closing.abort(new Unavailable('The embeddings model is closed: open it again.'))
    },
  }
}

function tooLate({ withinMs, advice }: Limits): string {
  return `The embeddings model gave no answer within ${withinMs / 1_000} s: ${advice}.`
}

/** What a vendor's class says itself may repeat the text, or the key; so that is neither said nor kept. */
function inOurWords(error: unknown, call: Call): Error {
  if (error instanceof Malformed || error instanceof Unavailable) return error
  return (
    call.failure() ??
    new Malformed(
      'The embeddings server gave no list of vectors: check EMBEDDINGS_URL, and what answers there.',
    )
  )
}
