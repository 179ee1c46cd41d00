import { setTimeout } from 'node:timers/promises'
import type { ChannelContext } from '../../core/channel.ts'
import type { Delivery } from '../../core/delivery.ts'
import type { TwilioClient } from '../twilio/client.ts'
import type { Outgoing } from './create-message.ts'
import { twilioAddressOf } from './whatsapp-address.ts'

/** What Twilio already has of a delivery; the sid of each message, undefined for one that it does not have. */
export type LookUp = (
  delivery: Delivery,
  messages: readonly Outgoing[],
) => Promise<readonly (string | undefined)[]>

interface Parts {
  readonly client: TwilioClient
  readonly ownerOf: ChannelContext['ownerOf']
  /** Our own number, E.164. */
  readonly sender: string
  /** Moments after the first: what was accepted may show in the list a little later. */
  readonly momentsMs: readonly number[]
  readonly signal: AbortSignal
}

/** Twilio's times are whole seconds, and its clock is not ours. Who wrote it and what it says tell messages apart. */
const slackMs = 60_000
const mostListed = 50
/** What Twilio took and did not bring is not there. */
const failed: readonly string[] = ['failed', 'undelivered', 'canceled']

/**
 * Twilio has no reference of ours on a message, so one whose answer was lost is known by its addresses, its body and
 * its time, when no other delivery owns it and it has not failed. One that is uncertain is looked for until all are
 * there, or the last moment is over; any other once.
 * Rejects when the list cannot be read.
 */
export function createLookUp({ client, ownerOf, sender, momentsMs, signal }: Parts): LookUp {
  return async (delivery, messages) => {
    let found: readonly (string | undefined)[] = messages.map(() => undefined)
    let passedMs = 0
    for (const momentMs of delivery.state === 'uncertain' ? momentsMs : [0]) {
      await setTimeout(momentMs - passedMs, undefined, { signal })
      passedMs = momentMs
      found = match(messages, await candidates(delivery))
      if (found.every((sid) => sid !== undefined)) return found
    }
    return found
  }

  /** Oldest first, so that equal messages are taken in the order in which they were sent. */
  async function candidates({ id, to, at }: Delivery): Promise<readonly Listed[]> {
    const { messages } = await client()
    const addresses = { from: twilioAddressOf(sender), to: twilioAddressOf(to.id) }
    const listed = await messages.list({ ...addresses, pageSize: mostListed, limit: mostListed })
    const young = listed.filter(
      ({ dateCreated, status }) =>
        dateCreated.getTime() >= at.getTime() - slackMs && !failed.includes(status),
    )
    const free: Listed[] = []
    for (const { sid, body } of young.toReversed()) {
      const owner = await ownerOf('whatsapp', sid)
      if (owner === undefined || owner === id) free.push({ sid, body })
    }
    return free
  }
}

interface Listed {
  readonly sid: string
  readonly body: string
}

function match(messages: readonly Outgoing[], listed: readonly Listed[]): readonly (string | undefined)[] {
  const left = [...listed]
  return messages.map((message) => {
    const index = left.findIndex(({ body }) => isSame(message, body))
    return index === -1 ? undefined : left.splice(index, 1)[0]?.sid
  })
}

/** A template has words of its own around ours; choices may have gone out as numbered text. */
function isSame(message: Outgoing, body: string): boolean {
  if (message.kind === 'template') return body.includes(message.body)
  const said = message.kind === 'text' ? [message.body] : [message.body, message.plain.at(-1)]
  return said.some((text) => text?.trim() === body.trim())
}
