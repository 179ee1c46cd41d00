import type { App } from './app.ts'

/** After this a turn that hangs is left to the next start: its lease ends, and it is taken again. */
const longestCloseMs = 10_000

/** SIGTERM and SIGINT finish what runs and close in order; a second one does not wait. */
export function closeOnSignal(app: Pick<App, 'close'>): void {
  let isClosing = false
  const close = (): void => {
    if (isClosing) process.exit(1)
    isClosing = true
    setTimeout(() => process.exit(1), longestCloseMs).unref()
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(
          `Balie did not close well: ${error instanceof Error ? error.message : String(error)}\n`,
        )
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', close)
  process.on('SIGINT', close)
}
