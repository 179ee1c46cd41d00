import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createSimulatorPage } from '../tests/fakes/simulator-page.ts'
import { openSimulatorTown, type SimulatorTown } from '../tests/fakes/simulator-town.ts'

const resident = '+31612345678'
let town: SimulatorTown

beforeEach(async () => {
  town = await openSimulatorTown()
  await town.simulator.phone(resident).says('Hallo')
})
afterEach(() => town.close())

describe('a message', () => {
  test('is accepted, and stands on the telephone', async () => {
    const { status, json } = await town.send(resident, { Body: 'Goedemorgen' })
    await town.simulator.idle()

    expect(status).toBe(201)
    expect(json).toMatchObject({
      body: 'Goedemorgen',
      status: 'queued',
      direction: 'outbound-api',
      to: `whatsapp:${resident}`,
      from: 'whatsapp:+14155238886',
      num_segments: '1',
      date_created: 'Mon, 02 Mar 2026 09:00:00 +0000',
      date_sent: null,
      error_code: null,
    })
    expect(town.simulator.phone(resident).messages.at(-1)).toMatchObject({
      direction: 'out',
      body: 'Goedemorgen',
      status: 'read',
    })
    expect(town.simulator.violations).toEqual([])
  })

  test('can be fetched by its sid, and what is not there cannot', async () => {
    const { json } = await town.send(resident)
    const sid = String(json['sid'])
    const fetched = await town.ask('GET', `{account}/Messages/${sid}.json`)
    const none = await town.ask('GET', `{account}/Messages/SM${'0'.repeat(32)}.json`)

    expect(fetched.json).toMatchObject({ sid, body: 'Dag' })
    expect([none.status, none.json['code']]).toEqual([404, 20404])
  })
})

test.each([
  ['no recipient', { To: '' }, 21604],
  ['a recipient that is no WhatsApp address', { To: resident }, 21211],
  ['a recipient that is no number', { To: 'whatsapp:06-12345678' }, 21211],
  ['no body', { Body: '' }, 21602],
  ['a body of 1,601 characters', { Body: 'a'.repeat(1601) }, 21617],
  ['a sender that is no WhatsApp address', { From: '+14155238886' }, 21606],
  ['a sender that is not ours', { From: 'whatsapp:+31201234567' }, 63007],
  ['a status callback that is no URL', { StatusCallback: 'balie' }, 21609],
  ['content that is not there', { ContentSid: `HX${'0'.repeat(32)}` }, 21655],
])('%s is refused, and is a violation', async (_, parameters, code) => {
  const { status, json } = await town.send(resident, { Body: 'Dag', ...parameters })

  expect([status, json['code'], json['status']]).toEqual([400, code, 400])
  expect(json['more_info']).toBe(`https://www.twilio.com/docs/errors/${code}`)
  expect(town.simulator.violations).toHaveLength(1)
  expect(town.simulator.messages.filter(({ direction }) => direction === 'outbound-api')).toEqual([])
})

describe('a refusal names the number, so that it shows when a log has it', () => {
  test.each([
    [
      21211,
      { To: 'whatsapp:06-12345678' },
      "The 'To' number whatsapp:06-12345678 is not a valid phone number.",
    ],
    [
      21606,
      { From: '+31612340000' },
      "The 'From' number +31612340000 is not a valid phone number, shortcode, or alphanumeric sender ID.",
    ],
  ])('%i, and neither violation nor traffic does', async (code, parameters, message) => {
    const { json } = await town.send(resident, { Body: 'Dag', ...parameters })
    expect(json).toMatchObject({ code, message })
    expect(town.simulator.violations).toEqual([expect.stringContaining(String(code))])
    const { traffic } = await createSimulatorPage(town.simulator.url).snapshot()
    expect(traffic.at(-1)?.note).toContain(String(code))
    expect(JSON.stringify([town.simulator.violations, traffic])).not.toContain('1234')
  })

  test('21610, of who wants no messages', async () => {
    town.simulator.phone(resident).optsOut()
    const { json } = await town.send(resident)
    expect([json['code'], json['message']]).toEqual([21610, expect.stringContaining(`whatsapp:${resident}`)])
  })
})

