import { setTimeout } from 'node:timers/promises'

/** Waits until something is so; says what it was waiting for when it never is. */
export async function eventually(what: string, isSo: () => boolean): Promise<void> {
  const until = performance.now() + 5_000
  while (!isSo()) {
    if (performance.now() > until) throw new Error(`Waited 5 s in vain: ${what}`)
    await setTimeout(5)
  }
}
