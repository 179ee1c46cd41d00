import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { listenOnLoopback } from '../tests/fakes/listen-on-loopback.ts'
import { openDirectory } from '../tests/fakes/temporary-directory.ts'
import { createSimulatorPage, type SimulatorPage } from '../tests/fakes/simulator-page.ts'
import { openSimulatorTown, type SimulatorTown } from '../tests/fakes/simulator-town.ts'
import { simulatorPaths } from './protocol.ts'

const number = '+31612345678'
let town: SimulatorTown
let page: SimulatorPage
let folder: Awaited<ReturnType<typeof openDirectory>>

beforeEach(async () => {
  folder = await openDirectory()
  await writeFile(join(folder.path, 'simulator.js'), '// de pagina')
  await writeFile(join(folder.path, 'simulator.css'), 'body {}')
  town = await openSimulatorTown({ page: folder.path })
  page = createSimulatorPage(town.simulator.url)
})
afterEach(async () => {
  await town.close()
  await folder.close()
})

describe('the page', () => {
  test('has nothing inline, under a policy that allows nothing inline', async () => {
    const response = await page.ask(simulatorPaths.page)
    const html = await response.text()

    expect(html).toContain('<title>Simulator | Balie</title>')
    expect(html).toContain('<balie-simulator></balie-simulator>')
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|style=/)
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    )
  })

  test('comes with its script and its style', async () => {
    const script = await page.ask(simulatorPaths.script)
    const style = await page.ask(simulatorPaths.style)
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
        expect((await page.ask(path, { headers: { Host: host } })).status).toBe(403)
      expect((await page.act({ kind: 'add-phone', number }, { Host: host })).status).toBe(403)
    },
  )

  test.each(['https://balie.example', 'http://localhost:1', 'null'])('acts from %s', async (Origin) => {
    expect((await page.act({ kind: 'add-phone', number }, { Origin })).status).toBe(403)
    expect((await page.ask(simulatorPaths.events, { headers: { Origin } })).status).toBe(403)
  })

  test.each(['X-Forwarded-For', 'X-Forwarded-Host', 'X-Forwarded-Proto', 'Forwarded', 'Via', 'X-Real-IP'])(
    'comes in through a proxy, which says so in %s',
    async (name) => {
      const headers = { [name]: '127.0.0.1' }
      for (const path of [
        simulatorPaths.page,
        simulatorPaths.events,
        simulatorPaths.script,
        '/simulator/x',
      ]) {
        const response = await page.ask(path, { headers })
        expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('proxy')])
      }
      expect((await page.act({ kind: 'add-phone', number }, headers)).status).toBe(403)
    },
  )

  test('acts with a form', async () => {
    expect((await page.act('{}', { 'Content-Type': 'text/plain' })).status).toBe(403)
  })

  test('is kept out when they are on this machine, by any of its names', async () => {
    const { port } = new URL(town.simulator.url)
    for (const name of ['localhost', '127.0.0.1', '[::1]']) {
      const Host = `${name}:${port}`
      const headers = { Host, Origin: `http://${Host}` }
      expect((await page.act({ kind: 'add-phone', number }, headers)).status).toBe(204)
    }
  })
})

test.each([
  ['no JSON', '{', 'geen geldige opdracht'],
  ['an action that is not there', { kind: 'explode' }, 'geen geldige opdracht'],
  ['something extra', { kind: 'day-later', number, extra: 1 }, 'geen geldige opdracht'],
  ['a number that is none', { kind: 'add-phone', number: '0612345678' }, 'landnummer'],
  ['no number', { kind: 'day-later' }, 'landnummer'],
  ['nothing to say', { kind: 'say', number, text: '' }, 'zonder tekst'],
  [
    'more than WhatsApp lets anybody type',
    { kind: 'say', number, text: 'a'.repeat(4097) },
    'Dit bericht is te lang: WhatsApp neemt 4.096 tekens.',
  ],
  ['a fault that is not there', { kind: 'set-fault', fault: 'fire', isOn: true }, 'storing'],
  ['a place that is not on earth', { kind: 'send-location', number, latitude: 91, longitude: 0 }, 'plaats'],
  ['a file that is not there', { kind: 'send-file', number, file: 'film' }, 'voorbeeldbestand'],
  ['a message that is not there', { kind: 'tap', number, sid: 'SM', id: 'ja' }, 'bericht staat niet'],
  ['an id of no message', { kind: 'tap', number, sid: 'SM'.repeat(99), id: 'ja' }, 'bericht staat niet'],
])('%s: 400, and a sentence that says so', async (_, action, sentence) => {
  const response = await page.act(action)
  expect([response.status, await response.json()]).toEqual([
    400,
    { error: expect.stringContaining(sentence) },
  ])
})

test('a button that the message does not have: 400, and a sentence that says so', async () => {
  const { sid } = await town.simulator.phone(number).says('Hallo')
  const response = await page.act({ kind: 'tap', number, sid, id: 'ja' })
  expect([response.status, await response.json()]).toEqual([400, { error: expect.stringContaining('knop') }])
})

test('an action that is too large is not read', async () => {
  const response = await page.act(`"${'a'.repeat(300_000)}"`)
  expect([response.status, await response.json()]).toEqual([
    413,
    { error: expect.stringContaining('te groot') },
  ])
})

test('an address that is none is answered, and ends nothing', async () => {
  for (const path of ['//', '/%', '//simulator', '/simulator/%00', '/simulator/../x'])
    expect((await page.ask(path)).status).toBeGreaterThanOrEqual(400)
  expect((await page.ask(simulatorPaths.page)).status).toBe(200)
})
