import type { Kept, Left, Refused, Resumed, WebCursor, WebEntry, WebLine, WebState } from '../protocol.ts'

/** One connection with one token. Comes back by itself when the line is cut; every promise then rejects. */
export interface Wire {
  readonly resume: (seen: WebCursor | null) => Promise<Resumed | Refused>
  readonly say: (line: WebLine) => Promise<Kept | Refused>
  readonly leave: () => Promise<Left | Refused>
  readonly close: () => void
}

export interface WireEvents {
  /** Also after a line that was cut. */
  readonly connected: () => void
  readonly disconnected: () => void
  /** The server did not let us in. */
  readonly refused: (refused: Refused) => void
  readonly entry: (entry: WebEntry) => void
  readonly state: (state: WebState) => void
}

export type OpenWire = (token: string, events: WireEvents) => Wire
