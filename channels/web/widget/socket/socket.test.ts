import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createServer, type Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'
import { openPolling } from './polling.ts'
import { Socket } from './socket.ts'
import { openWebSocket } from './transport.ts'

/** Against a real socket.io server: it, and not our reading of the protocol, decides. */
describe.each([
  ['WebSocket', openWebSocket],
  ['long polling', openPolling],
])('Over %s', (_name, transport) => {
  let http: HttpServer
  let io: Server
  let socket: Socket
  const seen: string[] = []

  beforeEach(async () => {
    seen.length = 0
    http = createServer()
    io = start(http)
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  })

  afterEach(async () => {
    socket.close()
    await io.close()
  })

  test('the auth arrives, a question is answered, an event is acknowledged', async () => {
    open({ token: 'goed' })
    await until(() => seen.includes('connected'))
    expect(await socket.ask('echo', { text: 'é 😀 "x"' })).toEqual({ text: 'é 😀 "x"' })
    expect(await io.timeout(2_000).emitWithAck('entry', { number: 1 })).toHaveLength(1)
    expect(seen).toContain('event entry {"number":1}')
  })

  test('a refusal comes with its reason, and it knocks again when that is said', async () => {
    open({ token: 'fout' })
    await until(() => seen.filter((line) => line.startsWith('refused')).length > 1)
    expect(seen[0]).toBe('refused no {"reason":"too-fast"}')
  })

  test('a line that is cut rejects what was asked and comes back by itself', async () => {
    open({ token: 'goed' })
    await until(() => seen.includes('connected'))
    const asked = socket.ask('never')
    io.disconnectSockets()
    await expect(asked).rejects.toThrow('the line was cut')
    await until(() => seen.filter((line) => line === 'connected').length === 2)
    expect(seen).toContain('disconnected')
  })

  test('a ping is answered, so the line stays', async () => {
    open({ token: 'goed' })
    await until(() => seen.includes('connected'))
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(await socket.ask('echo', 1)).toBe(1)
    expect(seen).not.toContain('disconnected')
  })

  function open(auth: unknown): void {
    const { port } = http.address() as AddressInfo
    socket = new Socket(
      { address: `http://127.0.0.1:${port}/web/socket`, auth, transports: [transport] },
      {
        connected: () => seen.push('connected'),
        disconnected: () => seen.push('disconnected'),
        refused: (message, data) => {
          seen.push(`refused ${message} ${JSON.stringify(data)}`)
          return 50
        },
        event: (name, value) => seen.push(`event ${name} ${JSON.stringify(value)}`),
      },
    )
  }
})

test('Where a WebSocket does not get through, long polling does', async () => {
  const http = createServer()
  const io = new Server(http, { path: '/web/socket', transports: ['polling'] })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const { port } = http.address() as AddressInfo
  await new Promise<void>((resolve) => {
    const socket = new Socket(
      { address: `http://127.0.0.1:${port}/web/socket`, auth: {} },
      {
        connected: () => {
          socket.close()
          resolve()
        },
        disconnected: () => undefined,
        refused: () => undefined,
        event: () => undefined,
      },
    )
  })
  await io.close()
})

function start(http: HttpServer): Server {
  const io = new Server(http, { path: '/web/socket', pingInterval: 200, pingTimeout: 200 })
  io.use((socket, next) => {
    const { token } = socket.handshake.auth as { token?: string }
    next(token === 'goed' ? undefined : Object.assign(new Error('no'), { data: { reason: 'too-fast' } }))
  })
  io.on('connection', (socket) => {
    socket.on('echo', (value: unknown, ack: (value: unknown) => void) => {
      ack(value)
    })
  })
  return io
}

async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo(); waited += 20) {
    if (waited > 5_000) throw new Error('It did not happen within five seconds.')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
