import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import { Unverified } from '../../core/errors.ts'
import { createVerify } from './verify.ts'

const token = 'f'.repeat(32)
const url = 'https://balie.example.nl/webhooks/whatsapp'
const form = 'application/x-www-form-urlencoded'
const verify = createVerify(token)

interface Sent {
  readonly body: string
  readonly signature?: string
  readonly type?: string
  readonly to?: string
}

function post({ body, signature, type = form, to = url }: Sent): Request {
  const signed = signature === undefined ? {} : { 'x-twilio-signature': signature }
  return new Request(to, { method: 'POST', body, headers: { 'content-type': type, ...signed } })
}

const signatureOf = (parameters: Record<string, unknown>, by = token, over = url): string =>
  getExpectedTwilioSignature(by, over, parameters)

describe('what Twilio signed', () => {
  test('is read, with parameters that nobody knows yet', async () => {
    const parameters = { Body: 'Dag é 👋 +&=', From: 'whatsapp:+31600000001', NewOne: '' }
    const body = new URLSearchParams(parameters).toString()
    await expect(verify(post({ body, signature: signatureOf(parameters) }))).resolves.toEqual(parameters)
  })

  test('is read over an address with a question in it', async () => {
    const to = `${url}/status?delivery=t%3A0&part=1`
    const parameters = { MessageSid: 'SM1' }
    const signature = signatureOf(parameters, token, to)
    await expect(verify(post({ body: 'MessageSid=SM1', signature, to }))).resolves.toEqual(parameters)
  })

  test('may hold a name twice: both values are signed, the first counts', async () => {
    const signature = signatureOf({ A: ['2', '1'] })
    await expect(verify(post({ body: 'A=2&A=1', signature }))).resolves.toEqual({ A: '2' })
    await expect(verify(post({ body: 'A=2&A=3', signature }))).rejects.toThrow(Unverified)
  })

  test('names that belong to every object are names like others', async () => {
    const parameters = Object.fromEntries([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ])
    const signature = signatureOf(parameters)
    const read = await verify(post({ body: '__proto__=x&constructor=y', signature }))
    expect(Object.entries(read)).toEqual(Object.entries(parameters))
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype)
  })
})

describe('what Twilio did not sign', () => {
  const good = signatureOf({ Body: 'Dag' })

  test.each<[string, Sent]>([
    ['no signature', { body: 'Body=Dag' }],
    ['an empty one', { body: 'Body=Dag', signature: '' }],
    ['nonsense', { body: 'Body=Dag', signature: 'é'.repeat(14) }],
    ["another account's", { body: 'Body=Dag', signature: signatureOf({ Body: 'Dag' }, 'e'.repeat(32)) }],
    ['a changed parameter', { body: 'Body=Nee', signature: good }],
    ['an extra one', { body: 'Body=Dag&Extra=1', signature: good }],
    ['one that is gone', { body: '', signature: good }],
    ['a name in other capitals', { body: 'body=Dag', signature: good }],
    ['another path', { body: 'Body=Dag', signature: good, to: `${url}/status` }],
    ['a question behind it', { body: 'Body=Dag', signature: good, to: `${url}?x=1` }],
    ['another host', { body: 'Body=Dag', signature: good, to: url.replace('balie', 'other') }],
    [
      'another port',
      {
        body: 'Body=Dag',
        signature: signatureOf({ Body: 'Dag' }, token, `https://balie.example.nl:8443/webhooks/whatsapp`),
      },
    ],
    ['JSON', { body: '{"Body":"Dag"}', signature: good, type: 'application/json' }],
    ['JSON that is signed as one with a hash', jsonWithHash()],
    ['a form that calls itself text', { body: 'Body=Dag', signature: good, type: 'text/plain' }],
    ['a form in parts', { body: 'Body=Dag', signature: good, type: 'multipart/form-data; boundary=x' }],
  ])('%s', async (_name, sent) => {
    await expect(verify(post(sent))).rejects.toThrow(Unverified)
  })

  test('is compared by the library, in constant time', () => {
    const ours = readFileSync(new URL('verify.ts', import.meta.url), 'utf8')
    expect(ours).toContain('validateRequest(authToken, signature, request.url, parameters)')
    expect(ours).not.toMatch(/signature\s*[!=]==?/)
    const path = new URL(import.meta.resolve('twilio/lib/webhooks/webhooks.js'))
    expect(readFileSync(path, 'utf8')).toContain('timingSafeEqual')
  })
})

function jsonWithHash(): Sent {
  const to = `${url}?bodySHA256=0`
  return { body: '{}', signature: signatureOf({}, token, to), type: 'application/json', to }
}
