import type { Inbound } from '../../core/inbound.ts'
import type { Content, Incoming } from '../../core/incoming.ts'
import type { Received } from '../../core/receive.ts'
import { maskPersonalData } from '../recognise/personal-data.ts'

interface Remembering {
  readonly inbound: Inbound
  /** How long a channel lets the lines of one thought settle, in milliseconds. */
  readonly settleMs: (channel: string) => number
  /** Takes the turns that wait in a conversation; resolves when none is left. Never rejects. */
  readonly takeTurns: (conversation: string) => Promise<void>
}

/**
 * The first step: what came in is masked and committed with its pending turn. Only then does the promise
 * resolve, and only then is the provider acknowledged. A provider's repeat stops here.
 */
export function createReceive({ inbound, settleMs, takeTurns }: Remembering) {
  return async function receive(message: Incoming): Promise<Received> {
    const wait = settleMs(message.from.channel)
    const kept = { ...message, content: masked(message.content) }
    const { conversation, number, isRepeat } = await inbound.append(kept, { settleMs: wait })
    const isWaiting = isRepeat || wait > 0
    return {
      conversation,
      number,
      isRepeat,
      settled: isWaiting ? Promise.resolve() : takeTurns(conversation),
    }
  }
}

function masked(content: Content): Content {
  if (content.kind === 'choice') return { ...content, value: maskPersonalData(content.value).text }
  if (content.kind !== 'text' && content.kind !== 'speech') return content
  return { ...content, text: maskPersonalData(content.text).text }
}
