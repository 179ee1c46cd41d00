import { request } from 'node:http'
import { simulatorPaths, type SimulatorEvent, type Snapshot } from '../../simulator/protocol.ts'
import { eventually } from './eventually.ts'

/** A browser on the simulator's page, or what pretends to be one. */
export interface SimulatorPage {
  ask(path: string, asked?: Asked): Promise<Response>
  /** @param action text is sent as it is. */
  act(action: unknown, headers?: Asked['headers']): Promise<Response>
  watch(): Watching
  snapshot(): Promise<Snapshot>
}

interface Watching {
  readonly events: readonly SimulatorEvent[]
  /** Resolves when the server ends it. */
  readonly ended: Promise<unknown>
  stop(): void
}

interface Asked {
  readonly method?: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

export function createSimulatorPage(url: string): SimulatorPage {
  const ask: SimulatorPage['ask'] = (path, asked = {}) => send(url + path, asked)
  const watch = (): Watching => watchEvents(url)
  return {
    ask,
    act: (action, headers = {}) =>
      ask(simulatorPaths.actions, {
        method: 'POST',
        body: typeof action === 'string' ? action : JSON.stringify(action),
        headers: { 'Content-Type': 'application/json', ...headers },
      }),
    watch,
    async snapshot() {
      const watching = watch()
      await eventually('the snapshot comes', () => watching.events.length > 0)
      watching.stop()
      const [event] = watching.events
      if (event?.kind !== 'snapshot') throw new Error('The first event is not a snapshot')
      return event.snapshot
    },
  }
}

/** Not fetch: that chooses Host and Origin itself. */
function send(url: string, { method = 'GET', body, headers = {} }: Asked): Promise<Response> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers }, (response) => {
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

function watchEvents(url: string): Watching {
  const events: SimulatorEvent[] = []
  const stopping = new AbortController()
  const read = async () => {
    const response = await fetch(url + simulatorPaths.events, { signal: stopping.signal })
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
