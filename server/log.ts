import { writeSync } from 'node:fs'
import pino, { type Logger } from 'pino'
import { safeError } from './safe-error.ts'
import type { Settings } from './settings.ts'

/**
 * Structured lines on standard error: what a command prints on standard output is its result. Values are fields;
 * whatever is about a person stands under `personal` and is taken out here, and of an error only what is safe is kept.
 */
export function createLog(level: Settings['logLevel']): Logger {
  const options = {
    level,
    base: null,
    redact: { paths: ['personal', '*.personal'], remove: true },
    serializers: { err: (error: unknown) => safeError(error) },
  }
  return pino(options, { write: writeIfPossible })
}

/** A full disk or a closed terminal must not end the service: then the line is lost, and the service goes on. */
function writeIfPossible(line: string): void {
  try {
    writeSync(2, line)
  } catch {
    // Nowhere is left to say it.
  }
}
