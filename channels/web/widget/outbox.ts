import type { Keep } from './keep.ts'
import type { OutgoingLine } from './outgoing-line.ts'

/** Read from storage each time: other tabs write in it too. */
export interface Outbox {
  readonly lines: () => readonly OutgoingLine[]
  readonly find: (id: string) => OutgoingLine | undefined
  /** The oldest that may still be sent. */
  readonly next: () => OutgoingLine | undefined
  readonly put: (line: OutgoingLine) => void
  readonly remove: (id: string) => void
}

export function createOutbox(keep: Keep): Outbox {
  const lines = (): readonly OutgoingLine[] => keep.read('outbox') ?? []
  const find = (id: string): OutgoingLine | undefined => lines().find((line) => line.id === id)
  return {
    lines,
    find,
    next: () => lines().find((line) => line.failed === undefined),
    put: (line) => {
      const changed = lines().map((other) => (other.id === line.id ? line : other))
      keep.write('outbox', find(line.id) ? changed : [...changed, line])
    },
    remove: (id) => {
      if (!find(id)) return
      const left = lines().filter((line) => line.id !== id)
      keep.write('outbox', left)
    },
  }
}
