import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { text as readText } from 'node:stream/consumers'
import { signatureOf } from '../../simulator/signature.ts'
import { openWhatsAppCounter, type WhatsAppCounter } from '../fakes/whatsapp-counter.ts'

let counter: WhatsAppCounter
const number = '+31600000001'
const path = '/webhooks/whatsapp'
const refusal = { status: 403, body: 'The signature does not hold.' }
const form = { 'content-type': 'application/x-www-form-urlencoded' }

beforeAll(async () => {
  counter = await openWhatsAppCounter()
}, 60_000)
afterAll(() => counter.close())

const own = (): string => `${counter.app.url}${path}`
const sign = (over = own(), parameters = message(), token = counter.simulator.authToken): string =>
  signatureOf(token, over, parameters)

function message(more: Record<string, string> = {}): Record<string, string> {
  const sid = `SM${createHash('md5').update(JSON.stringify(more)).digest('hex')}`
  const { sender, accountSid } = counter.simulator
  return {
    MessageSid: sid,
    AccountSid: accountSid,
    From: `whatsapp:${number}`,
    To: `whatsapp:${sender}`,
    Body: 'Hallo',
    MessageType: 'text',
    ...more,
  }
}

interface Posting {
  readonly headers?: Record<string, string>
  readonly target?: string
  readonly method?: string
  readonly body?: string
}

/** As it stands on the line: `fetch` would tidy up the target and the headers. */
async function post({ headers = {}, target = path, method = 'POST', body }: Posting) {
  const { hostname, port } = new URL(counter.app.url)
  const sent = body ?? new URLSearchParams(message()).toString()
  return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const asked = request(
      { hostname, port, path: target, method, headers: { ...form, ...headers } },
      (response) => {
        readText(response).then((answer) => {
          resolve({ status: response.statusCode, body: answer })
        }, reject)
      },
    )
    asked.on('error', reject).end(method === 'GET' ? undefined : sent)
  })
}

const signed = (signature: string): { headers: Record<string, string> } => ({
  headers: { 'x-twilio-signature': signature },
})

async function expectNothingKept(): Promise<void> {
  expect(await counter.entries(counter.simulator.phone(number))).toEqual([])
}

describe('a webhook that Twilio did not sign', () => {
  test.each<[string, () => Posting]>([
    ['no signature', () => ({})],
    ['an empty signature', () => signed('')],
    ['a forged one', () => signed('RSOYDt4T1cUTdK1PDd93/VVr8B8=')],
    ['one that is longer than any', () => signed('x'.repeat(4_000))],
    ["another account's", () => signed(sign(own(), message(), 'b'.repeat(32)))],
    ['a changed parameter', () => signed(sign(own(), message({ Body: 'Iets anders' })))],
    [
      'an extra parameter',
      () => ({ ...signed(sign()), body: `${new URLSearchParams(message()).toString()}&Extra=1` }),
    ],
    ['a parameter less', () => signed(sign(own(), message({ ApiVersion: '2010-04-01' })))],
    ['the signature of another path', () => signed(sign(`${own()}/status`))],
    ['of a longer path', () => signed(sign(`${own()}/`))],
    ['of a question behind it', () => signed(sign(`${own()}?x=1`))],
    ['a question behind it', () => ({ ...signed(sign()), target: `${path}?x=1` })],
    ['of another host', () => signed(sign(`http://evil.example${path}`))],
    ['of another port', () => signed(sign(`http://127.0.0.1:1${path}`))],
    ['of https', () => signed(sign(own().replace('http:', 'https:')))],
  ])('%s', async (_name, posting) => {
    expect(await post(posting())).toEqual(refusal)
    await expectNothingKept()
  })

  test.each([
    { 'x-forwarded-host': 'evil.example' },
    { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', 'x-forwarded-port': '443' },
    { forwarded: 'host=evil.example;proto=https' },
    { 'x-original-url': 'https://evil.example/webhooks/whatsapp', 'x-rewrite-url': path },
    { host: 'evil.example' },
  ])('one that would hold if %j were believed', async (headers) => {
    for (const url of [`https://evil.example${path}`, `http://evil.example${path}`]) {
      const signature = { 'x-twilio-signature': sign(url) }
      expect(await post({ headers: { ...headers, ...signature } })).toEqual(refusal)
    }
    await expectNothingKept()
  })

  test('one in JSON, also with a hash of its body that is signed', async () => {
    const body = JSON.stringify(message())
    const json = { 'content-type': 'application/json' }
    const target = `${path}?bodySHA256=${createHash('sha256').update(body).digest('hex')}`
    const plain = { ...json, 'x-twilio-signature': sign(own(), {}) }
    const hashed = { ...json, 'x-twilio-signature': sign(`${counter.app.url}${target}`, {}) }
    expect(await post({ body, headers: plain })).toEqual(refusal)
    expect(await post({ body, target, headers: hashed })).toEqual(refusal)
    expect(await post({ body, target, headers: { ...hashed, ...form } })).toEqual(refusal)
    await expectNothingKept()
  })

  test('one whose target is an address of its own is never taken', async () => {
    for (const target of [`http://evil.example${path}`, `//evil.example${path}`, own()]) {
      const { status } = await post({ target, ...signed(sign(`http://evil.example${path}`)) })
      expect(status).toBeGreaterThanOrEqual(400)
    }
    await expectNothingKept()
  })

  test('a GET is not even a door', async () => {
    const query = new URLSearchParams(message()).toString()
    const { status } = await post({ method: 'GET', target: `${path}?${query}`, ...signed(sign()) })
    expect(status).toBe(404)
    await expectNothingKept()
  })

  test('a status is as well guarded as a message', async () => {
    const target = `${path}/status?delivery=x`
    const body = new URLSearchParams({ MessageSid: 'SM1', MessageStatus: 'read' }).toString()
    expect(await post({ target, body })).toEqual(refusal)
    expect(await post({ target, body, ...signed(sign()) })).toEqual(refusal)
  })
})

test('the same message, signed, is taken: what was refused was refused for its signature', async () => {
  expect((await post(signed(sign()))).status).toBe(200)
  expect((await counter.entries(counter.simulator.phone(number))).length).toBeGreaterThan(0)
})
