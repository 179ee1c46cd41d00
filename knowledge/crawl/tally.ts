import type { Problem } from '../article.ts'

/** What is left out by the hundred is said once for each reason, with one to look at. */
export interface Tally {
  add(reason: string, address: string): void
  problems(): readonly Problem[]
}

export function createTally(): Tally {
  const counts = new Map<string, { readonly file: string; count: number }>()
  return {
    add(reason, file) {
      const counted = counts.get(reason)
      if (counted) counted.count++
      else counts.set(reason, { file, count: 1 })
    },
    problems: () =>
      [...counts].map(([reason, { file, count }]) => ({
        file,
        reason: count === 1 ? reason : `${reason}; the same goes for ${count - 1} more`,
      })),
  }
}
