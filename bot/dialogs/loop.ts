import type { DialogContext } from 'botbuilder-dialogs'
import type { Content } from '../../core/incoming.ts'
import { choiceValues, exchangeOf, say, type Exchange, type Pace } from './exchange.ts'

/** The same line this often in a row is a machine, or somebody whom we do not help by saying it once more. */
const mostSame = 4
/** Who comes back with it after this long means it. */
const sameWithinMs = 3_600_000
const paceWindowMs = 60_000

/**
 * Two machines that answer each other never stop by themselves. Counts this turn; true from the one that is too many.
 * Asking for a person gets through as long as nobody waits for one, and danger never comes here.
 */
export function isLoop(dc: DialogContext): boolean {
  const exchange = exchangeOf(dc)
  if (exchange.content.kind === 'joined' || exchange.content.kind === 'left') return false
  const pace = nextPace(exchange)
  exchange.memory.pace = pace
  if (pace.same < mostSame && pace.turns <= exchange.mostTurnsPerMinute) {
    pace.isQuiet = false
    return false
  }
  return !asksForPerson(exchange) || exchange.ticket !== undefined
}

/** Says once that it waits, and then does. */
export async function waitForLoop(dc: DialogContext): Promise<void> {
  const { memory, texts } = exchangeOf(dc)
  if (memory.pace?.isQuiet === true) return
  if (memory.pace) memory.pace.isQuiet = true
  await say(dc, texts.loop)
}

function asksForPerson({ content, considered }: Exchange): boolean {
  return considered.kind === 'person' || (content.kind === 'choice' && content.value === choiceValues.person)
}

function nextPace({ memory: { pace }, content, text, nowMs }: Exchange): Pace {
  const line = `${content.kind} ${whatOf(content) ?? text}`
  if (!pace) return { sinceMs: nowMs, turns: 1, line, lastMs: nowMs, same: 1, isQuiet: false }
  const isSame = line === pace.line && nowMs - pace.lastMs < sameWithinMs
  const isNewWindow = nowMs - pace.sinceMs >= paceWindowMs
  return {
    sinceMs: isNewWindow ? nowMs : pace.sinceMs,
    turns: isNewWindow ? 1 : pace.turns + 1,
    line,
    lastMs: nowMs,
    same: isSame ? pace.same + 1 : 1,
    isQuiet: pace.isQuiet,
  }
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
