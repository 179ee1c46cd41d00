import { isForward, type DeliveryState, type Status, type Undeliverable } from '../core/delivery.ts'

/** What a provider took and gave back this often is given up. */
const mostAttempts = 10
/** Too many at once: it goes again after this, and holds up what is behind it. Any other reason need not wait. */
const restMs = 60_000
const givenBack = 'given back'

export interface Reached {
  readonly state: DeliveryState
  /** `Undeliverable` when it failed; else what the last attempt came to. */
  readonly reason: string | null
  /** 0: at once. */
  readonly notBefore: number
}

interface GivenBack {
  readonly attempt: number
  /** The provider's reason, when another attempt can do something about it. */
  readonly why: string | null
  readonly now: number
}

/** Where a delivery goes that its provider gave back on this attempt. */
export function giveBack({ attempt, why, now }: GivenBack): Reached {
  if (attempt >= mostAttempts) return { state: 'failed', reason: 'gave-up', notBefore: 0 }
  return why === null
    ? { state: 'queued', reason: givenBack, notBefore: now + restMs }
    : { state: 'queued', reason: `${givenBack}: ${why}`, notBefore: 0 }
}

/** Why it was given back, when the provider said. */
export function whyGivenBack(reason: string | null): Undeliverable | undefined {
  return reason?.startsWith(`${givenBack}: `) ? readReason(reason.slice(givenBack.length + 2)) : undefined
}

/** Statuses come out of order: that it was sent is no news of one that was given back since. */
export function isNews(
  { state, reason }: Omit<Reached, 'notBefore'>,
  told: Exclude<Status['state'], 'retry'>,
): boolean {
  const isGivenBack = state === 'queued' && reason?.startsWith(givenBack) === true
  return isForward(state, told) && !(isGivenBack && told === 'sent')
}

const reasons: readonly Undeliverable[] = [
  'window-closed',
  'opted-out',
  'blocked',
  'not-on-channel',
  'refused',
  'gave-up',
]

/** An earlier version wrote the provider's own words. */
export function readReason(reason: string | null): Undeliverable {
  return reasons.find((known) => known === reason) ?? 'refused'
}