test('a body of 1,600 characters is not too long', async () => {
  expect((await town.send(resident, { Body: 'a'.repeat(1600) })).status).toBe(201)
})

test.each([
  ['no credentials', ''],
  ['the wrong token', `Basic ${Buffer.from('AC:nee').toString('base64')}`],
])('with %s nothing is done', async (_, authorization) => {
  const { status, json } = await town.ask('GET', '{account}/Messages.json', { authorization })
  expect([status, json['code']]).toEqual([401, 20003])
})

describe('the window of 24 hours', () => {
  test('is closed for who never wrote', async () => {
    const { status, json } = await town.send('+31687654321')
    expect([status, json['code']]).toEqual([400, 63016])
    expect(town.simulator.violations).toEqual([])
  })

  test('closes 24 hours after the last message, and opens again with the next', async () => {
    town.clock.advance(24 * 3_600_000 - 1)
    const lastMoment = await town.send(resident)
    town.clock.advance(1)
    const over = await town.send(resident)
    await town.simulator.phone(resident).says('Bent u daar nog?')
    const again = await town.send(resident)

    expect([lastMoment.status, over.json['code'], again.status]).toEqual([201, 63016, 201])
  })

  test('is over for one telephone when a day passes for it', async () => {
    const other = town.simulator.phone('+31687654321')
    await other.says('Hallo')
    town.simulator.phone(resident).dayPasses()

    expect((await town.send(resident)).json['code']).toBe(63016)
    expect((await town.send(other.number)).status).toBe(201)
  })

  test('does not hold for an approved template, with its variables filled in', async () => {
    const ContentSid = town.simulator.approveTemplate({ body: 'Dag {{1}}, uw zaak {{2}} is klaar.' })
    town.simulator.phone(resident).dayPasses()
    const ContentVariables = JSON.stringify({ 1: 'mevrouw', 2: 'Z-1' })
    const { status, json } = await town.send(resident, { ContentSid, ContentVariables })

    expect([status, json['body']]).toEqual([201, 'Dag mevrouw, uw zaak Z-1 is klaar.'])
    expect(town.simulator.phone(resident).messages.at(-1)).toMatchObject({ isTemplate: true })
  })

  test('holds for content that was made and never approved', async () => {
    const content = await town.makeContent({ 'twilio/text': { body: 'Dag' } }, { friendly_name: 'groet' })
    const approved = await town.makeContent(
      { 'twilio/text': { body: 'Dag' } },
      { friendly_name: 'g_approved' },
    )
    town.simulator.phone(resident).dayPasses()

    expect((await town.send(resident, { ContentSid: String(content.json['sid']) })).json['code']).toBe(63016)
    expect((await town.send(resident, { ContentSid: String(approved.json['sid']) })).status).toBe(201)
  })
})

describe('who wants no messages', () => {
  test.each(['STOP', ' stoppen '])('and types "%s" gets none, until they start again', async (word) => {
    const phone = town.simulator.phone(resident)
    const posted = await phone.says(word)
    const refused = await town.send(resident)
    await phone.says('Start')
    const accepted = await town.send(resident)

    expect(posted.status).toBe(200)
    expect([refused.json['code'], accepted.status]).toEqual([21610, 201])
    expect(town.simulator.violations).toEqual([])
  })

  test('is not somebody who says stop in a sentence', async () => {
    await town.simulator.phone(resident).says('Waar stopt de bus?')
    expect((await town.send(resident)).status).toBe(201)
  })

  test('and blocks us is reported afterwards', async () => {
    const phone = town.simulator.phone(resident)
    phone.blocks()
    expect((await town.send(resident)).status).toBe(201)
    await town.simulator.idle()

    expect(phone.messages.at(-1)).toMatchObject({ status: 'failed', errorCode: 63014 })
  })
})
