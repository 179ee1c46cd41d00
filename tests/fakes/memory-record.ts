import type { Address } from '../../core/address.ts'
import type { Clock } from '../../core/clock.ts'
import type { Deliveries, Delivery, Status } from '../../core/delivery.ts'
import type { Author, Entry, NewEntry } from '../../core/entry.ts'
import { isForResident } from '../../core/entry.ts'
import { Unavailable } from '../../core/errors.ts'
import { createId } from '../../core/id.ts'
import type { Incoming } from '../../core/incoming.ts'
import type { Marks } from '../../core/marks.ts'
import type { Receive, Received } from '../../core/receive.ts'
import type { Reply } from '../../core/reply.ts'
import type { Cursor, Timeline, TimelinePage } from '../../core/timeline.ts'
import type { Tokens } from '../../core/tokens.ts'
import { createMemoryTokens } from './memory-tokens.ts'

/** The record, and what else a channel is given, in memory: one conversation for each address, and no dialogue. */
export interface MemoryRecord {
  readonly timeline: Timeline
  readonly tokens: Tokens
  readonly marks: Marks
  readonly received: readonly Incoming[]
  readonly reported: readonly Status[]
  readonly receive: Receive
  readonly report: (status: Status) => Promise<void>
  readonly ownerOf: Deliveries['ownerOf']
  /** As settling a send does. */
  own(delivery: Delivery, providerIds: readonly string[]): void
  /** Writes a reply down, as the end of a turn does; the channel has yet to send it. */
  reply(to: Address, reply: Reply, author?: Author): Delivery
  note(to: Address, text: string): void
  /** Nothing can be read or kept until `restore`. */
  fail(): void
  restore(): void
  /** Lines wait for their commit until the returned function is called. */
  holdCommits(): () => void
  /** Turns of lines that come from now on last until the returned function is called. */
  holdTurns(): () => void
}

interface Conversation {
  readonly id: string
  readonly entries: Entry[]
}

export function createMemoryRecord(clock: Clock): MemoryRecord {
  const conversations = new Map<string, Conversation>()
  const received: Incoming[] = []
  const reported: Status[] = []
  const marks = new Map<string, Date>()
  const owners = new Map<string, string>()
  let isAway = false
  let commit: Promise<void> = Promise.resolve()
  let turn: Promise<void> = Promise.resolve()

  return {
    timeline: { after, lastSaidAt },
    tokens: createMemoryTokens(present),
    marks: {
      read: (name) => Promise.resolve(marks.get(name)),
      set(name, at) {
        marks.set(name, at)
        return Promise.resolve()
      },
    },
    received,
    reported,
    receive,
    ownerOf: (channel, providerId) => Promise.resolve(owners.get(`${channel} ${providerId}`)),
    own({ id, to }, providerIds) {
      for (const providerId of providerIds) owners.set(`${to.channel} ${providerId}`, id)
    },
    report(status) {
      reported.push(status)
      return Promise.resolve()
    },
    reply(to, reply, author = { kind: 'assistant' }) {
      const kind = author.kind === 'staff' ? 'wrote' : 'answered'
      const { conversation, number } = append(to, { body: { kind, reply }, author })
      return {
        id: `${conversation}-${number}:0`,
        conversation,
        entry: number,
        to,
        at: clock.now(),
        reply,
        state: 'sending',
        attempt: 1,
      }
    },
    note(to, text) {
      append(to, { body: { kind: 'noted', text }, author: { kind: 'staff', name: 'Noor' } })
    },
    fail() {
      isAway = true
    },
    restore() {
      isAway = false
    },
    holdCommits() {
      const [held, release] = hold()
      commit = held
      return release
    },
    holdTurns() {
      const [held, release] = hold()
      turn = held
      return release
    },
  }

  async function after(address: Address, cursor: Cursor | undefined, limit: number): Promise<TimelinePage> {
    await present()
    const { id, entries } = conversations.get(address.id) ?? { id: undefined, entries: [] }
    const from = cursor && cursor.conversation === id ? cursor.number : 0
    const rest = entries.filter((entry) => entry.number > from && isForResident(entry))
    return { conversation: id, entries: rest.slice(0, limit) }
  }

  async function lastSaidAt({ id }: Address): Promise<Date | undefined> {
    await present()
    return conversations.get(id)?.entries.findLast(({ kind }) => kind === 'said')?.at
  }

  async function receive(message: Incoming): Promise<Received> {
    received.push(message)
    const settled = turn
    await commit
    await present()
    const { id: providerId, from, content } = message
    const known = conversationOf(from).entries.find((entry) => entry.providerId === providerId)
    const said =
      known ?? append(from, { body: { kind: 'said', content }, author: { kind: 'resident' }, providerId })
    return { conversation: said.conversation, number: said.number, isRepeat: known !== undefined, settled }
  }

  function append(
    to: Address,
    { body, ...rest }: Omit<NewEntry, 'channel'> & { providerId?: string },
  ): Entry {
    const { id, entries } = conversationOf(to)
    const place = { conversation: id, number: entries.length + 1, at: clock.now(), channel: to.channel }
    const entry: Entry = { ...body, ...rest, ...place }
    entries.push(entry)
    return entry
  }

  function conversationOf({ id }: Address): Conversation {
    const conversation = conversations.get(id) ?? { id: createId(clock.now()), entries: [] }
    conversations.set(id, conversation)
    return conversation
  }

  function present(): Promise<void> {
    return isAway ? Promise.reject(new Unavailable('The record is away.')) : Promise.resolve()
  }
}

function hold(): [Promise<void>, () => void] {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const release = (): void => {
    resolve(undefined)
  }
  return [promise.then(release), release]
}
