import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openSimulator, type Phone, type Simulator } from '../../simulator/index.ts'
import { createTwilioClient } from '../twilio/client.ts'
import type { Contents } from './contents.ts'
import { createCreateMessage } from './create-message.ts'
import type { InteractiveMessage } from './render.ts'

let simulator: Simulator
let phone: Phone
beforeEach(async () => {
  simulator = await openSimulator()
  phone = simulator.phone()
  await phone.says('Dag')
})
afterEach(() => simulator.close())

const message: InteractiveMessage = {
  kind: 'buttons',
  body: 'Hielp dit?',
  choices: [{ value: 'helped', label: 'Ja' }],
  plain: ['Hielp dit?\n\n1. Ja'],
}

test('a form that is gone at Twilio goes out as numbered text, and is not used again', async () => {
  const forgotten: InteractiveMessage[] = []
  const contents: Contents = {
    of: () => Promise.resolve({ sid: `HX${'0'.repeat(32)}`, variables: { '1': 'Hielp dit?' } }),
    forget: (gone) => forgotten.push(gone),
  }
  const { accountSid, authToken, url: apiUrl, sender } = simulator
  const client = createTwilioClient({ accountSid, authToken, apiUrl })
  const create = createCreateMessage({ client, contents, sender, template: undefined, name: 'Voorbeeldstad' })

  const created = await create(message, { to: phone.number, statusCallback: 'http://127.0.0.1:9/status' })

  expect(created.kind).toBe('created')
  expect(phone.messages.at(-1)?.body).toBe('Hielp dit?\n\n1. Ja')
  expect(forgotten).toEqual([message])
})
