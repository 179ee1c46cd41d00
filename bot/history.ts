import type { Entry } from '../core/entry.ts'
import { textOf } from '../core/incoming.ts'
import type { Line } from '../core/knowledge.ts'

/** What was said before, oldest first: enough to understand "en voor mijn kind?". */
export function historyOf(recent: readonly Entry[]): readonly Line[] {
  return recent.flatMap((entry): Line[] => {
    if (entry.kind === 'said') return lineOf('resident', textOf(entry.content))
    if (entry.kind !== 'answered' && entry.kind !== 'wrote') return []
    return lineOf('balie', entry.reply.text)
  })
}

function lineOf(from: Line['from'], text: string): Line[] {
  return text === '' ? [] : [{ from, text }]
}
