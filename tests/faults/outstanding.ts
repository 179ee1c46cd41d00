import { join } from 'node:path'
import Sqlite from 'better-sqlite3'

/** What a server left undone when it was killed: ids of turns and deliveries. */
export interface Outstanding {
  readonly turns: readonly string[]
  readonly deliveries: readonly string[]
}

const unfinished = {
  turns: "select id from turns where channel = ? and state <> 'done'",
  deliveries: "select id from deliveries where channel = ? and state in ('queued', 'sending', 'uncertain')",
} as const

/** Reads the record's own file, beside whoever has it open. */
export function outstandingOf(dataDirectory: string, channel: string): Outstanding {
  const file = new Sqlite(join(dataDirectory, 'balie.sqlite'), { readonly: true })
  try {
    const ids = (query: string): string[] => file.prepare<[string], string>(query).pluck().all(channel)
    return { turns: ids(unfinished.turns), deliveries: ids(unfinished.deliveries) }
  } finally {
    file.close()
  }
}

/** Waits until none of it is outstanding; gives what still is. */
export async function stillOutstanding(
  before: Outstanding,
  look: () => Outstanding,
  withinMs: number,
): Promise<readonly string[]> {
  const until = performance.now() + withinMs
  for (;;) {
    const now = look()
    const left = [
      ...before.turns.filter((id) => now.turns.includes(id)),
      ...before.deliveries.filter((id) => now.deliveries.includes(id)),
    ]
    if (left.length === 0 || performance.now() > until) return left
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
