import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Settings } from './settings.ts'

/** @throws Error with a sentence that says what to set, when the port is taken or not allowed. */
export async function listen(server: Server, { host, port }: Settings): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new Error(sentenceFor(error, port), { cause: error }))
    })
    server.listen(port, host, resolve)
  })
}

/** Where a server listens, as people type it. */
export function listeningAt(server: Server, host: string): string {
  const address = server.address() as AddressInfo | null
  const name = host.includes(':') ? `[${host}]` : host
  return `http://${name}:${address?.port ?? 0}`
}

/** A request that takes longer than this while we close is cut. */
const longestRequestMs = 2_000

/** Stops taking connections; what is being answered may finish. */
export async function stopListening(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve()
    })
  })
  server.closeIdleConnections()
  setTimeout(() => {
    server.closeAllConnections()
  }, longestRequestMs).unref()
  await closed
}

function sentenceFor({ code, message }: NodeJS.ErrnoException, port: number): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use already. Set PORT to another one, or stop what uses it.`
  if (code === 'EACCES') return `Port ${port} may not be used by this account. Set PORT to one above 1023.`
  return `The server could not start listening (${message}). Check HOST and PORT.`
}
