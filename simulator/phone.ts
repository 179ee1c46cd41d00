import { later } from '../core/clock.ts'
import { ActionRefused, noSuchChoice, noSuchMessage } from './action-refused.ts'
import type { Account } from './account.ts'
import type { Inbound, Written } from './inbound.ts'
import { inboundParameters, mediaParameters, tapParameters } from './inbound-parameters.ts'
import { exampleOf } from './media.ts'
import { viewOf, type SimulatedMessage } from './message.ts'
import type { ButtonView } from './protocol.ts'
import { createSid } from './sid.ts'
import type { Phone, Posted } from './simulator.ts'
import type { Statuses } from './statuses.ts'
import { windowMs, type Telephone } from './telephones.ts'

export interface PhoneParts {
  readonly account: Account
  readonly inbound: Inbound
  readonly statuses: Statuses
}

/** What is done with a telephone: each of these is something a resident does. */
export interface Handset extends Phone {
  /** @throws ActionRefused when that message is not there, or has no such button or row. */
  tapsOn(sid: string, id: string): Promise<Posted>
}

export function createPhone(telephone: Telephone, { account, inbound, statuses }: PhoneParts): Handset {
  const { number } = telephone
  const messages = (): readonly SimulatedMessage[] => account.messages.of(number)
  const parametersOf = (parts: Parameters<typeof inboundParameters>[2]): Written['parameters'] =>
    inboundParameters(account, number, parts)

  return {
    number,
    get messages() {
      return messages().map(viewOf)
    },
    says(text, { sid = createSid('SM') } = {}) {
      return send({ sid, content: { body: text }, parameters: parametersOf({ sid, body: text }) })
    },
    taps(title) {
      const { message, choice } = newestChoice(messages(), title)
      return tap(message, choice)
    },
    tapsOn(sid, id) {
      const message = messages().find((sent) => sent.sid === sid)
      if (!message) throw new ActionRefused(noSuchMessage)
      const choice = choicesOf(message).find((offered) => offered.id === id)
      if (!choice) throw new ActionRefused(noSuchChoice)
      return tap(message, choice)
    },
    sendsLocation(latitude, longitude) {
      const sid = createSid('SM')
      const rest = { Latitude: String(latitude), Longitude: String(longitude) }
      const content = { body: '', location: { latitude, longitude } }
      return send({ sid, content, parameters: parametersOf({ sid, type: 'location', rest }) })
    },
    sendsFile(file) {
      const sid = createSid('MM')
      const { contentType, messageType, body } = exampleOf(file)
      const media = { sid: createSid('ME'), contentType }
      const rest = mediaParameters(account, sid, media)
      const parameters = parametersOf({ sid, type: messageType, body, numMedia: 1, rest })
      return send({ sid, content: { body, media }, parameters })
    },
    sendsRaw(rest) {
      const sid = rest['MessageSid'] ?? createSid('SM')
      return send({ sid, content: { body: rest['Body'] ?? '' }, parameters: parametersOf({ sid, rest }) })
    },
    repeats(sid, times) {
      const message = messages().find((sent) => sent.sid === sid && sent.direction === 'inbound')
      if (!message) throw new Error('This telephone never sent that message')
      return Promise.all(Array.from({ length: times }, () => inbound.post(message)))
    },
    ...createSwitches(telephone, { account, statuses }),
  }

  function send(written: Written): Promise<Posted> {
    return inbound.receive(telephone, written)
  }

  function tap(message: SimulatedMessage, choice: ButtonView): Promise<Posted> {
    const sid = createSid('SM')
    const body = choice.title
    const type = message.isTemplate === true ? 'button' : 'interactive'
    const rest = tapParameters(account, message, choice)
    return send({ sid, content: { body }, parameters: parametersOf({ sid, type, body, rest }) })
  }
}

/** What changes without anything being sent. */
function createSwitches(
  telephone: Telephone,
  { account, statuses }: Pick<PhoneParts, 'account' | 'statuses'>,
) {
  const change = (to: Parameters<Account['telephones']['change']>[1]) => (): void => {
    account.telephones.change(telephone, to)
    statuses.goOn(telephone.number)
  }
  return {
    switchesOff: change({ isOn: false }),
    switchesOn: change({ isOn: true }),
    looks: change({ isLooking: true }),
    looksAway: change({ isLooking: false }),
    optsOut: change({ refusal: 'opted-out' }),
    blocks: change({ refusal: 'blocked' }),
    optsIn: change({ refusal: undefined }),
    dayPasses(): void {
      const { lastInboundAt } = telephone
      if (lastInboundAt)
        account.telephones.change(telephone, { lastInboundAt: later(lastInboundAt, -windowMs) })
    },
  }
}

function choicesOf({ buttons, list }: SimulatedMessage): readonly ButtonView[] {
  return [...(buttons ?? []), ...(list?.items ?? [])]
}

function newestChoice(
  messages: readonly SimulatedMessage[],
  title: string | RegExp,
): { message: SimulatedMessage; choice: ButtonView } {
  for (const message of messages.toReversed()) {
    const choice = choicesOf(message).find((offered) =>
      typeof title === 'string' ? offered.title === title : title.test(offered.title),
    )
    if (choice && message.status !== 'failed' && message.status !== 'undelivered') return { message, choice }
  }
  throw new Error('No message on this telephone has a button or row like that')
}
