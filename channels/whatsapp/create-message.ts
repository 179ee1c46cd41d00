import type { Sent } from '../../core/delivery.ts'
import type { TwilioClient } from '../twilio/client.ts'
import { sentOfError } from '../twilio/failure.ts'
import type { Contents } from './contents.ts'
import type { InteractiveMessage, Message } from './render.ts'
import { twilioAddressOf } from './whatsapp-address.ts'

/** One message on its way: as WhatsApp shows it, or in a template that was approved before. */
export type Outgoing = Message | { readonly kind: 'template'; readonly body: string }

export interface Dispatch {
  /** E.164. */
  readonly to: string
  readonly statusCallback: string
}

export type Created = { readonly kind: 'created'; readonly sids: readonly string[] } | Failure
type Failure = Exclude<Sent, { kind: 'sent' }>

/** Hands one message to Twilio. Never rejects: what went wrong is what it comes to. */
export type CreateMessage = (message: Outgoing, dispatch: Dispatch) => Promise<Created>

interface Parts {
  readonly client: TwilioClient
  readonly contents: Contents
  /** Our own number, E.164. */
  readonly sender: string
  readonly template: string | undefined
  /** Of the municipality: the first variable of the template; the second is what we say. */
  readonly name: string
}

interface Body {
  readonly body?: string
  readonly contentSid?: string
  readonly contentVariables?: string
}

export function createCreateMessage({ client, contents, sender, template = '', name }: Parts): CreateMessage {
  return (message, dispatch) => {
    switch (message.kind) {
      case 'text':
        return create({ body: message.body }, dispatch)
      case 'template':
        return create(filled(template, { '1': name, '2': message.body }), dispatch)
      case 'buttons':
      case 'list':
        return createInteractive(message, dispatch)
    }
  }

  /** Twilio may not make a form, or make it and refuse what is filled in; a text has nothing to refuse. */
  async function createInteractive(message: InteractiveMessage, dispatch: Dispatch): Promise<Created> {
    const content = await contents.of(message)
    const created = content && (await create(filled(content.sid, content.variables), dispatch))
    if (created && !isRefused(created)) return created
    if (created) contents.forget(message)
    return createPlain(message, dispatch)
  }

  async function createPlain({ plain }: InteractiveMessage, dispatch: Dispatch): Promise<Created> {
    const sids: string[] = []
    for (const body of plain) {
      const created = await create({ body }, dispatch)
      if (created.kind !== 'created') return sids.length === 0 ? created : cutShort(created)
      sids.push(...created.sids)
    }
    return { kind: 'created', sids }
  }

  async function create(body: Body, { to, statusCallback }: Dispatch): Promise<Created> {
    try {
      const { messages } = await client()
      const addresses = { from: twilioAddressOf(sender), to: twilioAddressOf(to) }
      const { sid } = await messages.create({ ...addresses, ...body, statusCallback })
      return { kind: 'created', sids: [sid] }
    } catch (error) {
      return sentOfError(error)
    }
  }
}

function isRefused(created: Created): boolean {
  return created.kind === 'failed' && created.reason === 'refused'
}

/** Some of it is there: the next attempt has to look before it repeats. */
export function cutShort(failure: Failure): Failure {
  return failure.kind === 'retry' ? { kind: 'uncertain', reason: failure.reason } : failure
}

function filled(contentSid: string, variables: Readonly<Record<string, string>>): Body {
  return { contentSid, contentVariables: JSON.stringify(variables) }
}
