import type { Store } from '../core/store.ts'
import { createConversations } from './conversations.ts'
import { createDeliveries } from './deliveries.ts'
import { createDue } from './due.ts'
import { createInbound } from './inbound.ts'
import { createMarks } from './marks.ts'
import type { Parts } from './parts.ts'
import { createTickets } from './tickets.ts'
import { createTimeline } from './timeline.ts'
import { createTokens } from './tokens.ts'
import { createTurns } from './turns.ts'

export interface OpenedStore extends Store {
  /** How many commits succeeded since it was opened. */
  commits(): number
}

/** The ports on a database, whichever it is. */
export function createStore(parts: Parts): OpenedStore {
  const { database, clock } = parts
  return {
    inbound: createInbound(parts),
    turns: createTurns(parts),
    deliveries: createDeliveries(parts),
    conversations: createConversations(parts),
    tickets: createTickets(parts),
    timeline: createTimeline(parts),
    tokens: createTokens(parts),
    due: createDue(parts),
    marks: createMarks(parts),
    check: () =>
      database.write(async (tx) => {
        const at = clock.now().getTime()
        await tx
          .insertInto('checks')
          .values({ id: 1, at })
          .onConflict((conflict) => conflict.column('id').doUpdateSet({ at }))
          .execute()
      }),
    commits: () => database.commits(),
    close: () => database.close(),
  }
}
