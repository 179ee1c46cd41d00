import { waitingFrom } from '../../core/conversation.ts'
import { createReference } from '../../core/id.ts'
import { textOf } from '../../core/incoming.ts'
import type { Log } from '../../core/log.ts'
import type { Ticket, Tickets } from '../../core/ticket.ts'
import { textsFor } from '../texts/index.ts'
import type { Step, Turn } from '../turn.ts'

/** After this many attempts a turn ends in an honest sentence and a ticket. */
const mostAttempts = 3

/** Around what may go wrong in a turn: nobody is left without a word, and no turn is tried for ever. */
export function createApologise(tickets: Tickets, log: Log): (step: Step) => Step {
  return (step) => async (turn, next) => {
    if (turn.taken.attempt <= mostAttempts) return step(turn, next)
    log.error({ turn: turn.taken.id }, 'a turn was given up; the resident is told and a ticket made')
    turn.outcome = apology(turn, await tickets.of(turn.taken.conversation.id))
    await next()
  }
}

function apology({ taken }: Turn, open: Ticket | undefined): Turn['outcome'] {
  const { language } = taken.conversation
  const reference = open?.reference ?? createReference()
  const reply = { text: textsFor(language).failed(reference), language }
  const from = { author: { kind: 'assistant' }, channel: taken.from.channel } as const
  return {
    to: taken.from,
    dialog: undefined,
    entries: [
      { ...from, body: { kind: 'asked-for-human', reason: 'failed' } },
      { ...from, body: { kind: 'answered', reply } },
    ],
    ticket: { kind: 'open', reference, reason: 'failed', subject: textOf(taken.incoming[0].content) },
    ...waitingFrom(taken.conversation.holder),
  }
}
