import type { Clock } from '../../core/clock.ts'
import type { Municipality } from '../../core/municipality.ts'
import { deskTimes } from '../../core/opening-hours.ts'
import type { WebDesk } from './protocol.ts'

/** Whether people are there, worked out once a minute and not for each browser. */
export function createDesk(municipality: Municipality, clock: Clock): () => WebDesk {
  let known: { readonly minute: number; readonly desk: WebDesk } | undefined
  return () => {
    const now = clock.now()
    const minute = Math.floor(now.getTime() / 60_000)
    if (known?.minute !== minute) known = { minute, desk: renderDesk(municipality, now) }
    return known.desk
  }
}

function renderDesk(municipality: Municipality, now: Date): WebDesk {
  const { isOpen, next } = deskTimes(municipality.openingHours, now)
  return { isOpen, ...(next && { next }) }
}
