import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import Sqlite from 'better-sqlite3'
import { openSimulator, type Phone, type Simulator } from '../../simulator/index.ts'
import { eventually } from '../fakes/eventually.ts'
import { openDirectory } from '../fakes/temporary-directory.ts'
import { settingsFor } from '../fakes/whatsapp-town.ts'
import { freePort, startServer, type ServerProcess } from '../load/server-process.ts'

let directory: Awaited<ReturnType<typeof openDirectory>>
let simulator: Simulator
let phone: Phone
let port: number
let server: ServerProcess | undefined

beforeEach(async () => {
  directory = await openDirectory()
  // A lost answer is not even a cut line: the client hears nothing until it gives up. Nor does a status tell it.
  simulator = await openSimulator({ lostResponse: 'hold', statusStepMs: 3_600_000 })
  phone = simulator.phone()
  port = await freePort()
})
afterEach(async () => {
  await server?.kill('SIGKILL')
  await simulator.close()
  await directory.close()
})

async function start(more: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
  const quick = { WHATSAPP_SETTLE_MS: '0', LOG_LEVEL: 'error' }
  const environment = { ...settingsFor(simulator), ...quick, ...more }
  const started = await startServer({ port, dataDirectory: directory.path, environment })
  simulator.connect({ incoming: `${started.url}/webhooks/whatsapp` })
  return started
}

/** Its exit code. */
async function stop(): Promise<number | null | undefined> {
  const code = await server?.kill('SIGTERM')
  server = undefined
  return code
}

const heard = (): readonly string[] =>
  phone.messages.filter(({ direction }) => direction === 'out').map(({ body }) => body)

test('a server that is stopped while Twilio answers nothing closes in order, and the next one shows nothing twice', async () => {
  server = await start()
  simulator.setFault('lost-response', true)
  await phone.says('Mijn paspoort is gestolen, wat nu?')
  await eventually('the first message is accepted', () => heard().length > 0)

  expect(await stop()).toBe(0)

  simulator.setFault('lost-response', false)
  server = await start()
  await eventually('the answer is there', () => heard().some((text) => /Bron: /.test(text)), 30_000)
  expect(await stop()).toBe(0)
  expect(new Set(heard()).size).toBe(heard().length)
}, 120_000)

test('a server that is stopped in the middle of a look-up does not wait for it', async () => {
  server = await start({ WHATSAPP_LOOK_UPS_MS: '60000' })
  simulator.setFault('lost-response', true)
  await phone.says('Mijn paspoort is gestolen, wat nu?')
  await eventually('the lost message is looked up', isLookedUp, 60_000)

  expect(await stop()).toBe(0)
}, 120_000)

/** Somebody has a delivery in hand of which nobody knows whether it arrived. */
function isLookedUp(): boolean {
  const file = new Sqlite(join(directory.path, 'balie.sqlite'), { readonly: true })
  try {
    const query = "select count(*) from deliveries where state = 'uncertain' and lease is not null"
    return file.prepare<[], number>(query).pluck().get() === 1
  } finally {
    file.close()
  }
}
