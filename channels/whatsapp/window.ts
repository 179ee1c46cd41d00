import type { Address } from '../../core/address.ts'
import type { Clock } from '../../core/clock.ts'
import type { Timeline } from '../../core/timeline.ts'

/** WhatsApp takes free text this long after the resident's last line (developers.facebook.com, customer service window). */
const windowMs = 24 * 3_600_000
/** Clocks differ, and a message is under way for a while: what comes this late is not tried as free text. */
const marginMs = 60_000

/** Whether free text still goes through; known for each address from the record. */
export type IsWindowOpen = (to: Address) => Promise<boolean>

export function createIsWindowOpen(timeline: Timeline, clock: Clock): IsWindowOpen {
  return async (to) => {
    const last = await timeline.lastSaidAt(to)
    return last !== undefined && clock.now().getTime() - last.getTime() < windowMs - marginMs
  }
}
