import { setTimeout } from 'node:timers/promises'

/** Waits until something is so; says what it was waiting for when it never is. */
export async function eventually(what: string, isSo: () => boolean, withinMs = 5_000): Promise<void> {
  const until = performance.now() + withinMs
  while (!isSo()) {
    if (performance.now() > until) throw new Error(`Waited ${withinMs / 1_000} s in vain: ${what}`)
    await setTimeout(5)
  }
}
