import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openDirectory } from '../fakes/temporary-directory.ts'
import { freePort, startServer, type ServerProcess } from '../load/server-process.ts'

let directory: Awaited<ReturnType<typeof openDirectory>>
let server: ServerProcess | undefined

beforeEach(async () => {
  directory = await openDirectory()
})
afterEach(async () => {
  await server?.kill('SIGTERM')
  server = undefined
  await directory.close()
})

async function start(environment: Record<string, string>): Promise<(path: string) => Promise<Response>> {
  const port = await freePort()
  server = await startServer({ port, dataDirectory: directory.path, environment })
  return (path) => fetch(`http://127.0.0.1:${port}${path}`)
}

describe('the server as it is started', () => {
  test('shows who tries it the way to a simulator, and WhatsApp is on', async () => {
    const get = await start({})
    const door = await (await get('/')).text()

    expect(door).toMatch(/href="http:\/\/127\.0\.0\.1:\d+\/simulator">WhatsApp/)
    expect((await get('/simulator')).status).toBe(200)
    expect((await get('/simulator/simulator.css')).status).toBe(200)
  })

  test('has none where there is a public address: not its page, not its files, no door', async () => {
    const get = await start({ PUBLIC_URL: 'https://balie.voorbeeldstad.nl' })
    const paths = [
      '/simulator',
      '/SIMULATOR/',
      '/simulator/events',
      '/simulator/simulator.js',
      '/simulator//actions',
      '/%73imulator/simulator.js',
      '/simulator%2fsimulator.js',
      '/./simulator/simulator.js',
    ]

    for (const path of paths) expect((await get(path)).status).toBe(404)
    expect(await (await get('/')).text()).not.toMatch(/whatsapp|simulator/i)
    expect((await get('/webhooks/whatsapp')).status).toBe(404)
  })

  test('with an account of Twilio it shows the number itself, and its code', async () => {
    const get = await start({
      PUBLIC_URL: 'https://balie.voorbeeldstad.nl',
      TWILIO_ACCOUNT_SID: 'AC00000000000000000000000000000000',
      TWILIO_AUTH_TOKEN: '00000000000000000000000000000000',
      TWILIO_WHATSAPP_FROM: 'whatsapp:+31201234567',
      TWILIO_API_URL: 'http://127.0.0.1:9',
    })
    const door = await (await get('/')).text()

    expect(door).toContain('href="https://wa.me/31201234567"')
    expect(door).toContain('class="qr"')
    expect((await get('/simulator')).status).toBe(404)
  })
})
