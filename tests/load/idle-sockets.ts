import { io, type Socket } from 'socket.io-client'
import { createSecret } from '../../core/id.ts'

/** Opened a few at a time, as a morning does, not all in one burst. */
const atOnce = 100

/** So many browsers with the chat open and nobody typing. */
export async function openIdleSockets(url: string, count: number): Promise<{ close(): void }> {
  const sockets: Socket[] = []
  while (sockets.length < count) {
    const batch = Array.from({ length: Math.min(atOnce, count - sockets.length) }, () => openSocket(url))
    sockets.push(...(await Promise.all(batch)))
  }
  return {
    close() {
      for (const socket of sockets) socket.close()
    },
  }
}

function openSocket(url: string): Promise<Socket> {
  const socket = io(url, {
    path: '/web/socket',
    transports: ['websocket'],
    auth: { token: createSecret() },
    extraHeaders: { Origin: url },
    forceNew: true,
    reconnection: false,
  })
  return new Promise((resolve, reject) => {
    socket.once('connect_error', reject)
    socket.once('connect', () => {
      socket.emit('resume', null, () => {
        resolve(socket)
      })
    })
  })
}
