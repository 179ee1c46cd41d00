import type { Account } from './account.ts'
import { checkLimits } from './content-limits.ts'
import type { MessageContent, SimulatedMessage } from './message.ts'
import { addressOf, numberOf } from './number.ts'
import { fillIn } from './shown.ts'
import type { Fate, Statuses } from './statuses.ts'
import { isInWindow, type Telephone } from './telephones.ts'
import { TwilioError, violation } from './twilio-error.ts'

type Parameters = Readonly<Record<string, string>>

const longestBody = 1_600

/** What `POST Messages.json` does. @throws TwilioError for what Twilio refuses at once. */
export function sendMessage(account: Account, statuses: Statuses, parameters: Parameters): SimulatedMessage {
  const to = recipient(parameters)
  checkSender(account, parameters)
  const statusCallback = callbackOf(parameters)
  const content = contentOf(account, parameters)
  checkAllowed(account, account.telephones.find(to), content)
  const telephone = account.telephones.of(to)
  const message = account.messages.add({
    ...content,
    direction: 'outbound-api',
    from: account.sender,
    to,
    status: 'queued',
    ...(statusCallback === undefined ? {} : { statusCallback }),
    parameters,
  })
  statuses.begin(message, fateOf(account, telephone, content))
  return message
}

function recipient({ To }: Parameters): string {
  if (To === undefined || To === '') throw violation(21604, "A 'To' phone number is required")
  const number = numberOf(To)
  if (number !== undefined) return number
  const said = `The 'To' number ${To} is not a valid phone number.`
  throw violation(21211, "The 'To' number is not a valid WhatsApp address", said)
}

function checkSender({ sender }: Account, { From = '' }: Parameters): void {
  const number = numberOf(From)
  if (number === undefined) {
    const said = `The 'From' number ${From} is not a valid phone number, shortcode, or alphanumeric sender ID.`
    throw violation(21606, "The 'From' number is not a WhatsApp address", said)
  }
  if (number !== sender) throw violation(63007, "There is no WhatsApp sender with this 'From' address")
}

function callbackOf({ StatusCallback }: Parameters): string | undefined {
  if (StatusCallback === undefined || StatusCallback === '') return undefined
  if (/^https?:\/\//.test(StatusCallback) && URL.canParse(StatusCallback)) return StatusCallback
  throw violation(21609, "The 'StatusCallback' URL is not a valid URL")
}

function contentOf(account: Account, parameters: Parameters): MessageContent {
  const { Body = '', ContentSid, MediaUrl } = parameters
  if (ContentSid !== undefined) return resourceOf(account, ContentSid, parameters)
  if (Body === '' && MediaUrl === undefined)
    throw violation(21602, 'A message needs a body, content or media')
  if (Body.length > longestBody)
    throw violation(21617, `The message body is longer than ${longestBody} characters`)
  return { body: Body }
}

function resourceOf({ contents }: Account, contentSid: string, parameters: Parameters): MessageContent {
  const resource = contents.find(contentSid)
  if (!resource) throw violation(21655, 'There is no content with this ContentSid')
  const shown = fillIn(resource, variablesOf(parameters))
  // How many buttons there may be is less within the window than in a template.
  checkLimits(shown, resource.isApproved ? 'template' : 'filled')
  return { ...shown, contentSid, isTemplate: resource.isApproved }
}

function variablesOf({ ContentVariables }: Parameters): Parameters {
  if (ContentVariables === undefined) return {}
  const variables = parseJson(ContentVariables)
  if (typeof variables !== 'object' || variables === null || Array.isArray(variables))
    throw violation(21656, 'ContentVariables is not a JSON object')
  if (Object.values(variables).some((value) => typeof value !== 'string'))
    throw violation(21656, 'ContentVariables holds something that is not a text')
  return variables as Parameters
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function checkAllowed(
  { clock, faults }: Account,
  telephone: Telephone | undefined,
  { isTemplate }: MessageContent,
): void {
  if (telephone?.refusal === 'opted-out') throw unsubscribed(telephone)
  if (isTemplate === true) return
  if (!isInWindow(telephone, clock) || faults.strikes('outside-window'))
    throw new TwilioError({
      code: 63016,
      message: 'Free text is not allowed outside the window of 24 hours: use a template',
    })
}

/** Twilio does not say whether it names the number here. Ours does: this is the refusal that comes by in earnest. */
function unsubscribed({ number }: Telephone): TwilioError {
  const said = `Attempt to send to unsubscribed recipient ${addressOf(number)}`
  return new TwilioError({ code: 21610, message: 'The recipient has unsubscribed', said })
}

/** What is accepted now and reported as failed afterwards. */
function fateOf({ faults }: Account, telephone: Telephone, { isTemplate }: MessageContent): Fate | undefined {
  if (telephone.refusal === 'blocked') return { status: 'undelivered', errorCode: 63014 }
  if (isTemplate !== true && faults.strikes('outside-window-later'))
    return { status: 'undelivered', errorCode: 63016 }
  if (faults.strikes('rate-limited-later')) return { status: 'failed', errorCode: 63018 }
  if (faults.strikes('not-on-whatsapp')) return { status: 'undelivered', errorCode: 63024 }
  return undefined
}
