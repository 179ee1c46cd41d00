import { setTimeout } from 'node:timers/promises'
import { later, type Clock } from '../../core/clock.ts'
import type { Incoming } from '../../core/incoming.ts'
import type { Log } from '../../core/log.ts'
import type { Marks } from '../../core/marks.ts'
import type { Receive } from '../../core/receive.ts'
import type { ListInbound, Span } from './missed-messages.ts'
import type { CatchUpSettings } from './settings.ts'

/** Finds what residents wrote while nobody answered Twilio, and appends it. Twilio does not try again by itself. */
export interface CatchUp {
  /** Something was not kept: looks soon, and again until it could. */
  soon(): void
  /** Stops; resolves when the line that is being kept is. */
  close(): Promise<void>
}

interface Parts {
  readonly list: ListInbound
  readonly receive: Receive
  readonly marks: Marks
  readonly settings: CatchUpSettings
  readonly clock: Clock
  readonly log: Log
}

/** Not in the first moments: loading Twilio's client would hold up the start. */
const firstMs = 1_000
/** After a failure, and after an outage of ours: room for what is down to come up. */
const soonMs = 5_000
/** When we first opened: what stands in Twilio's list from before that was answered by others. */
const beganMark = 'whatsapp began'
/** When Twilio's list was read last. */
const lookedMark = 'whatsapp caught up'
/** Before the last look: what Twilio listed late is not missed. */
const overlapMs = 600_000

export function openCatchUp({ list, receive, marks, settings, clock, log }: Parts): CatchUp {
  const stopped = new AbortController()
  const shortMs = Math.min(soonMs, settings.everyMs)
  const since = createSince({ marks, settings, clock })
  let nudge = new AbortController()
  /** Something may have been missed just now: the youngest is looked for too. At the start that is so. */
  let isBehind = true
  const running = run()

  return {
    soon() {
      isBehind = true
      nudge.abort()
    },
    async close() {
      stopped.abort()
      await running
    },
  }

  async function run(): Promise<void> {
    await pause(Math.min(firstMs, settings.everyMs), stopped.signal)
    while (!stopped.signal.aborted) {
      nudge = new AbortController()
      const isDone = await look()
      await pause(isDone ? settings.everyMs : shortMs, AbortSignal.any([stopped.signal, nudge.signal]))
      if (nudge.signal.aborted) await pause(shortMs, stopped.signal)
    }
  }

  async function look(): Promise<boolean> {
    const now = clock.now()
    const wasBehind = isBehind
    isBehind = false
    try {
      const from = await since(now)
      await appendAll({ from, until: later(now, wasBehind ? 0 : -settings.graceMs) })
      await marks.set(lookedMark, now)
      return true
    } catch (error) {
      isBehind ||= wasBehind
      if (!stopped.signal.aborted)
        log.warn({ err: error }, 'missed WhatsApp messages could not be fetched; it is tried again')
      return false
    }
  }

  async function appendAll(span: Span): Promise<void> {
    for (const message of await listed(span)) {
      stopped.signal.throwIfAborted()
      const { isRepeat } = await receive(message)
      if (!isRepeat) log.info({ sid: message.id }, 'a missed WhatsApp message was found and appended')
    }
  }

  /** Nobody waits for Twilio once we close. */
  function listed(span: Span): Promise<readonly Incoming[]> {
    const { promise, reject } = Promise.withResolvers<never>()
    const stop = (): void => {
      reject(new Error('closed'))
    }
    stopped.signal.addEventListener('abort', stop, { once: true })
    return Promise.race([list(span), promise]).finally(() => {
      stopped.signal.removeEventListener('abort', stop)
    })
  }
}

/** From when a look has to look. */
function createSince({ marks, settings, clock }: Pick<Parts, 'marks' | 'settings' | 'clock'>) {
  // Twilio's times are whole seconds.
  const openedAt = new Date(Math.floor(clock.now().getTime() / 1_000) * 1_000)
  return async (now: Date): Promise<Date> => {
    const began = (await marks.read(beganMark)) ?? openedAt
    const looked = await marks.read(lookedMark)
    if (!looked) await marks.set(beganMark, began)
    const lookedMs = looked ? looked.getTime() - overlapMs : 0
    return new Date(Math.max(began.getTime(), lookedMs, now.getTime() - settings.backMs))
  }
}

/** Ends early when the signal says so. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => undefined)
}
