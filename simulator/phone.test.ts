import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fileTypeFromBuffer } from 'file-type'
import twilio from 'twilio'
import { openSimulatorTown, type SimulatorTown } from '../tests/fakes/simulator-town.ts'
import { openSimulator } from './index.ts'

let town: SimulatorTown

beforeEach(async () => {
  town = await openSimulatorTown()
})
afterEach(() => town.close())

const newest = () => town.received.at(-1)?.parameters ?? {}

test('a text is posted as Twilio posts it, with a signature that its library accepts', async () => {
  const phone = town.simulator.phone('+31612345678')
  const posted = await phone.says('Hoi, ik ben mijn paspoort kwijt\n&=é🙂')
  const [received] = town.received

  expect(posted).toMatchObject({ status: 200, body: '<Response/>' })
  expect(newest()).toMatchObject({
    MessageType: 'text',
    Body: 'Hoi, ik ben mijn paspoort kwijt\n&=é🙂',
    MessageSid: posted.sid,
    AccountSid: town.simulator.accountSid,
    From: 'whatsapp:+31612345678',
    To: 'whatsapp:+14155238886',
    WaId: '31612345678',
    NumMedia: '0',
  })
  const signature = String(received?.headers['x-twilio-signature'])
  const url = `${town.url}/incoming`
  expect(twilio.validateRequest(town.simulator.authToken, signature, url, newest())).toBe(true)
  expect(received?.headers['i-twilio-idempotency-token']).toEqual(expect.any(String))
})

test('a location has its coordinates', async () => {
  await town.simulator.phone().sendsLocation(52.0907, 5.1214)
  expect(newest()).toMatchObject({
    MessageType: 'location',
    Latitude: '52.0907',
    Longitude: '5.1214',
    Body: '',
  })
})

test.each([
  { file: 'photo', type: 'image', contentType: 'image/jpeg' },
  { file: 'document', type: 'document', contentType: 'application/pdf' },
  { file: 'voice', type: 'audio', contentType: 'audio/ogg' },
] as const)(
  'a $file is fetched at Twilio, which leads to another host',
  async ({ file, type, contentType }) => {
    const { sid } = await town.simulator.phone().sendsFile(file)
    expect(newest()).toMatchObject({ MessageType: type, NumMedia: '1', MediaContentType0: contentType })
    const address = String(newest()['MediaUrl0'])
    expect(address).toMatch(
      new RegExp(`^https://api\\.twilio\\.com/.*/Messages/${sid}/Media/ME[0-9a-f]{32}$`),
    )

    const redirect = await town.ask('GET', address.replace('https:/', ''))
    expect(redirect.status).toBe(307)
    const location = String(redirect.headers.get('location'))
    expect(location).toMatch(/^https:\/\/mms\.twiliocdn\.com\//)
    const response = await fetch(town.simulator.url + location.replace('https:/', ''))
    expect(response.headers.get('content-type')).toBe(contentType)
    const found = await fileTypeFromBuffer(new Uint8Array(await response.arrayBuffer()))
    expect(found?.mime.split(';')[0]).toBe(contentType)
  },
)

test('each file is its own', async () => {
  const phone = town.simulator.phone()
  await phone.sendsFile('photo')
  await phone.sendsFile('voice')
  const sid = String(newest()['MediaUrl0']).split('/').at(-1) ?? ''
  const address = `${town.simulator.url}/mms.twiliocdn.com/${town.simulator.accountSid}/${sid}`
  expect((await fetch(address)).headers.get('content-type')).toBe('audio/ogg')
  expect((await fetch(`${address}0`)).status).toBe(404)
})

test('a button of a template comes back as Twilio has it: not as an interactive message', async () => {
  const phone = town.simulator.phone('+31612345678')
  const buttons = [{ id: 'ja', title: 'Ja' }]
  await town.send(phone.number, {
    ContentSid: town.simulator.approveTemplate({ body: 'Nog steeds?', buttons }),
  })
  await phone.taps('Ja')
  expect(newest()).toMatchObject({ MessageType: 'button', ButtonPayload: 'ja', ButtonText: 'Ja' })
})

test('the media of a message are listed, and those of others are not there', async () => {
  const { sid } = await town.simulator.phone().sendsFile('photo')
  const { json } = await town.ask('GET', `{account}/Messages/${sid}/Media.json`)
  const other = await town.ask('GET', `{account}/Messages/${sid}/Media/ME${'0'.repeat(32)}`)

  expect(json['media_list']).toMatchObject([{ parent_sid: sid, content_type: 'image/jpeg' }])
  expect(other.status).toBe(404)
})

test('whatever else there is can be sent as it is, signed', async () => {
  const { sid } = await town.simulator.phone().sendsRaw({ MessageType: 'sticker', From: '', Extra: 'x' })
  expect(newest()).toMatchObject({ MessageType: 'sticker', From: '', Extra: 'x', MessageSid: sid })
})

test('a webhook is repeated as often as it has to be, with the same sid', async () => {
  const phone = town.simulator.phone()
  const { sid } = await phone.says('Hallo', { sid: `SM${'a'.repeat(32)}` })
  const repeats = await phone.repeats(sid, 50)

  expect(repeats.map(({ status }) => status)).toEqual(Array<number>(50).fill(200))
  expect(new Set(town.received.map(({ parameters }) => parameters['MessageSid']))).toEqual(new Set([sid]))
  expect(town.received).toHaveLength(51)
  expect(phone.messages).toHaveLength(1)
})

describe('when our webhook fails', () => {
  test.each([404, 500])('(%i) the fallback is tried once, and told what went wrong', async (status) => {
    const incoming = `${town.url}/incoming`
    town.simulator.connect({ incoming, fallback: `${town.url}/fallback` })
    town.answerWith('/incoming', status)
    const posted = await town.simulator.phone().says('Hallo')

    expect(town.received.map(({ url }) => url)).toEqual(['/incoming', '/fallback'])
    expect(newest()).toMatchObject({ ErrorCode: '11200', ErrorUrl: incoming, Body: 'Hallo' })
    expect(posted.status).toBe(200)
  })

  test('and there is no fallback, nothing more happens', async () => {
    town.answerWith('/incoming', 500)
    expect((await town.simulator.phone().says('Hallo')).status).toBe(500)
    expect(town.received).toHaveLength(1)
  })

  test('because nobody is there, it says so', async () => {
    town.simulator.connect({ incoming: 'http://127.0.0.1:1/incoming', fallback: `${town.url}/fallback` })
    await town.simulator.phone().says('Hallo')
    expect(newest()).toMatchObject({ ErrorCode: '11205' })
  })
})

test('what is written before anybody listens stands in Twilio’s list only', async () => {
  const simulator = await openSimulator()
  const posted = await simulator.phone().says('Is daar iemand?')
  expect([posted.status, simulator.messages.length]).toEqual([0, 1])
  expect(() => {
    simulator.connect({ incoming: '/webhooks/whatsapp' })
  }).toThrow('URL')
  await simulator.close()
})

test('a number that is not E.164 is nobody’s telephone', () => {
  for (const number of ['0612345678', '+0612345678', '31612345678', '+31 6 12345678', '+1'])
    expect(() => town.simulator.phone(number)).toThrow('E.164')
  expect(town.simulator.phone().number).toMatch(/^\+316\d{8}$/)
})

test('what is tapped has to be there', () => {
  expect(() => town.simulator.phone().taps('Ja')).toThrow('button')
})
