import type { Inbound } from '../../core/inbound.ts'
import { textOf, type Content, type Incoming } from '../../core/incoming.ts'
import type { Received } from '../../core/receive.ts'
import { consider } from '../consider.ts'
import { maskPersonalData } from '../recognise/personal-data.ts'
import type { Wakes } from '../wakes.ts'

interface Remembering {
  readonly inbound: Inbound
  /** How long a channel lets the lines of one thought settle, in milliseconds. */
  readonly settleMs: (channel: string) => number
  /** Takes the turns that wait in a conversation; resolves when none is left. Never rejects. */
  readonly takeTurns: (conversation: string) => Promise<void>
  readonly wakes: Wakes
}

/**
 * The first step: what came in is masked and committed with its pending turn. Only then does the promise
 * resolve, and only then is the provider acknowledged. A provider's repeat stops here.
 */
export function createReceive({ inbound, settleMs, takeTurns, wakes }: Remembering) {
  return async function receive(message: Incoming): Promise<Received> {
    const content = masked(message.content)
    const wait = settlingMs(content, settleMs(message.from.channel))
    const appended = await inbound.append({ ...message, content }, { settleMs: wait })
    const { conversation, number, isRepeat, notBefore } = appended
    return { conversation, number, isRepeat, settled: settled() }

    function settled(): Promise<void> {
      if (isRepeat) return Promise.resolve()
      return wait > 0 ? wakes.at(conversation, notBefore) : takeTurns(conversation)
    }
  }
}

/** Danger, and asking for a person, do not wait for what may follow. */
function settlingMs(content: Content, settleMs: number): number {
  if (settleMs === 0 || content.kind !== 'text') return 0
  const { kind } = consider(textOf(content))
  return kind === 'danger' || kind === 'person' ? 0 : settleMs
}

function masked(content: Content): Content {
  if (content.kind === 'choice') return { ...content, value: maskPersonalData(content.value).text }
  if (!('text' in content)) return content
  return { ...content, text: maskPersonalData(content.text).text }
}
