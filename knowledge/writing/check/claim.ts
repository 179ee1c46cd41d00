import type { Evidence, ReadLine } from './evidence.ts'
import type { Hinge } from './hinges.ts'
import type { Reading } from './reading.ts'

/** A written sentence beside the lines it names. */
export interface Claim {
  readonly text: string
  readonly reading: Reading
  readonly hinges: ReadonlySet<Hinge>
  readonly named: readonly ReadLine[]
  /** What it says only on condition of, and the rest of it. */
  readonly conditions: Reading | undefined
  /** Of all sentences of the answer. */
  readonly answered: ReadonlySet<string>
  /** Of the sentences before, when this one goes on from them: "Dat kost ...". */
  readonly before: Reading['terms']
  readonly evidence: Evidence
}

/** undefined: nothing is wrong; else what is, for the record. */
export type Check = (claim: Claim) => string | undefined
