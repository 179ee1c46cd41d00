import type { DialogContext } from 'botbuilder-dialogs'
import type { Consulted, Question } from '../../core/knowledge.ts'
import type { Answer } from '../../core/answer.ts'
import type { EntryBody, HumanReason } from '../../core/entry.ts'
import type { Content } from '../../core/incoming.ts'
import type { Language } from '../../core/language.ts'
import type { Reply } from '../../core/reply.ts'
import type { Ticket } from '../../core/ticket.ts'
import { activityFor } from '../activity.ts'
import type { Considered } from '../consider.ts'
import type { Situation, Texts } from '../texts/texts.ts'

/** What the dialogs of one turn know, and what they bring about beside words. */
export interface Exchange {
  readonly content: Content
  /** What was typed or said; of a choice, what its button said. */
  readonly text: string
  readonly considered: Considered
  readonly question: Question
  readonly language: Language
  readonly texts: Texts
  readonly situation: Situation
  readonly memory: Memory
  /** The ticket that is open in this conversation. */
  readonly ticket: Ticket | undefined
  readonly isWaiting: boolean
  /** Milliseconds since 1970, from the injected clock. */
  readonly nowMs: number
  readonly mostTurnsPerMinute: number
  readonly consult: (question: Question) => Promise<Consulted>
  readonly openDocument: (id: string, question: Question) => Promise<Answer | undefined>
  /** Set by the dialogs. */
  asked?: { readonly reference: string; readonly reason: HumanReason; readonly subject: string }
  isClosed?: boolean
  isWithdrawn?: boolean
}

/** What is remembered from turn to turn, beside the dialogs' own state. */
export interface Memory {
  isGreeted: boolean
  /** Questions in a row that came to nothing. */
  failedTurns: number
  /** The last question, masked: what a ticket is about when a person is asked for next. */
  subject: string
  /** It touched a subject on which a person comes first. */
  isSensitive: boolean
  pace?: Pace
}

/** Turns since a moment. */
export interface Counted {
  readonly sinceMs: number
  readonly turns: number
}

/** How fast, and how much alike, the lines come. */
export interface Pace {
  minute: Counted
  hour: Counted
  /** The last one, masked. */
  line: string
  lastMs: number
  /** How often in a row it was the same. */
  same: number
  /** We said that we wait. */
  isQuiet: boolean
}

const key = Symbol('exchange')

export function setExchange(turnState: Map<unknown, unknown>, exchange: Exchange): void {
  turnState.set(key, exchange)
}

export function exchangeOf(dc: DialogContext): Exchange {
  return dc.context.turnState.get<Exchange>(key)
}

/** Puts an entry in the record. */
export async function enter(dc: DialogContext, body: EntryBody): Promise<void> {
  await dc.context.sendActivity(activityFor(body))
}

/** Says one of the texts. */
export async function say(dc: DialogContext, text: string, more: Partial<Reply> = {}): Promise<void> {
  const { language } = exchangeOf(dc)
  await enter(dc, { kind: 'answered', reply: { text, language, ...more } })
}

/** What the buttons come back with. */
export const choiceValues = {
  person: 'person',
  noPerson: 'no-person',
  helped: 'helped',
  notYet: 'not-yet',
  askDifferently: 'ask-differently',
} as const

/** Prefixes of values that carry something. */
export const choicePrefixes = {
  /** `document:<id>`: one of the readings the knowledge asked about. */
  document: 'document:',
  /** `question:<text>`: the same as typing it. */
  question: 'question:',
  /** `language:<code>`. */
  language: 'language:',
} as const
