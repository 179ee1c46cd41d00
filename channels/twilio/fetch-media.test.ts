import { describe, expect, test } from '@jest/globals'
import { setTimeout } from 'node:timers/promises'
import { Unavailable, Unsupported, Unverified } from '../../core/errors.ts'
import type { Asked, Asking } from './ask-once.ts'
import { createFetchMedia, type FetchMediaOptions } from './fetch-media.ts'

const accountSid = `AC${'1'.repeat(32)}`
const settings = { accountSid, authToken: 'a'.repeat(32), apiUrl: undefined }
const path = `/Messages/MM${'2'.repeat(32)}/Media/ME${'3'.repeat(32)}`
const url = `https://api.twilio.com/2010-04-01/Accounts/${accountSid}${path}`
const cdn = 'https://mms.twiliocdn.com/file'
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...new Array<number>(60).fill(0)])

type Answer = Partial<Omit<Asked, 'body'>> & { readonly chunks?: AsyncIterable<Uint8Array> }

const file: Answer = { status: 200, contentType: 'image/jpeg' }
const to = (location: string): Answer => ({ status: 307, location })

/** Answers in this order, and remembers what it was asked. */
function open(answers: readonly Answer[], options: FetchMediaOptions = {}) {
  const asked: Asking[] = []
  const resolved: string[] = []
  const fetchMedia = createFetchMedia(settings, {
    resolve: (host) => {
      resolved.push(host)
      return Promise.resolve(['54.172.60.1'])
    },
    ask: (asking) => {
      const { chunks = once(jpeg), ...answer } = answers[asked.push(asking) - 1] ?? file
      const none = { location: undefined, contentType: undefined, close: () => undefined }
      return Promise.resolve({ status: 200, ...none, ...answer, body: chunks })
    },
    ...options,
  })
  return { fetchMedia, asked, resolved }
}

// eslint-disable-next-line @typescript-eslint/require-await
async function* once(chunk: Uint8Array) {
  yield chunk
}

describe('a file at Twilio', () => {
  test('is fetched, by its content', async () => {
    const { fetchMedia } = open([file])
    await expect(fetchMedia(url)).resolves.toEqual({ bytes: jpeg, mediaType: 'image/jpeg' })
  })

  test('is followed to where Twilio keeps it, and our credentials stay behind', async () => {
    const { fetchMedia, asked } = open([to(cdn), to(url), file])
    await fetchMedia(url)
    expect(asked.map(({ url: { hostname }, headers }) => [hostname, 'authorization' in headers])).toEqual([
      ['api.twilio.com', true],
      ['mms.twiliocdn.com', false],
      ['api.twilio.com', false],
    ])
  })

  test('three redirects are enough', async () => {
    await expect(open([to(cdn), to(cdn), to(cdn), file]).fetchMedia(url)).resolves.toBeDefined()
    await expect(open([to(cdn), to(cdn), to(cdn), to(cdn)]).fetchMedia(url)).rejects.toThrow(Unverified)
  })

  test('each host is resolved once, and asked at that very address', async () => {
    const answers = [['54.172.60.1'], ['127.0.0.1']]
    let turn = 0
    const resolve = (): Promise<string[]> => Promise.resolve(answers[turn++] ?? [])
    const { fetchMedia, asked } = open([file], { resolve })
    await fetchMedia(url)
    expect(asked.map(({ address }) => address)).toEqual(['54.172.60.1'])
    expect(turn).toBe(1)
  })
})

