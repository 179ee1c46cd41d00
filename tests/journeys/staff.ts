import type { Outcome } from '../../core/entry.ts'
import type { Ticket } from '../../core/ticket.ts'
import type { Claimed, Desk } from '../../handoff/desk.ts'

/** How a test works as a staff member: always on the ticket at the top, or the one they hold. */
export interface Staff {
  sees(): Promise<readonly Ticket[]>
  claims(): Promise<Claimed>
  writes(text: string): Promise<void>
  notes(text: string): Promise<void>
  givesBack(): Promise<void>
  closes(outcome?: Outcome): Promise<void>
}

interface World {
  readonly desk: () => Desk
  readonly doWhatIsDue: () => Promise<void>
}

export function createStaff(name: string, { desk, doWhatIsDue }: World): Staff {
  async function top(): Promise<string> {
    const tickets = await desk().list()
    const ticket = tickets.find(({ holder }) => holder === name) ?? tickets[0]
    if (!ticket) throw new Error('Nobody is waiting.')
    return ticket.reference
  }

  async function then<Result>(doing: Promise<Result>): Promise<Result> {
    const result = await doing
    await doWhatIsDue()
    return result
  }

  return {
    sees: () => desk().list(),
    claims: async () => then(desk().claim(await top(), name)),
    writes: async (text) => then(desk().answer(await top(), name, text)),
    notes: async (text) => then(desk().note(await top(), name, text)),
    givesBack: async () => then(desk().giveBack(await top(), name)),
    closes: async (outcome = 'helped') => then(desk().close(await top(), name, outcome)),
  }
}
