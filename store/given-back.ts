import { isForward, type DeliveryState, type Status } from '../core/delivery.ts'

/** What a provider took and gave back this often is given up. */
const mostAttempts = 10
const givenBack = 'given back'

export interface Reached {
  readonly state: DeliveryState
  /** `Undeliverable` when it failed; else what the last attempt came to. */
  readonly reason: string | null
}

/** Where a delivery goes that its provider gave back on this attempt. */
export function giveBack(attempt: number): Reached {
  return attempt >= mostAttempts
    ? { state: 'failed', reason: 'gave-up' }
    : { state: 'queued', reason: givenBack }
}

/** Statuses come out of order: that it was sent is no news of one that was given back since. */
export function isNews({ state, reason }: Reached, told: Exclude<Status['state'], 'retry'>): boolean {
  const isGivenBack = state === 'queued' && reason === givenBack
  return isForward(state, told) && !(isGivenBack && told === 'sent')
}
