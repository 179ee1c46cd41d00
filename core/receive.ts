import type { Incoming } from './incoming.ts'

/** Resolves once the entry is committed; only then is the provider acknowledged. Rejects when nothing was kept. */
export type Receive = (message: Incoming) => Promise<Received>

export interface Received {
  readonly conversation: string
  /** The number of the entry; of a repeat, the number it got the first time. */
  readonly number: number
  readonly isRepeat: boolean
  /** The end of the turn: a convenience for tests and streaming. After a restart nobody waits for it. Never rejects. */
  readonly settled: Promise<void>
}
