import type { Delivery, Sent } from '../../core/delivery.ts'
import type { Log } from '../../core/log.ts'
import { cutShort, type CreateMessage, type Outgoing } from './create-message.ts'
import type { LookUp } from './look-up.ts'
import { renderLine, renderReply } from './render.ts'
import type { IsWindowOpen } from './window.ts'

/** The variables of a template hold so much; a longer reply is for a staff member to bring. */
const longestLine = 700

interface Parts {
  readonly create: CreateMessage
  readonly lookUp: LookUp
  readonly isWindowOpen: IsWindowOpen
  readonly statusCallback: StatusCallback
  readonly hasTemplate: boolean
  /** Nothing is begun any more. */
  readonly signal: AbortSignal
  readonly log: Log
}

/** Where Twilio reports on a message: the last of a delivery says how far all of it is. */
export type StatusCallback = (delivery: Delivery, message: Placed) => string

interface Placed {
  readonly place: 'part' | 'last'
  readonly kind: Outgoing['kind']
}

/** Sends one delivery: all its messages, in order, each once. Never rejects. */
export type Send = (delivery: Delivery) => Promise<Sent>

export function createSend(parts: Parts): Send {
  const { create, lookUp, isWindowOpen, statusCallback, hasTemplate, signal, log } = parts

  return async (delivery) => {
    try {
      // Whoever comes after us takes it up.
      if (signal.aborted) return { kind: 'retry', reason: 'this server is closing' }
      const messages = renderReply(delivery.reply)
      if (delivery.givenBack === 'window-closed') return await sendTemplate(delivery)
      if (!(await isWindowOpen(delivery.to))) return await sendAfterwards(delivery, messages)
      const sent = await sendAll(delivery, messages)
      // Twilio's window is the one that counts.
      return sent.kind === 'failed' && sent.reason === 'window-closed' ? await sendTemplate(delivery) : sent
    } catch (error) {
      log.warn({ err: error, delivery: delivery.id }, 'a reply could not be sent; it is tried again')
      return { kind: 'retry', reason: 'it could not be prepared' }
    }
  }

  /** An attempt from before the window closed may have arrived. */
  async function sendAfterwards(delivery: Delivery, messages: readonly Outgoing[]): Promise<Sent> {
    const known = delivery.state === 'uncertain' ? await lookUp(delivery, messages) : []
    const providerIds = known.filter((sid) => sid !== undefined)
    return providerIds.length === messages.length ? { kind: 'sent', providerIds } : sendTemplate(delivery)
  }

  async function sendTemplate(delivery: Delivery): Promise<Sent> {
    const body = renderLine(delivery.reply)
    const hasRoom = hasTemplate && body.length <= longestLine
    return hasRoom
      ? sendAll(delivery, [{ kind: 'template', body }])
      : { kind: 'failed', reason: 'window-closed' }
  }

  async function sendAll(delivery: Delivery, messages: readonly Outgoing[]): Promise<Sent> {
    const known = mayBeThere(delivery, messages) ? await lookUp(delivery, messages) : []
    const sids: string[] = []
    for (const [index, message] of messages.entries()) {
      const place = index === messages.length - 1 ? 'last' : 'part'
      const to = delivery.to.id
      const dispatch = { to, statusCallback: statusCallback(delivery, { place, kind: message.kind }) }
      const there = known[index]
      const created = there ? { kind: 'created' as const, sids: [there] } : await create(message, dispatch)
      if (created.kind !== 'created') return sids.length === 0 ? created : cutShort(created)
      sids.push(...created.sids)
    }
    return { kind: 'sent', providerIds: sids }
  }
}

/** Also of one that Twilio gave back: of several messages some may have arrived. */
function mayBeThere({ state, attempt }: Delivery, messages: readonly Outgoing[]): boolean {
  return state === 'uncertain' || (attempt > 1 && messages.length > 1)
}
