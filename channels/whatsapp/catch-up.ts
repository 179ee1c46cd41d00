import { setTimeout } from 'node:timers/promises'
import { later, type Clock } from '../../core/clock.ts'
import type { Log } from '../../core/log.ts'
import type { Receive } from '../../core/receive.ts'
import type { ListInbound } from './missed-messages.ts'
import type { CatchUpSettings } from './settings.ts'

/** Finds what residents wrote while nobody answered Twilio, and appends it. Twilio does not try again by itself. */
export interface CatchUp {
  /** Something was not kept: looks soon, and again until it could. */
  soon(): void
  /** Stops; resolves when what was begun is done. */
  close(): Promise<void>
}

interface Parts {
  readonly list: ListInbound
  readonly receive: Receive
  readonly settings: CatchUpSettings
  readonly clock: Clock
  readonly log: Log
}

/** After a failure, and after an outage of ours. */
const soonMs = 5_000
/** Before the last look: what Twilio listed late is not missed. */
const overlapMs = 600_000

export function openCatchUp({ list, receive, settings, clock, log }: Parts): CatchUp {
  const stopped = new AbortController()
  let nudge = new AbortController()
  let since = later(clock.now(), -settings.backMs)
  const running = run()

  return {
    soon() {
      nudge.abort()
    },
    async close() {
      stopped.abort()
      await running
    },
  }

  async function run(): Promise<void> {
    while (!stopped.signal.aborted) {
      nudge = new AbortController()
      const isDone = await look()
      await pause(isDone ? settings.everyMs : soonMs, AbortSignal.any([stopped.signal, nudge.signal]))
      // Room for what is down to come up.
      if (nudge.signal.aborted) await pause(soonMs, stopped.signal)
    }
  }

  async function look(): Promise<boolean> {
    const now = clock.now()
    try {
      for (const message of await list({ from: since, until: later(now, -settings.graceMs) })) {
        const { isRepeat } = await receive(message)
        if (!isRepeat) log.info({ sid: message.id }, 'a missed WhatsApp message was found and appended')
      }
      since = later(now, -overlapMs)
      return true
    } catch (error) {
      log.warn({ err: error }, 'missed WhatsApp messages could not be fetched; it is tried again')
      return false
    }
  }
}

/** Ends early when the signal says so. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => undefined)
}
