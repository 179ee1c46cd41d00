import { z } from 'zod'
import type { Log } from '../../core/log.ts'
import type { Tab } from './browser.ts'
import type { Leave } from './leave.ts'
import type { Kept, Left, RefusalReason, Refused, Resumed } from './protocol.ts'
import { createRateLimit, noLimit } from './rate-limit.ts'
import type { RateLimit } from './rate-limit.ts'
import { refusalOf, refuse, retryInMs } from './refuse.ts'
import type { Resume } from './resume.ts'
import type { Running } from './running.ts'
import type { Say } from './say.ts'
import { webCursor, webLine } from './schemas.ts'
import type { WebSettings } from './settings.ts'

/** The one door for everything a browser sends, whatever it is. Never throws. */
export interface Requests {
  /** @param args as they came; the last one is the answer function when the browser asked for an answer. */
  take(tab: Tab, event: unknown, args: readonly unknown[]): void
  /** Takes no more: browsers are asked to try again later. */
  stop(): void
}

type Answer = (answer: Kept | Resumed | Left | Refused) => void

/** One kind of request. `read` throws when the arguments are not of its shape. */
interface Request {
  readonly limit: RateLimit
  read(args: readonly unknown[]): (tab: Tab, answer: Answer) => Promise<void>
}

interface Parts {
  readonly say: Say
  readonly resume: Resume
  readonly leave: Leave
  readonly running: Running
  readonly settings: WebSettings
  readonly log: Log
}

/** After so many refusals in a row somebody is not listening to them. */
const mostRefusals: Partial<Record<RefusalReason, number>> = { malformed: 10, 'too-fast': 50 }

export function createRequests({ say, resume, leave, running, settings, log }: Parts): Requests {
  const perIp = perIpLimit(settings.eventsPerSecondPerIp)
  const lines = createRateLimit({ burst: settings.lineBurst, perSecond: settings.linesPerSecond })
  // Every tab resumes at once when the server comes back, and long conversations take more than one page.
  const pages = createRateLimit({ burst: 2 * settings.socketsPerBrowser + 20, perSecond: 2 })
  let isStopped = false

  const requests: ReadonlyMap<unknown, Request> = new Map<unknown, Request>([
    ['say', { limit: lines, read: readSay }],
    ['resume', { limit: pages, read: readResume }],
    ['leave', { limit: pages, read: readLeave }],
  ])

  return {
    take(tab, event, args) {
      const { answer, values } = split(args)
      const request = requests.get(event)
      const waitMs = Math.max(perIp.take(tab.ip), (request?.limit ?? lines).take(tab.browser.address.id))
      if (isStopped) answer?.(refuse('unavailable', retryInMs))
      else if (waitMs > 0) turnAway(tab, answer, refuse('too-fast', waitMs))
      else run(tab, answer, readRequest(request, answer && values))
    },
    stop() {
      isStopped = true
    },
  }

  function run(tab: Tab, answer: Answer | undefined, serve: ReturnType<Request['read']> | undefined): void {
    if (!serve || !answer) {
      turnAway(tab, answer, refuse('malformed'))
      return
    }
    tab.refusals = 0
    running.track(
      serve(tab, answer).catch((error: unknown) => {
        answer(refusalOf(error, log))
      }),
    )
  }

  function readSay(args: readonly unknown[]): ReturnType<Request['read']> {
    const [line] = sayArguments.parse(args)
    return async (tab, answer) => {
      answer(await say(tab, line))
    }
  }

  function readResume(args: readonly unknown[]): ReturnType<Request['read']> {
    const [seen] = resumeArguments.parse(args)
    return (tab, answer) => resume(tab, seen, answer)
  }

  function readLeave(args: readonly unknown[]): ReturnType<Request['read']> {
    leaveArguments.parse(args)
    return leave
  }
}

const sayArguments = z.tuple([webLine])
const resumeArguments = z.tuple([webCursor.nullable()])
const leaveArguments = z.tuple([])

function readRequest(
  request: Request | undefined,
  values: readonly unknown[] | undefined,
): ReturnType<Request['read']> | undefined {
  if (!request || !values) return undefined
  try {
    return request.read(values)
  } catch (error) {
    if (error instanceof z.ZodError) return undefined
    throw error
  }
}

function turnAway(tab: Tab, answer: Answer | undefined, refused: Refused): void {
  answer?.(refused)
  tab.refusals += 1
  if (tab.refusals < (mostRefusals[refused.reason] ?? Infinity)) return
  if (refused.reason === 'malformed') tab.end()
  else tab.cut()
}

function split(args: readonly unknown[]): { answer: Answer | undefined; values: readonly unknown[] } {
  const last = args.at(-1)
  return typeof last === 'function'
    ? { answer: last as Answer, values: args.slice(0, -1) }
    : { answer: undefined, values: args }
}

function perIpLimit(perSecond: number): RateLimit {
  return perSecond === 0 ? noLimit : createRateLimit({ burst: perSecond * 5, perSecond })
}
