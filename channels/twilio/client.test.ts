import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { listenOnLoopback } from '../../tests/fakes/listen-on-loopback.ts'
import { createTwilioClient, mapUrl } from './client.ts'

const asked: { url: string; headers: IncomingHttpHeaders }[] = []
const server = createServer((request, response) => {
  asked.push({ url: request.url ?? '', headers: request.headers })
  const isContent = request.url?.includes('/v1/Content') ?? false
  const list = isContent ? { contents: [], meta: { key: 'contents' } } : { messages: [] }
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(list))
})
let apiUrl = ''

beforeAll(async () => {
  apiUrl = await listenOnLoopback(server)
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

test.each([
  ['https://api.twilio.com/2010-04-01/Accounts', 'http://127.0.0.1:1/api.twilio.com/2010-04-01/Accounts'],
  ['https://content.twilio.com/v1/Content?Page=1', 'http://127.0.0.1:1/content.twilio.com/v1/Content?Page=1'],
  ['https://mms.twiliocdn.com/x', 'http://127.0.0.1:1/mms.twiliocdn.com/x'],
])('%s is asked at the stand-in', (url, mapped) => {
  expect(mapUrl(url, 'http://127.0.0.1:1')).toBe(mapped)
  expect(mapUrl(url, undefined)).toBe(url)
})

test('every host that the client knows is asked at the stand-in, with our credentials', async () => {
  const accountSid = `AC${'0'.repeat(32)}`
  const client = createTwilioClient({ accountSid, authToken: 'b'.repeat(32), apiUrl })
  const { messages, content } = await client()
  await messages.list({ limit: 1 })
  await content.v1.contents.list({ limit: 1 })
  expect(asked.map(({ url }) => url.split('?')[0])).toEqual([
    `/api.twilio.com/2010-04-01/Accounts/${accountSid}/Messages.json`,
    '/content.twilio.com/v1/Content',
  ])
  const credentials = `Basic ${Buffer.from(`${accountSid}:${'b'.repeat(32)}`).toString('base64')}`
  expect(asked.map(({ headers }) => headers.authorization)).toEqual([credentials, credentials])
})

test('the library is loaded once', () => {
  const client = createTwilioClient({ accountSid: `AC${'0'.repeat(32)}`, authToken: 'b', apiUrl })
  expect(client()).toBe(client())
})
