import { Malformed, Unavailable } from '../../../core/errors.ts'
import { createLinger } from '../../vectors/linger.ts'
import { within } from '../../vectors/within.ts'
import type { ChatModel, Prompt, Said } from './chat-model.ts'
import { createOutgoing } from './outgoing.ts'
import type { Outgoing } from './outgoing.ts'

export interface AskModel {
  /** @throws Unavailable or Malformed, in a sentence that says what to do; never with what was asked or said. */
  ask(prompt: Prompt): Promise<Said>
  /** Cuts off what is still under way. */
  close(): void
}

export interface AskModelOptions {
  readonly key: string | undefined
  /** For all of it: connecting, waiting and every byte of the answer. */
  readonly timeoutMs: number
  /** How long a call goes on that nobody waits for any more. */
  readonly lingerMs: number
}

export function createAskModel(model: ChatModel, { key, timeoutMs, lingerMs }: AskModelOptions): AskModel {
  const closing = new AbortController()
  const linger = createLinger()

  async function ask(prompt: Prompt): Promise<Said> {
    const hangUp = new AbortController()
    const late = AbortSignal.timeout(timeoutMs)
    const outgoing = createOutgoing(AbortSignal.any([hangUp.signal, closing.signal]), key)
    const givenUp = AbortSignal.any([late, closing.signal])
    try {
      const said = await within(() => model.say(prompt, outgoing.fetch), givenUp)
      if (said.text.trim() !== '') return said
      throw new Malformed('The language model gave an empty answer: look at its log.')
    } catch (error) {
      if (error === late.reason) {
        linger(hangUp, lingerMs)
        throw new Unavailable(tooLate(timeoutMs))
      }
      hangUp.abort()
      throw inOurWords(error, outgoing)
    }
  }

  return {
    ask,
    close: () => {
      closing.abort(new Unavailable('The language model is closed: open it again.'))
    },
  }
}

function tooLate(timeoutMs: number): string {
  return `The language model gave no whole answer within ${timeoutMs / 1_000} s: it may be loading still; raise LANGUAGE_MODEL_TIMEOUT_MS or take a smaller model.`
}

/** What a vendor's class says itself may repeat the question, or the key; so that is neither said nor kept. */
function inOurWords(error: unknown, outgoing: Outgoing): Error {
  if (error instanceof Malformed || error instanceof Unavailable) return error
  return (
    outgoing.failure() ??
    new Malformed(
      'The language model gave something that is no answer: check LANGUAGE_MODEL_URL, and what answers there.',
    )
  )
}
