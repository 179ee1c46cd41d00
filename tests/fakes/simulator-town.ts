import { createServer } from 'node:http'
import { readBody } from '../../simulator/read-body.ts'
import { openSimulator, type Simulator, type SimulatorOptions } from '../../simulator/index.ts'
import { listenOnLoopback } from './listen-on-loopback.ts'
import { createTestClock, type TestClock } from './test-clock.ts'

/** For tests: a simulator with somebody at the other end of the line, who writes down what is posted. */
export interface SimulatorTown {
  readonly simulator: Simulator
  readonly clock: TestClock
  /** Where the webhooks are: "http://127.0.0.1:40123". */
  readonly url: string
  readonly received: readonly Received[]
  /** What webhooks are answered with from now on, by path. Default 200. */
  answerWith(path: string, status: number): void
  ask(method: string, path: string, body?: Body): Promise<Answer>
  /** A message to a number, whose statuses come to `/status?delivery=1`. */
  send(to: string, parameters?: Readonly<Record<string, string>>): Promise<Answer>
  makeContent(types: object, more?: object): Promise<Answer>
  close(): Promise<void>
}

interface Received {
  readonly url: string
  readonly parameters: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
}

interface Body {
  readonly form?: Readonly<Record<string, string>>
  readonly json?: unknown
  readonly authorization?: string
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly json: Readonly<Record<string, unknown>>
}

export async function openSimulatorTown(options: SimulatorOptions = {}): Promise<SimulatorTown> {
  const clock = createTestClock()
  const simulator = await openSimulator({ clock, ...options })
  const webhooks = await openWebhooks()
  simulator.connect({ incoming: `${webhooks.url}/incoming` })
  const account = `/api.twilio.com/2010-04-01/Accounts/${simulator.accountSid}`
  const ask: SimulatorTown['ask'] = (method, path, body) => request(simulator, { method, path, ...body })

  return {
    simulator,
    clock,
    ...webhooks,
    ask: (method, path, body) => ask(method, path.replace('{account}', account), body),
    send: (to, parameters = { Body: 'Dag' }) => {
      const form = {
        To: `whatsapp:${to}`,
        From: `whatsapp:${simulator.sender}`,
        StatusCallback: `${webhooks.url}/status?delivery=1`,
        ...parameters,
      }
      return ask('POST', `${account}/Messages.json`, { form })
    },
    makeContent: (types, more = {}) =>
      ask('POST', '/content.twilio.com/v1/Content', { json: { language: 'nl', types, ...more } }),
    async close() {
      await simulator.close()
      await webhooks.close()
    },
  }
}

async function openWebhooks() {
  const received: Received[] = []
  const statuses = new Map<string, number>()
  const server = createServer((incoming, response) => {
    void readBody(incoming).then((body) => {
      const url = incoming.url ?? ''
      const parameters = Object.fromEntries(new URLSearchParams(body))
      received.push({ url, parameters, headers: incoming.headers })
      response.writeHead(statuses.get(url.split('?')[0] ?? '') ?? 200).end('<Response/>')
    })
  })
  return {
    url: await listenOnLoopback(server),
    received,
    answerWith: (path: string, status: number) => {
      statuses.set(path, status)
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

async function request(
  simulator: Simulator,
  asked: Body & { readonly method: string; readonly path: string },
): Promise<Answer> {
  const { form, json, method, path } = asked
  const credentials = Buffer.from(`${simulator.accountSid}:${simulator.authToken}`).toString('base64')
  const body = form ? new URLSearchParams(form) : json === undefined ? undefined : JSON.stringify(json)
  const response = await fetch(simulator.url + path, {
    method,
    redirect: 'manual',
    headers: {
      Authorization: asked.authorization ?? `Basic ${credentials}`,
      ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body }),
  })
  const text = await response.text()
  const parsed = text.startsWith('{') ? (JSON.parse(text) as Answer['json']) : {}
  return { status: response.status, headers: response.headers, json: parsed }
}
