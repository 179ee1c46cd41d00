import type { Channel, ChannelContext, OpenChannel } from '../../core/channel.ts'
import { Unavailable } from '../../core/errors.ts'
import { createTwilioClient, type TwilioClient } from '../twilio/client.ts'
import { parseTwilioSettings } from '../twilio/settings.ts'
import { createVerify, type Parameters } from '../twilio/verify.ts'
import { createTwilioWebhook } from '../twilio/webhook.ts'
import { openCatchUp, type CatchUp } from './catch-up.ts'
import { createContents } from './contents.ts'
import { createCreateMessage } from './create-message.ts'
import { createLookUp } from './look-up.ts'
import { createListInbound } from './missed-messages.ts'
import { parseMessage } from './parse.ts'
import { createSend, type Send } from './send.ts'
import { parseWhatsAppSettings, type WhatsAppSettings } from './settings.ts'
import { createStatusCallback, createTakeStatus, statusPath } from './take-status.ts'
import { createIsWindowOpen } from './window.ts'

export const incomingPath = '/webhooks/whatsapp'

/** WhatsApp through Twilio. Off without Twilio's settings. */
export const openWhatsApp: OpenChannel = (context): Channel | undefined => {
  const twilio = parseTwilioSettings(context.environment)
  if (!twilio) return undefined
  const settings = parseWhatsAppSettings(context.environment)
  const { clock, log, receive, report, marks } = context
  const { sender, template } = settings
  const hasTemplate = template !== undefined
  const client = createTwilioClient(twilio)
  const closing = new AbortController()
  const list = createListInbound(client, sender)
  const catchUp = openCatchUp({ list, receive, marks, settings: settings.catchUp, clock, log })
  const verify = openUntil(closing.signal, createVerify(twilio.authToken))

  return {
    name: 'whatsapp',
    settleMs: settings.settleMs,
    door: { link: `https://wa.me/${sender.slice(1)}` },
    webhooks: [
      createTwilioWebhook({ path: incomingPath, verify, take: createTake(context, settings, catchUp), log }),
      createTwilioWebhook({ path: statusPath, verify, take: createTakeStatus({ report, hasTemplate }), log }),
    ],
    send: sendThrough({ context, settings, client, signal: closing.signal }),
    async close() {
      closing.abort()
      await catchUp.close()
    },
  }
}

/** Acknowledged once it is committed; what could not be kept is fetched from Twilio's list later. */
function createTake({ receive, clock }: ChannelContext, { sender }: WhatsAppSettings, catchUp: CatchUp) {
  return async (parameters: Parameters): Promise<void> => {
    const message = parseMessage(parameters, { sender, at: clock.now() })
    try {
      await receive(message)
    } catch (error) {
      catchUp.soon()
      throw error
    }
  }
}

function openUntil(
  signal: AbortSignal,
  verify: ReturnType<typeof createVerify>,
): ReturnType<typeof createVerify> {
  return (request) => {
    if (signal.aborted) throw new Unavailable('This server is closing; send it again in a moment.')
    return verify(request)
  }
}

interface Sending {
  readonly context: ChannelContext
  readonly settings: WhatsAppSettings
  readonly client: TwilioClient
  readonly signal: AbortSignal
}

function sendThrough({ context, settings, client, signal }: Sending): Send {
  const { timeline, clock, ownerOf, origin, municipality, log } = context
  const { sender, template, lookUpsMs } = settings
  const contents = createContents({ client, nowMs: () => clock.now().getTime(), log })
  return createSend({
    create: createCreateMessage({ client, contents, sender, template, name: municipality.name }),
    lookUp: createLookUp({ client, ownerOf, sender, momentsMs: lookUpsMs, signal }),
    isWindowOpen: createIsWindowOpen(timeline, clock),
    statusCallback: createStatusCallback(origin),
    hasTemplate: template !== undefined,
    signal,
    log,
  })
}
