import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import type { Phone, Posted } from '../../../simulator/index.ts'
import { openWhatsAppTown, type WhatsAppTown } from '../../fakes/whatsapp-town.ts'
import { describeChannel } from './describe-channel.ts'
import type { ChannelHarness, OutsideResident, Told } from './describe-channel.ts'

describeChannel('whatsapp', openWhatsAppHarness)

test('what the contract sends is as Twilio specifies it', async () => {
  const harness = await openWhatsAppHarness()
  const resident = await harness.resident()
  await resident.says('Dag')
  const reply = { text: 'Welke?', language: 'nl', choices: [{ value: 'a', label: 'Deze' }] } as const
  await harness.channel.send(harness.record.reply(resident.address(), reply))
  expect(harness.town.simulator.violations).toEqual([])
  await harness.close()
})

async function openWhatsAppHarness(): Promise<ChannelHarness & { town: WhatsAppTown }> {
  const town = await openWhatsAppTown()
  return {
    town,
    channel: town.channel,
    record: town.record,
    resident: () => Promise.resolve(openResident(town.simulator.phone())),
    forges: (text) => forge(town, text),
    async sendsNonsense() {
      return tell(await town.simulator.phone().sendsRaw({ From: 'whatsapp:nobody', Body: 'Hallo' }))
    },
    logged: () => town.log.text(),
    close: () => town.close(),
  }
}

function openResident(phone: Phone): OutsideResident {
  // A telephone sends one message after the other.
  let line: Promise<unknown> = Promise.resolve()
  return {
    get heard() {
      return phone.messages.filter(({ direction }) => direction === 'out').map(({ body }) => body)
    },
    address: () => ({ channel: 'whatsapp', id: phone.number }),
    says(text, id) {
      const posted = line.then(() => phone.says(text, id === undefined ? {} : { sid: sidOf(id) }))
      line = posted.catch(() => undefined)
      return posted.then(tell)
    },
    goesAway() {
      phone.switchesOff()
      return Promise.resolve()
    },
  }
}

function sidOf(id: string): string {
  return `SM${createHash('md5').update(id).digest('hex')}`
}

/** A webhook as Twilio would send it, signed with the token of another account. */
async function forge(town: WhatsAppTown, text: string): Promise<Told> {
  const body = new URLSearchParams({
    MessageSid: sidOf('forged'),
    From: 'whatsapp:+31612345678',
    To: `whatsapp:${town.simulator.sender}`,
    Body: text,
  })
  const headers = { 'X-Twilio-Signature': 'RSOYDt4T1cUTdK1PDd93/VVr8B8=' }
  const response = await fetch(`${town.url}/webhooks/whatsapp`, { method: 'POST', headers, body })
  return tell({ status: response.status, body: await response.text() })
}

function tell({ status, body }: Pick<Posted, 'status' | 'body'>): Told {
  return { kind: status === 200 ? 'acknowledged' : 'refused', text: body }
}
