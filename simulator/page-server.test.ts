import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import { join } from 'node:path'
import { eventually } from '../tests/fakes/eventually.ts'
import { listenOnLoopback } from '../tests/fakes/listen-on-loopback.ts'
import { openDirectory } from '../tests/fakes/temporary-directory.ts'
import { openSimulatorTown, type SimulatorTown } from '../tests/fakes/simulator-town.ts'
import { simulatorPaths, type SimulatorAction, type SimulatorEvent } from './protocol.ts'

const number = '+31612345678'
let town: SimulatorTown
let folder: Awaited<ReturnType<typeof openDirectory>>

beforeEach(async () => {
  folder = await openDirectory()
  await writeFile(join(folder.path, 'simulator.js'), '// de pagina')
  await writeFile(join(folder.path, 'simulator.css'), 'body {}')
  town = await openSimulatorTown({ page: folder.path })
})
afterEach(async () => {
  await town.close()
  await folder.close()
})

interface Asked {
  readonly method?: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Not fetch: that chooses Host and Origin itself. */
function ask(path: string, { method = 'GET', body, headers = {} }: Asked = {}): Promise<Response> {
  return new Promise((resolve, reject) => {
    const asked = request(town.simulator.url + path, { method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const status = response.statusCode ?? 0
        const text = status === 204 ? null : Buffer.concat(chunks)
        resolve(new Response(text, { status, headers: response.headers as Record<string, string> }))
      })
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

function act(action: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const body = typeof action === 'string' ? action : JSON.stringify(action)
  return ask(simulatorPaths.actions, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json', ...headers },
  })
}

describe('the page', () => {
  test('has nothing inline, under a policy that allows nothing inline', async () => {
    const response = await ask(simulatorPaths.page)
    const html = await response.text()

    expect(html).toContain('<title>Simulator | Balie</title>')
    expect(html).toContain('<balie-simulator></balie-simulator>')
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|style=/)
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'")
  })

  test('comes with its script and its style', async () => {
    const script = await ask(simulatorPaths.script)
    const style = await ask(simulatorPaths.style)
    expect([script.headers.get('content-type'), style.headers.get('content-type')]).toEqual([
      'text/javascript; charset=utf-8',
      'text/css; charset=utf-8',
    ])
    expect(await script.text()).toBe('// de pagina')
  })

  test('says so when it was not built', async () => {
    const bare = await openSimulatorTown()
    const response = await fetch(bare.simulator.url + simulatorPaths.page)
    expect([response.status, await response.text()]).toEqual([
      404,
      expect.stringContaining('nog niet gebouwd'),
    ])
    await bare.close()
  })

  test('is served by another server just as well, under the policy that is there', async () => {
    const other = createServer((incoming, response) => {
      response.setHeader('Content-Security-Policy', "default-src 'none'")
      town.simulator.handle(incoming, response)
    })
    const response = await fetch((await listenOnLoopback(other)) + simulatorPaths.page)

    expect([response.status, response.headers.get('content-security-policy')]).toEqual([
      200,
      "default-src 'none'",
    ])
    other.close()
    other.closeAllConnections()
  })
})

describe('nobody else', () => {
  test.each(['balie.example', '127.0.0.1.balie.example', '192.168.1.4:8080'])(
    'comes in by the name "%s"',
    async (host) => {
      for (const path of [simulatorPaths.page, simulatorPaths.events, simulatorPaths.script])
        expect((await ask(path, { headers: { Host: host } })).status).toBe(403)
      expect((await act({ kind: 'add-phone', number }, { Host: host })).status).toBe(403)
    },
  )

  test.each(['https://balie.example', 'http://localhost:1', 'null'])('acts from %s', async (Origin) => {
    expect((await act({ kind: 'add-phone', number }, { Origin })).status).toBe(403)
    expect((await ask(simulatorPaths.events, { headers: { Origin } })).status).toBe(403)
  })

  test('acts with a form', async () => {
    expect((await act('{}', { 'Content-Type': 'text/plain' })).status).toBe(403)
  })

  test('is kept out when they are on this machine, by any of its names', async () => {
    const { port } = new URL(town.simulator.url)
    for (const name of ['localhost', '127.0.0.1', '[::1]']) {
      const Host = `${name}:${port}`
      const headers = { Host, Origin: `http://${Host}` }
      expect((await act({ kind: 'add-phone', number }, headers)).status).toBe(204)
    }
  })
})

test.each([
  ['no JSON', '{'],
  ['an action that is not there', { kind: 'explode' }],
  ['a number that is none', { kind: 'add-phone', number: '0612345678' }],
  ['nothing to say', { kind: 'say', number, text: '' }],
  ['more than WhatsApp lets anybody type', { kind: 'say', number, text: 'a'.repeat(4097) }],
  ['a fault that is not there', { kind: 'set-fault', fault: 'fire', isOn: true }],
  ['a place that is not on earth', { kind: 'send-location', number, latitude: 91, longitude: 0 }],
  ['a button that is not there', { kind: 'tap', number, sid: 'SM', id: 'ja' }],
  ['something extra', { kind: 'day-later', number, extra: 1 }],
])('%s: 400', async (_, action) => {
  const response = await act(action)
  expect([response.status, await response.json()]).toEqual([400, { error: expect.any(String) }])
})

test('an action that is too large is not read', async () => {
  expect((await act(`"${'a'.repeat(300_000)}"`)).status).toBe(413)
})

test('each action does what it says', async () => {
  const phone = town.simulator.phone(number)
  const done: SimulatorAction[] = [
    { kind: 'say', number, text: 'Hallo' },
    { kind: 'send-location', number, latitude: 52, longitude: 5 },
    { kind: 'send-file', number, file: 'photo' },
    { kind: 'switch-phone', number, isOn: false },
    { kind: 'look', number, isLooking: false },
    { kind: 'refuse', number, refusal: 'blocked' },
    { kind: 'set-fault', fault: 'slow', isOn: true },
  ]
  for (const action of done) expect((await act(action)).status).toBe(204)
  await town.simulator.idle()

  const snapshot = await firstEvent()
  expect(snapshot).toMatchObject({
    sender: town.simulator.sender,
    faults: ['slow'],
    isHeldToSpecification: false,
    phones: [
      { number, isOn: false, isLooking: false, refusal: 'blocked', windowEndsAt: '2026-03-03T09:00:00.000Z' },
    ],
  })
  expect(snapshot.phones[0]?.messages).toHaveLength(3)
  expect(snapshot.traffic.map(({ path, status }) => [path, status])).toEqual(
    Array.from({ length: 3 }, () => ['/incoming', 200]),
  )
  expect(town.received).toHaveLength(3)

  await act({ kind: 'day-later', number })
  expect((await firstEvent()).phones[0]?.windowEndsAt).toBe('2026-03-02T09:00:00.000Z')
  await act({ kind: 'set-fault', fault: 'slow', isOn: false })
  await act({ kind: 'refuse', number, refusal: null })
  await town.send(number, { ContentSid: buttons() })
  const { sid } = phone.messages.at(-1) ?? {}
  expect((await act({ kind: 'tap', number, sid, id: 'ja' })).status).toBe(204)
  await town.simulator.idle()
  expect(phone.messages.at(-1)).toMatchObject({ direction: 'in', body: 'Ja' })
})

function buttons(): string {
  return town.simulator.approveTemplate({ body: 'Nog steeds?', buttons: [{ id: 'ja', title: 'Ja' }] })
}

async function firstEvent() {
  const watching = watch()
  await eventually('the snapshot comes', () => watching.events.length > 0)
  watching.stop()
  const [event] = watching.events
  if (event?.kind !== 'snapshot') throw new Error('The first event is not a snapshot')
  return event.snapshot
}

function watch() {
  const events: SimulatorEvent[] = []
  const stopping = new AbortController()
  const read = async () => {
    const response = await fetch(town.simulator.url + simulatorPaths.events, { signal: stopping.signal })
    const decoder = new TextDecoder()
    let rest = ''
    for await (const chunk of response.body ?? []) {
      const parts = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n\n')
      rest = parts.pop() ?? ''
      for (const part of parts)
        if (part.startsWith('data: ')) events.push(JSON.parse(part.slice('data: '.length)) as SimulatorEvent)
    }
  }
  const ended = read().catch(() => undefined)
  return {
    events,
    ended,
    stop: () => {
      stopping.abort()
    },
  }
}

test('who watches sees every change, without what anyone typed in the traffic', async () => {
  const watching = watch()
  await eventually('the snapshot comes', () => watching.events.length > 0)
  const phone = town.simulator.phone(number)
  await phone.says('Mijn geheim')
  await town.send(number, { Body: 'Ons antwoord' })
  await town.simulator.idle()
  const isRead = (event: SimulatorEvent) => event.kind === 'message' && event.message.status === 'read'
  await eventually('the message is read', () => watching.events.some(isRead))

  const kinds = new Set(watching.events.map(({ kind }) => kind))
  expect(kinds).toEqual(new Set(['snapshot', 'phone', 'message', 'traffic']))
  const lines = watching.events.flatMap((event) => (event.kind === 'traffic' ? [event.line] : []))
  expect(JSON.stringify(lines)).not.toMatch(/geheim|antwoord|6123/)
  expect(lines.find(({ direction }) => direction === 'to-twilio')?.path).toMatch(
    /^api\.twilio\.com\/2010-04-01\/Accounts\/AC…\w\w\/Messages\.json$/,
  )
  expect(lines.map(({ note }) => note)).toContainEqual(expect.stringMatching(/^SM…\w\w delivered$/))
  await town.simulator.close()
  await watching.ended
})

test('who watches hears of a telephone before they hear of its messages', async () => {
  const events: SimulatorEvent[] = []
  town.simulator.subscribe((event) => events.push(event))
  await town.send('+31687654321', { ContentSid: buttons() })
  const kinds = events.map(({ kind }) => kind).filter((kind) => kind !== 'traffic')
  expect(kinds.slice(0, 2)).toEqual(['phone', 'message'])
})

test('an address that is none is answered, and ends nothing', async () => {
  for (const path of ['//', '/%', '//simulator', '/simulator/%00', '/simulator/../x'])
    expect((await ask(path)).status).toBeGreaterThanOrEqual(400)
  expect((await ask(simulatorPaths.page)).status).toBe(200)
})

test('the traffic that is kept is the newest few hundred lines', async () => {
  for (let count = 0; count < 310; count++) await town.ask('GET', '{account}/Messages.json?PageSize=1')
  const { traffic } = await firstEvent()
  expect([traffic.length, traffic.at(-1)?.id]).toEqual([300, 310])
})
