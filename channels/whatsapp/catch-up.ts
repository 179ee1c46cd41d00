import { setTimeout } from 'node:timers/promises'
import { later, type Clock } from '../../core/clock.ts'
import type { Incoming } from '../../core/incoming.ts'
import type { Log } from '../../core/log.ts'
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
  readonly settings: CatchUpSettings
  readonly clock: Clock
  readonly log: Log
}

/** Not in the first moments: loading Twilio's client would hold up the start. */
const firstMs = 1_000
/** After a failure, and after an outage of ours: room for what is down to come up. */
const soonMs = 5_000
/** Before the last look: what Twilio listed late is not missed. */
const overlapMs = 600_000

export function openCatchUp({ list, receive, settings, clock, log }: Parts): CatchUp {
  const stopped = new AbortController()
  const shortMs = Math.min(soonMs, settings.everyMs)
  let nudge = new AbortController()
  let since = later(clock.now(), -settings.backMs)
  /** Something is known to be missed: the youngest is looked for too. */
  let isBehind = false
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
      await appendAll({ from: since, until: later(now, wasBehind ? 0 : -settings.graceMs) })
      since = later(now, -overlapMs)
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

/** Ends early when the signal says so. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => undefined)
}
