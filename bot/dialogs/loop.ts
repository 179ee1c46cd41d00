import type { DialogContext } from 'botbuilder-dialogs'
import type { Content } from '../../core/incoming.ts'
import { choiceValues, exchangeOf, say, type Counted, type Exchange, type Pace } from './exchange.ts'
import { isVoice } from './is-voice.ts'

/** The same line this often in a row is a machine, or somebody whom we do not help by saying it once more. */
const mostSame = 4
/** Who comes back with it after this long means it. */
const sameWithinMs = 3_600_000
const minuteMs = 60_000
const hourMs = 60 * minuteMs
/** In an hour nobody keeps up what they may do in a minute. */
const minutesInAnHour = 4

/**
 * Two machines that answer each other never stop by themselves. Counts this turn; true from the one that is too many.
 * Asking for a person gets through as long as nobody waits for one, and danger never comes here.
 */
export function isLoop(dc: DialogContext): boolean {
  const exchange = exchangeOf(dc)
  if (exchange.content.kind === 'joined' || exchange.content.kind === 'left') return false
  const pace = nextPace(exchange)
  exchange.memory.pace = pace
  if (pace.same < mostSame && !isTooFast(pace, exchange.mostTurnsPerMinute)) {
    pace.isQuiet = false
    return false
  }
  return !asksForPerson(exchange) || exchange.ticket !== undefined
}

/** Says once that it waits, and then does. Who waits for a person already hears that they still do. */
export async function waitForLoop(dc: DialogContext): Promise<void> {
  const { memory, texts, ticket, situation } = exchangeOf(dc)
  if (memory.pace?.isQuiet === true) return
  if (memory.pace) memory.pace.isQuiet = true
  await say(dc, ticket ? texts.stillWaiting(situation, ticket.reference) : texts.loop)
}

function isTooFast({ minute, hour }: Pace, mostPerMinute: number): boolean {
  return minute.turns > mostPerMinute || hour.turns > mostPerMinute * minutesInAnHour
}

/** In words, with the button, or by speaking. */
function asksForPerson({ content, considered }: Exchange): boolean {
  if (content.kind === 'file') return isVoice(content.mediaType)
  return considered.kind === 'person' || (content.kind === 'choice' && content.value === choiceValues.person)
}

function nextPace({ memory: { pace }, content, text, nowMs }: Exchange): Pace {
  const line = `${content.kind} ${whatOf(content) ?? text}`
  const isSame = pace?.line === line && nowMs - pace.lastMs < sameWithinMs
  return {
    minute: count(pace?.minute, nowMs, minuteMs),
    hour: count(pace?.hour, nowMs, hourMs),
    line,
    lastMs: nowMs,
    same: isSame ? pace.same + 1 : 1,
    isQuiet: pace?.isQuiet ?? false,
  }
}

function count(before: Counted | undefined, nowMs: number, windowMs: number): Counted {
  const isOver = !before || nowMs - before.sinceMs >= windowMs
  return isOver ? { sinceMs: nowMs, turns: 1 } : { sinceMs: before.sinceMs, turns: before.turns + 1 }
}

/** What tells one from another when nothing is written: three photos are not the same photo three times. */
function whatOf(content: Content): string | undefined {
  switch (content.kind) {
    case 'file':
      return content.url
    case 'location':
      return `${content.latitude} ${content.longitude}`
    case 'unsupported':
      return content.what
    case 'choice':
      return content.value
    case 'text':
    case 'speech':
    case 'joined':
    case 'left':
      return undefined
  }
}
