import type { Clock } from '../../core/clock.ts'
import { Malformed, Unavailable } from '../../core/errors.ts'
import type { Log } from '../../core/log.ts'
import { createCircuit } from '../retrieval/circuit.ts'
import type { Fault } from '../retrieval/circuit.ts'
import { parseDraft } from './draft.ts'
import type { Draft } from './draft.ts'
import type { AskModel } from './model/ask-model.ts'
import type { Prompt } from './model/chat-model.ts'

export interface Drafted {
  readonly draft: Draft
  /** Of the model, as its provider says. */
  readonly version: string
}

/** undefined: none, or none in time. Never rejects. */
export type AskForDraft = (prompt: Prompt) => Promise<Drafted | undefined>

interface Around {
  readonly clock: Clock
  readonly log: Log
  readonly isClosed: () => boolean
}

/** While a model fails it is left alone, and nobody waits for it. */
export function createAskForDraft(asking: AskModel, { clock, log, isClosed }: Around): AskForDraft {
  const oddities = createOddities()
  const circuit = createCircuit<Prompt, Drafted | undefined>({
    ask: async (prompt) =>
      oddities.around(async () => {
        const { text, version } = await asking.ask(prompt)
        return { draft: parseDraft(text), version }
      }),
    instead: () => Promise.resolve(undefined),
    isTelling: (given) => given !== undefined,
    // What is cut off at the end is nobody's fault.
    faultOf: (error) => (isClosed() ? { ...faultOf(error), level: 'quiet' } : faultOf(error)),
    says: {
      failing: 'the language model is of no use; answers are the sentences of the pages',
      well: 'the language model answers again',
    },
    clock,
    log,
  })
  return (prompt) => circuit.ask(prompt)
}

const mostOddities = 3

/**
 * What comes of one question only, a text that is no JSON or a question that is refused, is no fault of the server: nobody
 * can have others do without a model by asking something odd. So many in a row are one.
 */
function createOddities(): { around(work: () => Promise<Drafted>): Promise<Drafted | undefined> } {
  let inARow = 0
  return {
    around: async (work) => {
      try {
        const drafted = await work()
        inARow = 0
        return drafted
      } catch (error) {
        if (!(error instanceof Malformed)) throw error
        inARow += 1
        if (inARow >= mostOddities) throw error
        return undefined
      }
    },
  }
}

function faultOf(error: unknown): Fault {
  if (error instanceof Malformed) return { kind: 'malformed', level: 'alarm', reason: error.message }
  if (error instanceof Unavailable) return { kind: 'unavailable', level: 'alarm', reason: error.message }
  return { kind: 'unexpected', level: 'alarm' }
}
