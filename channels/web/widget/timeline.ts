import type { Kept, RefusalReason, WebEntry } from '../protocol.ts'
import type { OutgoingLine } from './outgoing-line.ts'

/** One line as it is shown. `key` stays the same from the moment it is typed. */
export interface ShownLine {
  readonly key: string
  readonly author: WebEntry['author']
  readonly text: string
  /** ISO 8601. */
  readonly at: string
  /** Of the resident's own lines only. */
  readonly delivery?: 'pending' | 'kept' | 'failed'
  readonly failed?: RefusalReason
  readonly entry?: WebEntry
  readonly id?: string
  readonly startsConversation?: boolean
}

/** Entries and own lines as one list: each number once, each own line once. */
export interface Timeline {
  /** `own`: the line it began as, when it was sent from this browser. */
  readonly add: (entry: WebEntry, own: OutgoingLine | undefined) => void
  /** An own line was acknowledged; its entry may come before or after this. */
  readonly keep: (line: OutgoingLine, kept: Kept) => void
  /** In the order of the record, then what is not sent yet. */
  readonly lines: (unsent: readonly OutgoingLine[]) => readonly ShownLine[]
  readonly clear: () => void
}

interface Placed {
  readonly conversation: string
  readonly number: number
  readonly line: ShownLine
}

export function createTimeline(): Timeline {
  const placed = new Map<string, Placed>()
  const sent = new Map<string, OutgoingLine>()
  const conversations: string[] = []

  function place({ conversation, number }: { conversation: string; number: number }, line: ShownLine): void {
    if (!conversations.includes(conversation)) conversations.push(conversation)
    placed.set(`${conversation}:${number}`, { conversation, number, line })
  }

  return {
    add: (entry, own) => {
      place(entry, lineOf(entry, own ?? sent.get(entry.id ?? '')))
    },
    keep: (line, kept) => {
      sent.set(line.id, line)
      const there = placed.get(`${kept.conversation}:${kept.number}`)
      place(kept, there?.line.entry ? lineOf(there.line.entry, line) : ownLine(line, 'kept'))
    },
    lines: (unsent) => {
      const known = new Set([...placed.values()].map(({ line }) => line.id))
      const waiting = unsent.filter((line) => !known.has(line.id)).map((line) => ownLine(line, stateOf(line)))
      return [...inOrder(placed, conversations), ...waiting].filter((line) => line.text !== '')
    },
    clear: () => {
      placed.clear()
      sent.clear()
      conversations.length = 0
    },
  }
}

function inOrder(placed: ReadonlyMap<string, Placed>, conversations: readonly string[]): ShownLine[] {
  const rank = (conversation: string): number => conversations.indexOf(conversation)
  const sorted = [...placed.values()]
    .filter(({ line }) => line.text !== '')
    .sort((a, b) => rank(a.conversation) - rank(b.conversation) || a.number - b.number)
  return sorted.map(({ conversation, line }, index) => {
    const before = sorted[index - 1]
    return before && before.conversation !== conversation ? { ...line, startsConversation: true } : line
  })
}

function lineOf(entry: WebEntry, own: OutgoingLine | undefined): ShownLine {
  const isOwn = entry.author.kind === 'resident'
  return {
    key: entry.id === undefined ? `${entry.conversation}:${entry.number}` : `own:${entry.id}`,
    author: entry.author,
    text: own?.content.kind === 'choice' ? own.shown : entry.text,
    at: entry.at,
    entry,
    ...(isOwn && { delivery: 'kept' as const }),
    ...(entry.id !== undefined && { id: entry.id }),
  }
}

function ownLine(line: OutgoingLine, delivery: 'pending' | 'kept' | 'failed'): ShownLine {
  return {
    key: `own:${line.id}`,
    id: line.id,
    author: { kind: 'resident' },
    text: line.shown,
    at: line.at,
    delivery,
    ...(line.failed !== undefined && { failed: line.failed }),
  }
}

function stateOf(line: OutgoingLine): 'pending' | 'failed' {
  return line.failed === undefined ? 'pending' : 'failed'
}
