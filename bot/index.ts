import type { Address } from '../core/address.ts'
import type { Clock } from '../core/clock.ts'
import type { Delivery, Sent } from '../core/delivery.ts'
import type { Knowledge } from '../core/knowledge.ts'
import type { Log } from '../core/log.ts'
import type { Municipality } from '../core/municipality.ts'
import type { Receive } from '../core/receive.ts'
import type { Store } from '../core/store.ts'
import { createHold } from './hold.ts'
import { createApologise } from './steps/apologise.ts'
import { attend } from './steps/attend.ts'
import { createDeliverer, deliverStep } from './steps/deliver.ts'
import { createDialogue } from './steps/dialogue.ts'
import { createRecord } from './steps/record.ts'
import { createReceive } from './steps/remember.ts'
import { createTurnTaker } from './steps/take-turns.ts'
import { createTellStaff, type TellStaff } from './undeliverable.ts'
import { chain } from './turn.ts'
import { createWakes } from './wakes.ts'

export interface BotParts {
  readonly store: Store
  readonly knowledge: Knowledge
  readonly municipality: Municipality
  readonly clock: Clock
  readonly log: Log
  /** A channel by the name in the address. */
  readonly send: (delivery: Delivery) => Promise<Sent>
  readonly settleMs: (channel: string) => number
  /** How long the store's leases last. */
  readonly leaseMs: number
  /** More than this in one conversation is two machines talking to each other. */
  readonly mostTurnsPerMinute: number
}

export interface Bot {
  readonly receive: Receive
  /** Takes up what is due in a conversation: after a restart, a settled thought, a retry. */
  takeTurns(conversation: string): Promise<void>
  /** Takes up what is due for an address. */
  deliver(to: Address): Promise<void>
  /** Takes up what could not be delivered. */
  readonly tellStaff: TellStaff
  /** Resolves when no turn runs and nothing is being sent. */
  idle(): Promise<void>
  /** What settles is left to the record, for who comes after; resolves as `idle`. */
  close(): Promise<void>
}

/** The dialogue core: the chain every message passes, on every channel. */
export function createBot(parts: BotParts): Bot {
  const { store, clock, log, send, settleMs, leaseMs } = parts
  const hold = createHold(store.due, leaseMs)
  const deliverer = createDeliverer({
    deliveries: store.deliveries,
    send,
    hold,
    log,
    random: Math.random,
  })
  const apologise = createApologise(store.tickets, log)
  const dialogue = createDialogue({ ...parts, tickets: store.tickets })
  const run = chain([attend(apologise(dialogue)), createRecord(store.turns, log), deliverStep(deliverer)])
  const taker = createTurnTaker({ turns: store.turns, run, hold, log })
  const wakes = createWakes(clock, taker.take)

  async function idle(): Promise<void> {
    await taker.idle()
    await deliverer.idle()
  }

  return {
    receive: createReceive({ inbound: store.inbound, settleMs, takeTurns: taker.take, wakes }),
    takeTurns: taker.take,
    deliver: deliverer.deliver,
    tellStaff: createTellStaff({ ...store, clock, leaseMs }),
    idle,
    close() {
      wakes.close()
      return idle()
    },
  }
}
