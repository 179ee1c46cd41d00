import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import twilio, { type Twilio } from 'twilio'
import type RequestClient from 'twilio/lib/base/RequestClient.js'
import { openSimulatorTown, type SimulatorTown } from '../tests/fakes/simulator-town.ts'

const specifications = fileURLToPath(new URL('../../shared/api-specs/twilio', import.meta.url))
const isThere = existsSync(specifications)
const describeHeld = isThere ? describe : describe.skip
const resident = '+31612345678'
let town: SimulatorTown

beforeAll(async () => {
  if (!isThere) return
  town = await openSimulatorTown({ specifications })
  await town.simulator.phone(resident).says('Hallo')
})
afterAll(async () => {
  if (isThere) await town.close()
})

/** What was found wrong while it was done. */
async function violationsOf(act: () => Promise<unknown>): Promise<readonly string[]> {
  const before = town.simulator.violations.length
  await act()
  return town.simulator.violations.slice(before)
}

describeHeld("Twilio's own specification (skipped without ../shared)", () => {
  test('holds for all that Twilio’s own library asks, and all that is answered', async () => {
    const client = clientOf(town)
    const { accountSid, sender } = town.simulator
    const violations = await violationsOf(async () => {
      const content = await client.content.v1.contents.create({
        // The library's own request class sends `friendlyName`, which Twilio does not know.
        friendly_name: 'keuze',
        language: 'nl',
        variables: { 1: 'iets' },
        types: {
          'twilio/quick-reply': { body: 'Bedoelt u {{1}}?', actions: [{ title: 'Ja', id: 'ja' }] },
          'twilio/text': { body: 'Bedoelt u {{1}}?' },
        },
      } as unknown as Parameters<typeof client.content.v1.contents.create>[0])
      const sent = await client.messages.create({
        to: `whatsapp:${resident}`,
        from: `whatsapp:${sender}`,
        contentSid: content.sid,
        contentVariables: JSON.stringify({ 1: 'paspoort' }),
        statusCallback: `${town.url}/status?delivery=a%3A1`,
      })
      await town.simulator.idle()
      const fetched = await client.messages(sent.sid).fetch()
      const listed = await client.messages.list({
        to: `whatsapp:${resident}`,
        dateSentAfter: new Date('2026-03-02T08:59:00Z'),
        limit: 10,
      })
      const { sid } = await town.simulator.phone(resident).sendsFile('photo')
      const media = await client.messages(sid).media.list({ limit: 5 })
      const contents = await client.content.v1.contents.list({ limit: 5 })
      const again = await client.content.v1.contents(content.sid).fetch()

      expect([sent.body, sent.accountSid]).toEqual(['Bedoelt u paspoort?', accountSid])
      expect([fetched.status, fetched.dateSent]).toEqual(['read', new Date('2026-03-02T09:00:00Z')])
      expect(listed.map((message) => message.sid)).toEqual([sent.sid])
      expect(media.map(({ contentType }) => contentType)).toEqual(['image/jpeg'])
      expect([contents[0]?.sid, again.friendlyName]).toEqual([content.sid, 'keuze'])
    })
    expect(violations).toEqual([])
  })

  test('holds for a failed message as well', async () => {
    town.simulator.failNext('not-on-whatsapp', 1)
    const message = await clientOf(town).messages.create({
      to: `whatsapp:${resident}`,
      from: `whatsapp:${town.simulator.sender}`,
      body: 'Dag',
    })
    await town.simulator.idle()
    expect(await clientOf(town).messages(message.sid).fetch()).toMatchObject({
      status: 'undelivered',
      errorCode: 63024,
    })
  })

  test.each([
    ['a parameter that is not there', { Bdy: 'Dag' }, 'Bdy'],
    ['a ContentSid of another shape', { ContentSid: 'HX1' }, 'ContentSid'],
    ['a number that is none', { ValidityPeriod: 'lang' }, 'ValidityPeriod'],
    ['a word that is not one of those', { ContentRetention: 'soms' }, 'ContentRetention'],
  ])('%s is a violation', async (_, parameters, name) => {
    const sent: number[] = []
    const violations = await violationsOf(async () => {
      sent.push((await town.send(resident, { Body: 'Dag', ...parameters })).status)
    })
    expect(sent).toEqual([400])
    expect(violations).toEqual([expect.stringContaining(name)])
  })

  test('what is typed never stands in a violation', async () => {
    const violations = await violationsOf(() => town.send(resident, { Body: 'Geheim', Bdy: 'Geheim' }))
    expect(violations).toHaveLength(1)
    expect(violations.join()).not.toMatch(/Geheim|6123/)
  })

  test.each([
    ['without types', { language: 'nl' }],
    [
      'with a field that is not there',
      { language: 'nl', types: { 'twilio/text': { body: 'a', text: 'b' } } },
    ],
    ['with an action without a title', { language: 'nl', types: quickReply([{ id: 'ja' }]) }],
    ['with an action of another type', { language: 'nl', types: quickReply([{ title: 'Ja', type: 'URL' }]) }],
  ])('content %s is a violation', async (_, json) => {
    const violations = await violationsOf(async () => {
      expect((await town.ask('POST', '/content.twilio.com/v1/Content', { json })).status).toBe(400)
    })
    expect(violations).toEqual([expect.stringContaining('niet volgens de specificatie')])
  })

  test('a query that it does not know is a violation', async () => {
    const violations = await violationsOf(async () => {
      expect((await town.ask('GET', '{account}/Messages.json?Sinds=gisteren')).status).toBe(400)
    })
    expect(violations).toEqual([expect.stringContaining('Sinds')])
  })
})

function quickReply(actions: readonly object[]): object {
  return { 'twilio/quick-reply': { body: 'Dag', actions } }
}

/** Each of Twilio's hosts is a folder of the simulator's. */
function clientOf({ simulator }: SimulatorTown): Twilio {
  class MappedClient extends twilio.RequestClient {
    override request<Data>(options: RequestClient.RequestOptions<Data>) {
      return super.request<Data>({ ...options, uri: options.uri.replace('https:/', simulator.url) })
    }
  }
  return twilio(simulator.accountSid, simulator.authToken, { httpClient: new MappedClient() })
}
