import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBot, type Bot } from '../../bot/index.ts'
import { notices } from '../../bot/notices.ts'
import { addressOf } from '../../core/address.ts'
import type { Clock } from '../../core/clock.ts'
import type { Delivery, Sent } from '../../core/delivery.ts'
import { silentLog } from '../../core/log.ts'
import type { Knowledge } from '../../core/knowledge.ts'
import type { Municipality } from '../../core/municipality.ts'
import type { Store } from '../../core/store.ts'
import { createDesk, type Claimed, type Desk } from '../../handoff/desk.ts'
import { openKnowledge, type KnowledgeBase } from '../../knowledge/index.ts'
import { openStore } from '../../store/index.ts'
import { createTestClock } from '../fakes/test-clock.ts'
import { createResident, type Resident } from './resident.ts'
import { createStaff, type Staff } from './staff.ts'

/** A municipality of our own, with the real record, dialogs and knowledge; only its channel is of paper. */
export interface Town {
  readonly clock: ReturnType<typeof createTestClock>
  readonly store: Store
  /** Someone who writes from an address of their own. */
  resident(): Resident
  staff(name: string): Staff
  /** A claim while a turn is still running: what is due is not waited for. */
  claimNow(reference: string, by: string): Promise<Claimed>
  /** The process ends and begins again; the record stays. */
  restarts(): Promise<void>
  /** Sending comes to this from now on; undefined: it works again. */
  sendingComesTo(sent: Sent | undefined): void
  /** So much time goes by, and what was due in it happens. */
  passes(ms: number): Promise<void>
  close(): Promise<void>
}

/** Knows nothing, and says so. */
export const emptyKnowledge: Knowledge = {
  consult: () => Promise.resolve({ answer: { kind: 'unknown', reason: 'nothing-found' }, ranked: [] }),
  open: () => Promise.resolve(undefined),
}

interface Running {
  readonly store: Store
  readonly bot: Bot
  readonly desk: Desk
}

/** A Tuesday morning, when the desk is open. */
export const tuesdayMorning = new Date('2026-11-24T09:00:00Z')
export const tuesdayNight = new Date('2026-11-24T22:30:00Z')

const municipality: Municipality = {
  name: 'Voorbeeldstad',
  phone: '14 012',
  nightPhone: '012 345 67 89',
  openingHours: {
    timeZone: 'Europe/Amsterdam',
    days: [undefined, ...Array.from({ length: 5 }, () => ({ from: 8.5 * 60, until: 17 * 60 })), undefined],
  },
  popular: [{ label: 'Paspoort', question: 'Hoe vraag ik een paspoort aan?' }],
}

export interface TownOptions {
  readonly now?: Date
  /** Another knowledge than the sample: one that fails, or takes its time. */
  readonly knowledge?: Knowledge
  /** How long the lines of one thought settle. */
  readonly settleMs?: number
}

export async function openTown(options: TownOptions = {}): Promise<Town> {
  const { now = tuesdayMorning, knowledge: other, settleMs = 0 } = options
  const directory = await mkdtemp(join(tmpdir(), 'balie-town-'))
  const clock = createTestClock(now)
  const knowledge = other ?? (await sampleKnowledge())
  const paper = new Map<string, Delivery[]>()
  let trouble: Sent | undefined
  const send = (delivery: Delivery): Promise<Sent> => {
    if (trouble) return Promise.resolve(trouble)
    paper.set(delivery.to.id, [...(paper.get(delivery.to.id) ?? []), delivery])
    return Promise.resolve({ kind: 'sent' })
  }
  let running = await run({ directory, clock, knowledge, send, settleMs })

  async function doWhatIsDue(): Promise<void> {
    for (const { kind, ref } of await running.store.due.next(100)) {
      if (kind === 'turn') await running.bot.takeTurns(ref)
      if (kind === 'delivery') await running.bot.deliver(addressOf(ref))
      if (kind === 'undelivered') await running.bot.tellStaff(ref)
    }
    await running.bot.idle()
  }

  return {
    clock,
    get store() {
      return running.store
    },
    resident: () =>
      createResident({
        receive: (message) => running.bot.receive(message),
        timeline: () => running.store.timeline,
        doWhatIsDue,
        clock,
        paper,
      }),
    staff: (name) => createStaff(name, { desk: () => running.desk, doWhatIsDue }),
    claimNow: (reference, by) => running.desk.claim(reference, by),
    async restarts() {
      await running.store.close()
      running = await run({ directory, clock, knowledge, send, settleMs })
      await doWhatIsDue()
    },
    sendingComesTo(sent) {
      trouble = sent
    },
    async passes(ms) {
      clock.advance(ms)
      await doWhatIsDue()
    },
    async close() {
      await running.bot.close()
      await running.store.close()
      await rm(directory, { recursive: true })
    },
  }
}

let opening: Promise<KnowledgeBase> | undefined

/** Read once for all towns of a test file; its index is in memory, so nothing stays on the disk. */
function sampleKnowledge(): Promise<KnowledgeBase> {
  opening ??= readSample()
  return opening
}

async function readSample(): Promise<KnowledgeBase> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'balie-knowledge-'))
  const clock = createTestClock(tuesdayMorning)
  const knowledge = await openKnowledge({ dataDirectory, clock, log: silentLog })
  await rm(dataDirectory, { recursive: true })
  return knowledge
}

interface Foundations {
  readonly directory: string
  readonly clock: Clock
  readonly knowledge: Knowledge
  readonly send: (delivery: Delivery) => Promise<Sent>
  readonly settleMs: number
}

async function run(foundations: Foundations): Promise<Running> {
  const { directory, clock, knowledge, send, settleMs } = foundations
  const store = await openStore({ directory, clock, log: silentLog })
  const bot = createBot({
    store,
    knowledge,
    municipality,
    clock,
    log: silentLog,
    send,
    settleMs: () => settleMs,
    leaseMs: 5_000,
    mostTurnsPerMinute: 20,
  })
  return { store, bot, desk: createDesk({ ...store, notices }) }
}
