import type { Address } from '../../../core/address.ts'
import type { NewEntry } from '../../../core/entry.ts'
import type { Content, Incoming } from '../../../core/incoming.ts'
import type { Appended } from '../../../core/inbound.ts'
import type { Delivery } from '../../../core/delivery.ts'
import type { Store } from '../../../core/store.ts'
import type { TakenTurn, TurnOutcome } from '../../../core/turns.ts'
import type { TestClock } from '../../fakes/test-clock.ts'

/** A fresh record, opened twice, as two processes would; every implementation brings its own. */
export interface RecordWorld {
  readonly store: Store
  /** The same record, opened by another process. */
  readonly other: Store
  readonly clock: TestClock
  /** Runs one statement straight on the database, past every port. */
  tamper(statement: string): Promise<void>
  /** Reads straight from the database what no port shows. */
  look(query: string): Promise<readonly Readonly<Record<string, unknown>>[]>
  close(): Promise<void>
}

export type OpenRecord = () => Promise<RecordWorld>

export const leaseMs = 5_000
export const dayMs = 24 * 3_600_000
export const web: Address = { channel: 'web', id: 'browser' }
export const whatsapp: Address = { channel: 'whatsapp', id: '+31612345678' }

let messages = 0

export function textFrom(from: Address, text = 'hoi'): Incoming {
  return incoming(from, { kind: 'text', text })
}

export function incoming(from: Address, content: Content): Incoming {
  messages++
  return { id: `message-${messages}`, from, at: new Date('2026-03-02T08:59:59.000Z'), content }
}

/** One line that waits for nothing. */
export async function says(store: Store, from: Address, text = 'hoi'): Promise<Appended> {
  return store.inbound.append(textFrom(from, text), { settleMs: 0 })
}

export async function takes(store: Store, conversation: string): Promise<TakenTurn> {
  const turn = await store.turns.take(conversation)
  if (!turn) throw new Error('No turn was there to take.')
  return turn
}

export async function takesDelivery(store: Store, to: Address): Promise<Delivery> {
  const delivery = await store.deliveries.take(to)
  if (!delivery) throw new Error('No delivery was there to take.')
  return delivery
}

export function answered(text = 'dag'): NewEntry {
  return {
    body: { kind: 'answered', reply: { text, language: 'nl' } },
    author: { kind: 'assistant' },
    channel: 'web',
  }
}

export function noted(text = 'let op'): NewEntry {
  return { body: { kind: 'noted', text }, author: { kind: 'staff', name: 'Anja' }, channel: 'desk' }
}

/** An end of a turn that answers with these texts where it was asked. */
export function answers(turn: TakenTurn, ...texts: readonly string[]): TurnOutcome {
  return { entries: texts.map(answered), to: turn.from, dialog: undefined }
}

/** A whole turn: said, taken and answered with these texts, which are now queued. */
export async function asksAndHears(
  store: Store,
  from: Address,
  ...texts: readonly string[]
): Promise<TakenTurn> {
  const { conversation } = await says(store, from)
  const turn = await takes(store, conversation)
  await store.turns.end(turn, answers(turn, ...texts))
  return turn
}