describe('what is never asked', () => {
  test.each([
    'http://api.twilio.com/x',
    url.replace('https', 'http'),
    url.replace('api.twilio.com', 'evil.example'),
    url.replace('api.twilio.com', 'api.twilio.com.evil.example'),
    url.replace('api.twilio.com', 'api.twilio.com@evil.example'),
    url.replace('api.twilio.com', 'evil@api.twilio.com'),
    url.replace('api.twilio.com', 'api.twilio.com:8443'),
    url.replace('api.twilio.com', 'mms.twiliocdn.com'),
    url.replace('api.twilio.com', '2130706433'),
    url.replace('api.twilio.com', '0x7f000001'),
    url.replace('api.twilio.com', '0177.0.0.1'),
    url.replace('api.twilio.com', '127.1'),
    url.replace('api.twilio.com', '[::1]'),
    url.replace('api.twilio.com', '[::ffff:7f00:1]'),
    url.replace('api.twilio.com', '169.254.169.254'),
    url.replace('api.twilio.com', 'localhost'),
    url.replace('api.twilio.com', 'аpi.twilio.com'),
    url.replace(accountSid, `AC${'9'.repeat(32)}`),
    url.replace(path, '/Messages.json'),
    url.replace(path, `${path}/../../../../Messages.json`),
    `${url}.json`,
    `${url}?x=1`,
    'file:///etc/passwd',
    'gopher://api.twilio.com/x',
    'data:image/png;base64,AA',
    'nonsense',
    '',
  ])('%s', async (address) => {
    const { fetchMedia, asked, resolved } = open([file])
    await expect(fetchMedia(address)).rejects.toThrow(Unverified)
    expect([asked, resolved]).toEqual([[], []])
  })

  test.each([
    'http://127.0.0.1/x',
    'https://127.0.0.1/x',
    'https://[::1]/x',
    'https://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'gopher://127.0.0.1:6379/_FLUSHALL',
    '//evil.example/x',
    'http://mms.twiliocdn.com/x',
    'https://mms.twiliocdn.com:22/x',
    'https://someone:secret@mms.twiliocdn.com/x',
    'https://twiliocdn.com.evil.example/x',
    'https://eviltwiliocdn.com/x',
  ])('where a redirect leads: %s', async (location) => {
    const { fetchMedia, asked } = open([to(location), file])
    await expect(fetchMedia(url)).rejects.toThrow(Unverified)
    expect(asked).toHaveLength(1)
  })

  test.each([[['10.0.0.1']], [['54.172.60.1', '127.0.0.1']], [['::ffff:127.0.0.1']], [[]]])(
    'a host of Twilio with the addresses %j',
    async (addresses) => {
      const { fetchMedia, asked } = open([file], { resolve: () => Promise.resolve(addresses) })
      await expect(fetchMedia(url)).rejects.toThrow(Unverified)
      expect(asked).toEqual([])
    },
  )

  test('a redirect whose host has moved inside meanwhile', async () => {
    const resolve = (host: string): Promise<string[]> =>
      Promise.resolve([host === 'api.twilio.com' ? '54.172.60.1' : '192.168.1.1'])
    const { fetchMedia, asked } = open([to(cdn), file], { resolve })
    await expect(fetchMedia(url)).rejects.toThrow(Unverified)
    expect(asked).toHaveLength(1)
  })
})

describe('what costs too much', () => {
  test('a file that is larger than it may be is cut off while it comes, whatever was announced', async () => {
    let given = 0
    async function* endless() {
      for (;;) {
        given++
        yield new Uint8Array(400)
        await setTimeout(0)
      }
    }
    const { fetchMedia } = open([{ ...file, chunks: endless() }], { mostBytes: 1_000 })
    await expect(fetchMedia(url)).rejects.toThrow(Unsupported)
    expect(given).toBe(3)
  })

  test('a resolver that never answers is not waited for', async () => {
    const { fetchMedia } = open([file], { mostMs: 20, resolve: () => new Promise(() => undefined) })
    await expect(fetchMedia(url)).rejects.toThrow(Unavailable)
  })
})

describe('what cannot be had', () => {
  test.each([404, 401, 500, 204])('after a %d it may come later', async (status) => {
    await expect(open([{ status }]).fetchMedia(url)).rejects.toThrow(Unavailable)
  })

  test('a redirect to nowhere', async () => {
    await expect(open([{ status: 307 }]).fetchMedia(url)).rejects.toThrow(Unavailable)
  })

  test('a page that is called a picture is refused, and nothing of it is told', async () => {
    const chunks = once(Buffer.from('<html>secret</html>'))
    const failed = await open([{ ...file, chunks }])
      .fetchMedia(url)
      .catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(Unsupported)
    expect(String(failed)).not.toContain('secret')
  })
})
