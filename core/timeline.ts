import type { Address } from './address.ts'
import type { Entry } from './entry.ts'

/** The record as its resident may see it: never an internal note. */
export interface Timeline {
  /** Entries after the cursor in the address's conversation; from the beginning without one, or when it is another conversation. */
  after(address: Address, cursor: Cursor | undefined, limit: number): Promise<TimelinePage>
  /** When the resident last said something from this address, as its channel tells; undefined: never, or it ended. */
  lastSaidAt(address: Address): Promise<Date | undefined>
}

export interface Cursor {
  readonly conversation: string
  readonly number: number
}

export interface TimelinePage {
  /** undefined: this address never said anything. */
  readonly conversation: string | undefined
  readonly entries: readonly Entry[]
}
