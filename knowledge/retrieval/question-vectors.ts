import type { Clock } from '../../core/clock.ts'
import { Malformed, Unavailable } from '../../core/errors.ts'
import type { Log } from '../../core/log.ts'
import type { Embedder } from '../vectors/open-embedder.ts'
import { createCircuit } from './circuit.ts'
import type { Fault } from './circuit.ts'

/** What a question means as a direction, for as long as the model gives one: without it words have to do. */
export interface QuestionVectors {
  /** @param dimension of the index it is for */
  of(text: string, dimension: number): Promise<Float32Array | undefined>
}

export interface QuestionVectorsOptions {
  readonly embedder: Pick<Embedder, 'embedQuestion'>
  readonly clock: Clock
  readonly log: Log
}

/** More than anybody asks, and less than any model takes: a text it refuses for its length must not count as a fault. */
const mostCharacters = 1_000

export function createQuestionVectors({ embedder, clock, log }: QuestionVectorsOptions): QuestionVectors {
  const circuit = createCircuit<Asked, Float32Array | undefined>({
    ask: async ({ text, dimension }) => {
      const vector = await embedder.embedQuestion(text)
      checkDimension(vector.length, dimension)
      return vector
    },
    instead: () => Promise.resolve(undefined),
    faultOf,
    says: {
      failing: 'the embeddings model is of no use; questions are found by their words alone',
      well: 'the embeddings model answers again',
    },
    clock,
    log,
  })
  return {
    of: async (text, dimension) => {
      const asked = text.trim().slice(0, mostCharacters).toWellFormed()
      return asked === '' ? undefined : circuit.ask({ text: asked, dimension })
    },
  }
}

interface Asked {
  readonly text: string
  readonly dimension: number
}

/** @throws Malformed. What is kept by its text stays until it is removed, so ingesting again is not enough. */
export function checkDimension(given: number, wanted: number): void {
  if (given === wanted) return
  throw new Malformed(
    `EMBEDDINGS_MODEL gives vectors of ${given} numbers and the index has ${wanted}: the model changed under its name. Remove the folder "vectors" in DATA_DIR and run "npm run ingest".`,
  )
}

function faultOf(error: unknown): Fault {
  if (error instanceof Malformed) return { kind: 'malformed', level: 'alarm', reason: error.message }
  if (error instanceof Unavailable) return { kind: 'unavailable', level: 'alarm', reason: error.message }
  return { kind: 'unexpected', level: 'alarm' }
}
