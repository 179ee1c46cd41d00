import { waitingFrom } from '../../core/conversation.ts'
import type { Clock } from '../../core/clock.ts'
import type { NewEntry } from '../../core/entry.ts'
import type { Content } from '../../core/incoming.ts'
import { textOf } from '../../core/incoming.ts'
import { isLanguage, type Language } from '../../core/language.ts'
import type { Knowledge } from '../../core/knowledge.ts'
import type { Municipality } from '../../core/municipality.ts'
import { deskTimes } from '../../core/opening-hours.ts'
import type { Ticket, Tickets } from '../../core/ticket.ts'
import type { TakenTurn, TurnOutcome } from '../../core/turns.ts'
import { consider } from '../consider.ts'
import { converse, type Conversed, type OpenExchange } from '../converse.ts'
import { choicePrefixes } from '../dialogs/exchange.ts'
import { offeredChoices, textOfChoice } from '../dialogs/offered.ts'
import { heard } from '../heard.ts'
import { historyOf } from '../history.ts'
import { recogniseLanguage } from '../recognise/language.ts'
import { textsFor } from '../texts/index.ts'
import type { Step } from '../turn.ts'

interface Dialogue {
  readonly knowledge: Knowledge
  readonly tickets: Tickets
  readonly municipality: Municipality
  readonly clock: Clock
  readonly mostTurnsPerMinute: number
}

/** The dialogs decide what is said; nothing is written here. */
export function createDialogue(dialogue: Dialogue): Step {
  return async (turn, next) => {
    const { taken } = turn
    const ticket = await dialogue.tickets.of(taken.conversation.id)
    const content = heard(taken)
    const language = await languageOf(content, taken.conversation.language)
    const openExchange = exchangeFor(dialogue, { taken, content, language, ticket })
    turn.outcome = outcomeOf(taken, await converse(taken, openExchange))
    await next()
  }
}

async function languageOf(content: Content, previous: Language): Promise<Language> {
  if (content.kind === 'joined') return content.language ?? previous
  if (content.kind === 'choice' && content.value.startsWith(choicePrefixes.language)) {
    const chosen = content.value.slice(choicePrefixes.language.length)
    return isLanguage(chosen) ? chosen : previous
  }
  const text = textOf(content)
  return text === '' ? previous : recogniseLanguage(text, previous)
}

interface Heard {
  readonly taken: TakenTurn
  readonly content: Content
  readonly language: Language
  readonly ticket: Ticket | undefined
}

function exchangeFor(dialogue: Dialogue, heardNow: Heard): OpenExchange {
  const { knowledge, municipality, clock, mostTurnsPerMinute } = dialogue
  const { taken, content, language, ticket } = heardNow
  const now = clock.now()
  const text =
    content.kind === 'choice' ? textOfChoice(content.value, offeredChoices(taken.recent)) : textOf(content)
  return (memory) => ({
    content,
    text,
    considered: consider(saysMore(content) ? text : ''),
    question: { text, language, history: historyOf(taken.recent) },
    language,
    texts: textsFor(language),
    situation: { municipality, desk: deskTimes(municipality.openingHours, now) },
    memory,
    ticket,
    isWaiting: taken.conversation.holder === 'waiting',
    nowMs: now.getTime(),
    mostTurnsPerMinute,
    consult: (question) => knowledge.consult(question),
    openDocument: (id, question) => knowledge.open(id, question),
  })
}

/** A popular question is the same as typing it; every other button means what it is. */
function saysMore(content: Content): boolean {
  return content.kind !== 'choice' || content.value.startsWith(choicePrefixes.question)
}

function outcomeOf(taken: TakenTurn, { bodies, dialog, exchange }: Conversed): TurnOutcome {
  const { channel } = taken.from
  const entries = bodies.map((body): NewEntry => ({ body, author: authorOf(body), channel }))
  return { entries, dialog, to: taken.from, language: exchange.language, ...consequences(taken, exchange) }
}

/** A rating and a request are the resident's; what is said is the assistant's. */
function authorOf(body: NewEntry['body']): NewEntry['author'] {
  const isResidents = body.kind === 'rated' || body.kind === 'asked-for-human'
  return { kind: isResidents ? 'resident' : 'assistant' }
}

function consequences(taken: TakenTurn, exchange: Conversed['exchange']): Partial<TurnOutcome> {
  const { asked, isClosed, isWithdrawn } = exchange
  const { holder } = taken.conversation
  if (asked) return { ticket: { kind: 'open', ...asked }, ...waitingFrom(holder) }
  if (isWithdrawn === true) {
    return { ticket: { kind: 'close', by: 'resident', outcome: 'withdrawn' }, holder: 'bot' }
  }
  if (isClosed === true) return holder === 'bot' ? { holder: 'closed' } : {}
  // What was said right behind the line that closed it opens it again.
  return holder === 'closed' ? { holder: 'bot' } : {}
}
