import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url))
const packageFile = new URL('../../package.json', import.meta.url)
const longestStartMs = 30_000

/** A server of our own, in a process of its own, on loopback: to be killed, or to be measured from outside. */
export interface ServerProcess {
  readonly url: string
  readonly pid: number
  /** When it said that it was open, on `performance.now()`. */
  readonly readyAt: number
  /** Resolves with the exit code; null when the signal ended it. */
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>
}

export interface ServerOptions {
  readonly port: number
  readonly dataDirectory: string
  readonly environment?: Readonly<Record<string, string>>
  /** Another program than the server itself: an echo to compare with. */
  readonly program?: string
}

/** Started as node itself, not through npm, so that a signal reaches it. Rejects with what it said when it does not open. */
export async function startServer(options: ServerOptions): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...nodeFlags(), options.program ?? main], {
    env: {
      ...cleanEnvironment(),
      PORT: String(options.port),
      DATA_DIR: options.dataDirectory,
      ...options.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const url = await openedAt(child)
  return {
    url,
    pid: child.pid ?? 0,
    readyAt: performance.now(),
    async kill(signal) {
      const ended = once(child, 'exit')
      child.kill(signal)
      const [code] = (await ended) as [number | null]
      return code
    },
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port is free on this machine.')
  return address.port
}

/** Those of `npm start`, so that what is measured is what runs. */
function nodeFlags(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(packageFile, 'utf8')) as { scripts: { start: string } }
  return scripts.start.split(' ').filter((part) => part.startsWith('--'))
}

/** Only what a program needs to run: the settings of whoever runs the tests are not ours. */
function cleanEnvironment(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'TMPDIR'].flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(kept)
}

function openedAt(child: ChildProcess): Promise<string> {
  const { stdout, stderr } = child
  if (!stdout || !stderr) throw new Error('The server was started without its output.')
  let said = ''
  stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4_000)
  })
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`The server did not open within ${longestStartMs} ms. It said:\n${said}`))
    }, longestStartMs)
    child.once('exit', () => {
      clearTimeout(timer)
      reject(new Error(`The server ended before it was open. It said:\n${said}`))
    })
    createInterface({ input: stdout }).on('line', (line) => {
      const url = /https?:\/\/\S+/.exec(line)?.[0]
      if (url === undefined) return
      clearTimeout(timer)
      resolve(url)
    })
  })
}
