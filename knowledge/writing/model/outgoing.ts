import { Malformed, Unavailable } from '../../../core/errors.ts'

/** The way out that a vendor's class is given for one question. */
export interface Outgoing {
  readonly fetch: typeof globalThis.fetch
  /** What went wrong on the way, in our words: vendors wrap an error in their own, or lose it. */
  failure(): Malformed | Unavailable | undefined
}

/** Many times what an answer takes. */
const mostBytes = 256 * 1024

/**
 * Asks once: there is no time for a second try. Reads an answer to its end and no further than an answer goes, so that
 * whoever parses it has it whole; in what a server refuses with it may repeat the question, so that is not passed on.
 */
export function createOutgoing(signal: AbortSignal, key: string | undefined): Outgoing {
  let failure: Malformed | Unavailable | undefined
  return {
    failure: () => failure,
    fetch: async (input, init) => {
      try {
        const { method = 'POST', body = null } = init ?? {}
        return await ask(input, { method, body, headers: headersWith(key), signal, redirect: 'manual' })
      } catch (error) {
        failure = signal.aborted ? undefined : toFailure(error)
        throw error
      }
    },
  }
}

/** Ours alone: the classes add what machine this is, and whatever OPENAI_CUSTOM_HEADERS and the like hold. */
function headersWith(key: string | undefined): Record<string, string> {
  return {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(key !== undefined && { authorization: `Bearer ${key}` }),
  }
}

async function ask(input: string | URL | Request, init: RequestInit): Promise<Response> {
  const response = await fetch(input, init)
  if (!response.ok) {
    await response.body?.cancel()
    throw refusal(response.status)
  }
  const type = response.headers.get('content-type') ?? ''
  const body = await readBody(response)
  // Some servers give another content type, which has OpenAI's class take the answer for a text.
  return new Response(body, { headers: { 'content-type': /json/u.test(type) ? type : 'application/json' } })
}

async function readBody(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = response.body?.getReader()
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    length += part.value.length
    if (length > mostBytes) {
      await reader?.cancel()
      throw new Malformed('The language model went on far beyond an answer: check LANGUAGE_MODEL_NAME.')
    }
    chunks.push(part.value)
  }
  return Uint8Array.from(Buffer.concat(chunks))
}

function toFailure(error: unknown): Malformed | Unavailable {
  if (error instanceof Malformed || error instanceof Unavailable) return error
  const sentence =
    'The language model cannot be reached, or broke off: check LANGUAGE_MODEL_URL and that it runs.'
  return new Unavailable(sentence, { cause: error })
}

/** What is refused for what is in it says nothing about the server: that is Malformed. */
function refusal(status: number): Malformed | Unavailable {
  const said = `The language model ${whyRefused(status)}.`
  return [400, 413, 422].includes(status) ? new Malformed(said) : new Unavailable(said)
}

function whyRefused(status: number): string {
  if (status < 400) return `sends us elsewhere (${status}): set LANGUAGE_MODEL_URL to the address where it is`
  if (status === 401 || status === 403) return `refuses the key (${status}): check LANGUAGE_MODEL_KEY`
  if (status === 404)
    return 'is not there by that name or address (404): check LANGUAGE_MODEL_NAME and LANGUAGE_MODEL_URL'
  if (status === 429) return 'has had enough for now (429): wait, or look at what its plan allows'
  if (status >= 500) return `is out of order (${status}): look at the log of its server`
  return `refuses what it is asked (${status}): it may know no JSON schema, or have too little room`
}
