import { afterEach, describe, expect, test } from '@jest/globals'
import { createSecret } from '../../core/id.ts'
import { eventually } from '../../tests/fakes/eventually.ts'
import type { Dial, WebResident } from '../../tests/fakes/web-resident.ts'
import { openWebTown } from '../../tests/fakes/web-town.ts'
import type { WebTown } from '../../tests/fakes/web-town.ts'
import type { Kept } from './protocol.ts'

let town: WebTown

afterEach(() => town.close())

async function open(environment: Record<string, string> = {}): Promise<WebTown> {
  town = await openWebTown({ environment })
  return town
}

const isIn = ({ socket }: WebResident) => socket.connected
const transports: readonly NonNullable<Dial['transport']>[] = ['websocket', 'polling']
const refused = { kind: 'refused', reason: 'token-refused' }

describe.each(transports)('who may connect by %s', (transport) => {
  test('our own page and the sites on the list', async () => {
    await open({ WEB_ORIGINS: 'https://www.voorbeeldstad.nl' })
    const own = await town.resident({ transport })
    const site = await town.resident({ transport, origin: 'https://www.voorbeeldstad.nl' })

    expect([own, site].map(isIn)).toEqual([true, true])
    expect(await site.says('Hallo')).toMatchObject({ kind: 'kept' })
  })

  test.each(['https://evil.example', 'null', ''])('not a page of "%s"', async (origin) => {
    await open({ WEB_ORIGINS: 'https://www.voorbeeldstad.nl' })
    const stranger = await town.resident({ transport, origin })

    expect(isIn(stranger)).toBe(false)
  })

  test('a token from one site is refused on another, and nothing is shown there', async () => {
    await open({ WEB_ORIGINS: 'https://www.voorbeeldstad.nl' })
    const owner = await town.resident({ transport })
    await owner.says('Van mij')
    const thief = await town.resident({
      transport,
      token: owner.token,
      origin: 'https://www.voorbeeldstad.nl',
    })

    expect(isIn(thief)).toBe(false)
    expect(thief.refusals).toEqual([refused])
  })
})

describe('tokens', () => {
  test.each(['', 'short', `${'a'.repeat(42)}!`, 'a'.repeat(44)])('"%s" is none', async (token) => {
    await open()
    expect((await town.resident({ token })).refusals).toEqual([refused])
  })

  test('before its first line a token is held by the site that opened first', async () => {
    await open({ WEB_ORIGINS: 'https://www.voorbeeldstad.nl' })
    const first = await town.resident()
    const second = await town.resident({ token: first.token, origin: 'https://www.voorbeeldstad.nl' })
    await eventually('the second is ended', () => !isIn(second))

    expect(isIn(first)).toBe(true)
  })

  test('one that was revoked elsewhere ends every tab within seconds, at the next thing it does', async () => {
    await open()
    const one = await town.resident()
    const { conversation } = (await one.says('Hallo')) as Kept
    const { from } = town.record.received[0] ?? { from: { channel: 'web', id: '' } }
    await town.record.tokens.revoke(from)
    await new Promise((resolve) => setTimeout(resolve, 5_100))

    expect(await one.resumes({ conversation, number: 1 }).catch(() => refused)).toEqual(refused)
    await eventually('the tab is ended', () => !isIn(one))
  })

  test('while tokens cannot be looked up nobody gets in, and is asked to come back', async () => {
    await open()
    town.record.fail()

    expect((await town.resident()).refusals).toEqual([
      { kind: 'refused', reason: 'unavailable', retryInMs: expect.any(Number) },
    ])
  })
})

describe('how much', () => {
  test('one browser has so many tabs and no more', async () => {
    await open({ WEB_SOCKETS_PER_BROWSER: '2' })
    const one = await town.resident()
    await town.resident({ token: one.token })
    const third = await town.resident({ token: one.token })

    expect(third.refusals).toEqual([{ kind: 'refused', reason: 'too-fast', retryInMs: expect.any(Number) }])
    expect(isIn(await town.resident())).toBe(true)
  })

  test('one IP has so many sockets and no more, and gets them back', async () => {
    await open({ WEB_SOCKETS_PER_IP: '2' })
    const [one] = [await town.resident(), await town.resident()]
    expect(isIn(await town.resident())).toBe(false)

    one.hangsUp()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(isIn(await town.resident())).toBe(true)
  })

  test('what a header says about the IP changes nothing', async () => {
    await open({ WEB_SOCKETS_PER_IP: '1' })
    await town.resident()
    const url = `${town.url}/web/socket/?EIO=4&transport=polling`
    const headers = { origin: town.url, 'x-forwarded-for': '203.0.113.7', 'x-real-ip': '203.0.113.7' }

    expect((await fetch(url, { headers })).status).toBe(403)
  })

  test('a message that is too large ends the line, and nobody else notices', async () => {
    await open()
    const [one, other] = [await town.resident(), await town.resident()]
    one.says('x'.repeat(1_000_000)).catch(() => undefined)
    await eventually('it is cut', () => !isIn(one))

    expect(await other.says('Ik merk niets')).toMatchObject({ kind: 'kept' })
    expect(town.record.received).toHaveLength(1)
  })

  test('a reader that stops reading is cut, and what it missed is in the record', async () => {
    await open()
    const token = createSecret()
    const reader = await town.resident({ token })
    await reader.resumes()
    await reader.says('Vertel alles')
    const { from } = town.record.received[0] ?? { from: { channel: 'web', id: '' } }
    pauseReading(reader)
    for (let count = 0; count < 2_500; count++)
      town.record.reply(from, { text: 'x'.repeat(4_000), language: 'nl' })
    await town.channel.send(town.record.reply(from, { text: 'einde', language: 'nl' }))
    const before = process.memoryUsage().heapUsed
    for (let count = 0; count < 20; count++)
      await town.channel.send(town.record.reply(from, { text: 'nog iets', language: 'nl' }))

    expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000)
    const back = await town.resident({ token })
    expect(await back.resumes()).toMatchObject({ kind: 'resumed', hasMore: true })
  })
})

/** As a client does that sits behind a full pipe. */
function pauseReading({ socket }: WebResident): void {
  const transport = socket.io.engine.transport as unknown as { ws: { pause(): void } }
  transport.ws.pause()
}
