/** A command that cannot go on: one sentence on standard error, and exit code 2. */
export function fail(reason: unknown): never {
  process.stderr.write(`${reason instanceof Error ? reason.message : String(reason)}\n`)
  process.exit(2)
}
