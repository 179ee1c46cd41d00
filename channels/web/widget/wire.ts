import type { Kept, Left, Refused, Resumed, WebCursor, WebEntry, WebLine, WebState } from '../protocol.ts'

/** One connection with one token. Comes back by itself when the line is cut; every promise then rejects. */
export interface Wire {
  resume(seen: WebCursor | null): Promise<Resumed | Refused>
  say(line: WebLine): Promise<Kept | Refused>
  leave(): Promise<Left | Refused>
  close(): void
}

export interface WireEvents {
  /** Also after a line that was cut. */
  connected(): void
  disconnected(): void
  /** The server did not let us in. */
  refused(refused: Refused): void
  entry(entry: WebEntry): void
  state(state: WebState): void
}

export type OpenWire = (token: string, events: WireEvents) => Wire
