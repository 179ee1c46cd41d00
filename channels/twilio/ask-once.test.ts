import { afterEach, expect, test } from '@jest/globals'
import { createServer, type RequestListener, type Server } from 'node:http'
import { Unavailable, Unsupported } from '../../core/errors.ts'
import { openSimulator } from '../../simulator/index.ts'
import { listenOnLoopback } from '../../tests/fakes/listen-on-loopback.ts'
import { askOnce } from './ask-once.ts'
import { createFetchMedia } from './fetch-media.ts'

const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  return listenOnLoopback(server)
}

const accountSid = `AC${'1'.repeat(32)}`
const authToken = 'a'.repeat(32)
const media = `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Messages/MM${'2'.repeat(32)}/Media/ME${'3'.repeat(32)}`

test('the connection goes to the address that was checked, under the name that was asked', async () => {
  const hosts: unknown[] = []
  const { port } = new URL(
    await serve((request, response) => {
      hosts.push(request.headers.host)
      response.end('Dag')
    }),
  )
  const url = new URL(`http://nowhere.invalid:${port}/x`)
  const signal = AbortSignal.timeout(10_000)
  const asked = await askOnce({ url, address: '127.0.0.1', headers: {}, signal })
  expect([asked.status, hosts]).toEqual([200, [`nowhere.invalid:${port}`]])
  asked.close()
})

test('a file comes through the redirect of a stand-in for Twilio', async () => {
  const simulator = await openSimulator()
  const phone = simulator.phone()
  await phone.sendsFile('photo')
  const url = simulator.messages[0]?.parameters['MediaUrl0'] ?? ''
  const fetchMedia = createFetchMedia({ ...simulator, apiUrl: simulator.url })
  const { bytes, mediaType } = await fetchMedia(url)
  expect([mediaType, bytes.byteLength > 100]).toEqual(['image/jpeg', true])
  await simulator.close()
})

test('the credentials go to the API at the stand-in, and no further', async () => {
  const seen: [string, boolean][] = []
  const apiUrl = await serve((request, response) => {
    seen.push([request.url?.split('/')[1] ?? '', request.headers.authorization !== undefined])
    if (seen.length === 1) response.writeHead(307, { location: 'https://media.twiliocdn.com/x' }).end()
    else response.end(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]))
  })
  await createFetchMedia({ accountSid, authToken, apiUrl })(media)
  expect(seen).toEqual([
    ['api.twilio.com', true],
    ['media.twiliocdn.com', false],
  ])
})

test('a redirect of a stand-in to itself, as an address, is not followed', async () => {
  let times = 0
  const apiUrl = await serve((_request, response) => {
    times++
    response.writeHead(307, { location: `${apiUrl}/mms.twiliocdn.com/x` }).end()
  })
  await expect(createFetchMedia({ accountSid, authToken, apiUrl })(media)).rejects.toThrow(/not followed/)
  expect(times).toBe(1)
})

test('a body that never ends is cut off, in size without an announcement and in time', async () => {
  const large = await serve((_request, response) => {
    const timer = setInterval(() => response.write(Buffer.alloc(4_096)), 1)
    response.on('close', () => {
      clearInterval(timer)
    })
  })
  const few = createFetchMedia({ accountSid, authToken, apiUrl: large }, { mostBytes: 10_000 })
  await expect(few(media)).rejects.toThrow(Unsupported)
  const slow = await serve((_request, response) => {
    response.writeHead(200).write(Buffer.from([0xff, 0xd8, 0xff]))
  })
  const short = createFetchMedia({ accountSid, authToken, apiUrl: slow }, { mostMs: 200 })
  await expect(short(media)).rejects.toThrow(Unavailable)
})

test('nobody at home is said without the address', async () => {
  const failed = createFetchMedia({ accountSid, authToken, apiUrl: 'http://127.0.0.1:1' })(media)
  await expect(failed).rejects.toThrow(/^This file cannot be fetched from Twilio now.$/)
})
