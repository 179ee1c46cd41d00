import type { Log } from '../../core/log.ts'

export interface RecordingLog extends Log {
  /** Everything that was logged but what stands under `personal`, as one text. */
  text(): string
}

export function createRecordingLog(): RecordingLog {
  const lines: string[] = []
  const write = (fields: object, message: string): void => {
    lines.push(`${message} ${JSON.stringify({ ...fields, personal: undefined }, readErrors)}`)
  }
  return { debug: write, info: write, warn: write, error: write, text: () => lines.join('\n') }
}

function readErrors(_key: string, value: unknown): unknown {
  return value instanceof Error ? { name: value.name, message: value.message, cause: value.cause } : value
}
