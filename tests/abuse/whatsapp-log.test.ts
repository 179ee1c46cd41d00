import { expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { openSimulator } from '../../simulator/index.ts'
import { openDirectory } from '../fakes/temporary-directory.ts'
import { heardOn, patiently } from '../fakes/whatsapp-counter.ts'
import { settingsFor } from '../fakes/whatsapp-town.ts'

test('what was typed, tapped or sent along, and by whom, is nowhere in the log', async () => {
  const simulator = await openSimulator()
  const directory = await openDirectory()
  const { server, url, log } = await start({ ...settingsFor(simulator), DATA_DIR: directory.path })
  simulator.connect({ incoming: `${url}/webhooks/whatsapp` })
  const phone = simulator.phone()
  simulator.setFault('server-error', true)
  await phone.says('Geheimpje: mijn bsn is 111222333, NL91ABNA0417164300')
  await patiently('an error of the library is logged', () => log().includes('could not be sent'))
  simulator.setFault('server-error', false)
  // Twilio says in its refusal whom it cannot write to.
  await phone.sendsRaw({ From: 'whatsapp:NL.Geheimpje1', Body: 'Geheimpje' })
  await phone.sendsRaw({ MessageType: 'interactive', ButtonPayload: 'Geheimpje 111222333' })
  await phone.sendsFile('photo')
  await phone.sendsRaw({ From: 'whatsapp:Geheimpje', Body: 'Geheimpje' })
  await fetch(`${url}/webhooks/whatsapp`, { method: 'POST', body: 'Body=Geheimpje' })
  await patiently('it is answered', () => heardOn(phone).length > 1)
  await patiently('another is refused', () => simulator.violations.length > 0)
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await ended
  await simulator.close()
  await directory.close()
  expect(log()).toContain('a webhook was refused')
  expect(log()).not.toMatch(/Geheimpje|111222333|NL91ABNA|Testinwoner/)
  expect(log()).not.toContain(phone.number.slice(1))
  expect(log()).not.toContain(simulator.authToken)
}, 90_000)

async function start(settings: Readonly<Record<string, string>>) {
  const server = spawn(process.execPath, ['server/main.ts'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      PORT: '0',
      LOG_LEVEL: 'debug',
      WHATSAPP_SETTLE_MS: '0',
      WHATSAPP_LOOK_UPS_MS: '20,60',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  server.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString()
  })
  for await (const line of createInterface(server.stdout)) {
    const url = /https?:\S+/.exec(line)?.[0]
    if (url !== undefined) return { server, url, log: () => log }
  }
  throw new Error(`The server did not open: ${log}`)
}
