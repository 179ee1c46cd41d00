import type { Clock } from '../../core/clock.ts'
import type { Log } from '../../core/log.ts'

/** Asks somebody else, and answers itself while they fail. Never rejects for what they did. */
export interface Circuit<Asked, Given> {
  ask(asked: Asked): Promise<Given>
  /** Whether they are left alone. */
  readonly isOpen: boolean
}

export interface CircuitOptions<Asked, Given> {
  /** Has its own limit of time. */
  readonly ask: (asked: Asked) => Promise<Given>
  /** At hand whatever happens. */
  readonly instead: (asked: Asked) => Promise<Given>
  readonly faultOf: (error: unknown) => Fault
  /** Whether what they gave shows that they are well; without it whatever they give does. */
  readonly isTelling?: (given: Given) => boolean
  readonly says: { readonly failing: string; readonly well: string }
  readonly clock: Clock
  readonly log: Log
}

export interface Fault {
  readonly kind: string
  /** A quiet one is told, and wakes nobody. */
  readonly level: 'alarm' | 'quiet'
  /** What to do; never what someone typed. Without it the error is shown. */
  readonly reason?: string
}

/** So long they are left alone; then one question at a time tries them, and whoever asked it does not wait for that. */
export const leftAloneMs = 5_000

interface Outage {
  failedAt: number
  isTrying: boolean
  readonly kinds: Set<string>
}

export function createCircuit<Asked, Given>(options: CircuitOptions<Asked, Given>): Circuit<Asked, Given> {
  const { clock, log, says, isTelling = () => true } = options
  let outage: Outage | undefined
  /** How often they were well again. */
  let recoveries = 0
  const now = (): number => clock.now().getTime()

  function fail(error: unknown): void {
    outage ??= { failedAt: now(), isTrying: false, kinds: new Set() }
    outage.failedAt = now()
    sayOnce(error, outage, options)
  }

  async function tryAgain(asked: Asked, during: Outage): Promise<void> {
    during.isTrying = true
    try {
      const given = await options.ask(asked)
      if (!isTelling(given) || outage !== during) return
      outage = undefined
      recoveries += 1
      log.info({}, says.well)
    } catch (error) {
      fail(error)
    } finally {
      during.isTrying = false
    }
  }

  return {
    ask: async (asked) => {
      if (outage) {
        // A clock that is set back must not keep them alone for longer.
        const isDue = Math.abs(now() - outage.failedAt) >= leftAloneMs
        if (isDue && !outage.isTrying) void tryAgain(asked, outage)
        return options.instead(asked)
      }
      const before = recoveries
      try {
        return await options.ask(asked)
      } catch (error) {
        // What was asked in an outage that is over says nothing about now: it only took long to fail.
        if (before === recoveries) fail(error)
        return options.instead(asked)
      }
    },
    get isOpen() {
      return outage !== undefined
    },
  }
}

/** Each kind of fault once in an outage. */
function sayOnce<Asked, Given>(
  error: unknown,
  { kinds }: Outage,
  { faultOf, log, says }: CircuitOptions<Asked, Given>,
): void {
  const { kind, level, reason } = faultOf(error)
  if (kinds.has(kind)) return
  kinds.add(kind)
  const fields = { fault: kind, ...(reason === undefined ? { err: error } : { reason }) }
  if (level === 'alarm') log.error(fields, says.failing)
  else log.info(fields, says.failing)
}
