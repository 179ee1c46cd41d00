import type { Account } from './account.ts'
import type { SimulatedMessage } from './message.ts'
import { numberOf } from './number.ts'
import { pageOf } from './paging.ts'
import { accountPath, renderMessage } from './resources.ts'
import { violation } from './twilio-error.ts'

/** Newest first, in Twilio's envelope. @throws TwilioError */
export function listMessages(account: Account, query: URLSearchParams): object {
  const found = candidates(account, query).filter(isBetween(query)).reverse()
  const path = `${accountPath(account.sid)}/Messages.json`
  const page = pageOf(found, path, query)
  return {
    messages: page.items.map((message) => renderMessage(account.sid, message)),
    first_page_uri: page.first,
    next_page_uri: page.next,
    previous_page_uri: page.previous,
    page: page.number,
    page_size: page.size,
    start: page.start,
    end: page.start + Math.max(0, page.items.length - 1),
    uri: page.here,
  }
}

function candidates({ messages }: Account, query: URLSearchParams): SimulatedMessage[] {
  const to = askedNumber(query, 'To')
  const from = askedNumber(query, 'From')
  // One of the two is ours; the other has a list of its own.
  const lists = [to, from].map((number) => (number === undefined ? [] : messages.of(number)))
  const among = lists.find((list) => list.length > 0) ?? messages.all
  return among.filter(
    (message) => (to === undefined || message.to === to) && (from === undefined || message.from === from),
  )
}

/** '' is the number of nobody. */
function askedNumber(query: URLSearchParams, name: string): string | undefined {
  const asked = query.get(name)
  return asked === null ? undefined : (numberOf(asked) ?? '')
}

/** Both ends count, and times are whole seconds, as they are at Twilio. What was not sent yet counts from when it was made. */
function isBetween(query: URLSearchParams): (message: SimulatedMessage) => boolean {
  const on = asked(query, 'DateSent')
  const from = asked(query, 'DateSent>') ?? on
  const until = asked(query, 'DateSent<') ?? on
  return ({ sentAt, createdAt }) => {
    const at = secondsOf(sentAt ?? createdAt)
    return (from === undefined || at >= from.first) && (until === undefined || at <= until.last)
  }
}

interface Span {
  readonly first: number
  readonly last: number
}

/** A day is all its seconds, a moment one. */
function asked(query: URLSearchParams, name: string): Span | undefined {
  const text = query.get(name)
  if (text === null) return undefined
  const date = new Date(text)
  if (Number.isNaN(date.getTime())) throw violation(20001, `${name} is not a date`)
  const first = secondsOf(date)
  return { first, last: /^\d{4}-\d{2}-\d{2}$/.test(text) ? first + 86_399 : first }
}

function secondsOf(date: Date): number {
  return Math.floor(date.getTime() / 1000)
}
