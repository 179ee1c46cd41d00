import type { SimulatorEvent } from './protocol.ts'

/** Everybody who watches. */
export interface Events {
  /** Makes the event only when somebody watches. */
  emit(make: () => SimulatorEvent): void
  subscribe(listener: (event: SimulatorEvent) => void): () => void
}

export function createEvents(): Events {
  const listeners = new Set<(event: SimulatorEvent) => void>()
  return {
    emit(make) {
      if (listeners.size === 0) return
      const event = make()
      for (const listener of listeners) listener(event)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
