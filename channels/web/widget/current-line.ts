import type { OpenWire, Wire, WireEvents } from './wire.ts'

/** The one line to the server that counts: what an older one still says is nothing to us. */
export class CurrentLine {
  readonly #openWire: OpenWire
  readonly #events: WireEvents
  #wire: Wire | undefined

  constructor(openWire: OpenWire, events: WireEvents) {
    this.#openWire = openWire
    this.#events = events
  }

  get isThere(): boolean {
    return this.#wire !== undefined
  }

  open(token: string): void {
    const wire = this.#openWire(
      token,
      this.#heardWhile(() => this.#wire === wire),
    )
    this.#wire = wire
  }

  wire(): Wire {
    if (!this.#wire) throw new Error('no line')
    return this.#wire
  }

  /** Given away, still open, for the last thing that has to be told on it. */
  release(): Wire {
    const wire = this.wire()
    this.#wire = undefined
    return wire
  }

  close(): void {
    this.#wire?.close()
    this.#wire = undefined
  }

  #heardWhile(isCurrent: () => boolean): WireEvents {
    const only =
      <T extends readonly unknown[]>(action: (...args: T) => void) =>
      (...args: T): void => {
        if (isCurrent()) action(...args)
      }
    const { connected, disconnected, refused, entry, state } = this.#events
    return {
      connected: only(connected),
      disconnected: only(disconnected),
      refused: only(refused),
      entry: only(entry),
      state: only(state),
    }
  }
}
