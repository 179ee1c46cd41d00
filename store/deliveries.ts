import { addressKey, type Address } from '../core/address.ts'
import type { Deliveries, Delivery, Undelivered } from '../core/delivery.ts'
import type { Reply } from '../core/reply.ts'
import type { Sql } from './database.ts'
import { prepareDeliveries } from './delivery-statements.ts'
import { prepareDue } from './due-statements.ts'
import { readReason, whyGivenBack } from './given-back.ts'
import type { Parts } from './parts.ts'
import { prepareReport } from './report-status.ts'
import { prepareSettle } from './settle-delivery.ts'

export function createDeliveries({ database, clock, leaseMs }: Parts): Deliveries {
  const statements = prepareDeliveries(database.sql)
  const take = prepareTake(database.sql)
  const settle = prepareSettle(database.sql)
  const report = prepareReport(database.sql)
  const now = (): number => clock.now().getTime()
  return {
    take: (to) => database.write((tx) => take(tx, to, { now: now(), until: now() + leaseMs })),
    settle: (delivery, sent, retryInMs) =>
      database.write((tx) => settle(tx, { delivery, sent, retryInMs, now: now() })),
    report: (status) => database.write((tx) => report(tx, status, now())),
    ownerOf: async (channel, id) =>
      (await database.read((tx) => statements.owner(tx, { channel, id }))).rows[0]?.delivery,
    findFailed: async (id) => {
      const row = (await database.read((tx) => statements.failed(tx, { id }))).rows[0]
      return row && undelivered(row)
    },
  }
}

interface FailedRow {
  readonly id: string
  readonly conversation: string
  readonly entry: number
  readonly channel: string
  readonly address: string
  readonly reason: string | null
}

function undelivered({ id, conversation, entry, channel, address, reason }: FailedRow): Undelivered {
  return {
    id,
    conversation,
    entry,
    to: { channel, id: address },
    reason: readReason(reason),
  }
}

type Take = (tx: Sql, to: Address, lease: { now: number; until: number }) => Promise<Delivery | undefined>

function prepareTake(sql: Sql): Take {
  const statements = prepareDeliveries(sql)
  const due = prepareDue(sql)
  return async (tx, to, lease) => {
    const ref = { kind: 'delivery', ref: addressKey(to) }
    if ((await due.lease(tx, { ...ref, ...lease })).changed === 0) return undefined
    const oldest = (await statements.oldest(tx, { channel: to.channel, address: to.id })).rows[0]
    if (!oldest) {
      await due.remove(tx, ref)
      return undefined
    }
    if (oldest.not_before > lease.now) {
      await due.move(tx, { ...ref, at: oldest.not_before })
      return undefined
    }
    // Anything but queued was cut off on its way, and may have arrived.
    const state = oldest.state === 'queued' ? 'sending' : 'uncertain'
    await statements.take(tx, { id: oldest.id, state, lease: lease.until })
    const givenBack = whyGivenBack(oldest.reason)
    return {
      id: oldest.id,
      conversation: oldest.conversation,
      entry: oldest.entry,
      to: { channel: to.channel, id: to.id },
      at: new Date(oldest.at),
      reply: (JSON.parse(oldest.body) as { reply: Reply }).reply,
      state,
      attempt: oldest.attempt + 1,
      ...(givenBack && { givenBack }),
    }
  }
}
