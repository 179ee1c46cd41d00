import type { Account } from './account.ts'
import type { MessageStatus, SimulatedMessage } from './message.ts'
import type { Post } from './posting.ts'
import type { Running } from './running.ts'
import { statusParameters } from './status-parameters.ts'

/** From queued to read, as far as the telephone lets it come, and what is told about it. */
export interface Statuses {
  /** @param fate how it will fail, when it will. */
  begin(message: SimulatedMessage, fate?: Fate): void
  /** The telephone was switched on, or is looked at: what waited for that goes on. */
  goOn(number: string): void
}

export interface Fate {
  readonly status: 'failed' | 'undelivered'
  readonly errorCode: number
}

interface StatusParts {
  readonly account: Account
  readonly post: Post
  readonly running: Running
  readonly stepMs: number
}

interface Journey {
  readonly message: SimulatedMessage
  readonly fate: Fate | undefined
  readonly isOutOfOrder: boolean
  isTravelling: boolean
  /** Callbacks are posted one after another. */
  told: Promise<unknown>
}

export function createStatuses({ account, post, running, stepMs }: StatusParts): Statuses {
  // A message that is forgotten takes its journey along.
  const journeys = new WeakMap<SimulatedMessage, Journey>()

  return {
    begin(message, fate) {
      const isOutOfOrder = account.faults.strikes('out-of-order')
      const journey = { message, fate, isOutOfOrder, isTravelling: false, told: Promise.resolve() }
      journeys.set(message, journey)
      void running.track(travel(journey))
    },
    goOn(number) {
      for (const message of account.messages.of(number)) {
        const journey = journeys.get(message)
        if (journey) void running.track(travel(journey))
      }
    },
  }

  async function travel(journey: Journey): Promise<void> {
    if (journey.isTravelling) return
    journey.isTravelling = true
    const reached: MessageStatus[] = []
    while (nextOf(journey) && (await running.pause(stepMs))) {
      // The telephone may be off by now.
      const next = nextOf(journey)
      if (!next) break
      reach(journey, next)
      if (journey.isOutOfOrder) reached.unshift(next)
      else tell(journey, next)
    }
    journey.isTravelling = false
    for (const status of reached) tell(journey, status)
    if (isSettled(journey.message)) journeys.delete(journey.message)
  }

  function nextOf({ message, fate }: Journey): MessageStatus | undefined {
    const telephone = account.telephones.find(message.to)
    const isOn = telephone?.isOn ?? true
    if (message.status === 'queued') return fate?.status === 'failed' ? 'failed' : 'sent'
    if (message.status === 'sent') return fate?.status ?? (isOn ? 'delivered' : undefined)
    const isSeen = isOn && telephone?.isLooking === true
    return message.status === 'delivered' && isSeen ? 'read' : undefined
  }

  function reach({ message, fate }: Journey, status: MessageStatus): void {
    account.messages.update(message, {
      status,
      ...(status === 'sent' ? { sentAt: account.clock.now() } : {}),
      ...(fate?.status === status ? { errorCode: fate.errorCode } : {}),
    })
  }

  function tell(journey: Journey, status: MessageStatus): void {
    const { statusCallback: url, sid } = journey.message
    if (url === undefined) return
    const parameters = statusParameters(account, journey.message, status)
    journey.told = journey.told.then(() => post({ url, parameters, note: `${sid} ${status}` }))
    void running.track(journey.told)
  }
}

function isSettled({ status }: SimulatedMessage): boolean {
  return status === 'read' || status === 'failed' || status === 'undelivered'
}
