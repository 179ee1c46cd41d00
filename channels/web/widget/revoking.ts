import type { Keep } from './keep.ts'
import type { OpenWire, Wire } from './wire.ts'

/** Tells the server that keys of erased conversations no longer count, also when the line is away just then. */
export interface Revoking {
  /** `wire`: the connection that key has, when it is up. */
  readonly revoke: (token: string, wire: Wire | undefined) => void
  /** What could not be told before. */
  readonly start: () => void
  readonly stop: () => void
}

export function createRevoking(openWire: OpenWire, keep: Keep): Revoking {
  const wires = new Map<string, Wire>()
  const tokens = (): readonly string[] => keep.read('revoke') ?? []

  function done(token: string): void {
    const left = tokens().filter((other) => other !== token)
    if (left.length > 0) keep.write('revoke', left)
    else keep.remove('revoke')
    wires.get(token)?.close()
    wires.delete(token)
  }

  async function tell(token: string, wire: Wire): Promise<void> {
    try {
      const answer = await wire.leave()
      if (answer.kind === 'left' || answer.reason === 'token-refused') done(token)
    } catch {
      // The next connect tells it again.
    }
  }

  function open(token: string): void {
    if (wires.has(token)) return
    const wire = openWire(token, {
      connected: () => void tell(token, wire),
      refused: ({ reason }) => {
        if (reason === 'token-refused') done(token)
      },
      disconnected: nothing,
      entry: nothing,
      state: nothing,
    })
    wires.set(token, wire)
  }

  return {
    revoke: (token, wire) => {
      keep.write('revoke', [...tokens(), token])
      if (!wire) {
        open(token)
        return
      }
      void tell(token, wire).then(() => {
        wire.close()
        if (tokens().includes(token)) open(token)
      })
    },
    start: () => {
      tokens().forEach(open)
    },
    stop: () => {
      wires.forEach((wire) => {
        wire.close()
      })
      wires.clear()
    },
  }
}

function nothing(): void {
  // Nothing of an erased conversation is shown.
}
