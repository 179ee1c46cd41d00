import { Malformed, Unavailable } from '../../../core/errors.ts'
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

/** @param timeoutMs for all of it: connecting, waiting and every byte of the answer */
export function createAskModel(model: ChatModel, timeoutMs: number): AskModel {
  const closing = new AbortController()
  return {
    ask: async (prompt) => {
      const late = AbortSignal.timeout(timeoutMs)
      const givenUp = AbortSignal.any([late, closing.signal])
      const outgoing = createOutgoing(givenUp)
      try {
        const said = await within(() => model.say(prompt, outgoing.fetch), givenUp)
        if (said.text.trim() === '')
          throw new Malformed('The language model gave an empty answer: look at its log.')
        return said
      } catch (error) {
        if (late.aborted) throw new Unavailable(tooLate(timeoutMs))
        throw inOurWords(error, outgoing)
      }
    },
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
