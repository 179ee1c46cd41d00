import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../../core/clock.ts'
import type { Entry } from '../../core/entry.ts'
import { openApp, type App } from '../../server/app.ts'
import { readSettings, type Settings } from '../../server/settings.ts'
import { openSimulator, type Phone, type Simulator } from '../../simulator/index.ts'
import { signatureOf } from '../../simulator/signature.ts'
import { openDirectory } from './temporary-directory.ts'
import { twilioSpecifications } from './twilio-specifications.ts'
import { settingsFor } from './whatsapp-town.ts'

/** The whole server on a record of its own, between it and a local Twilio nothing but the line. */
export interface WhatsAppCounter {
  readonly simulator: Simulator
  readonly app: App
  readonly settings: Settings
  /** Runs on by itself, and can be moved ahead. */
  readonly clock: Clock & { advance(ms: number): void }
  /** One more process on the same record. It is closed with the counter. */
  openAnother(): Promise<App>
  /**
   * The first process ends, and another takes its place at another address.
   * @param meanwhile done while there is none.
   */
  restart(meanwhile?: () => Promise<unknown>): Promise<void>
  /** Posts as Twilio does; gives the HTTP status. */
  post(url: string, parameters: Readonly<Record<string, string>>): Promise<number>
  /** Twilio posts there from now on. */
  connect(app: App): void
  /** Everything in the conversation of a telephone, internal notes too. */
  entries(phone: Phone): Promise<readonly Entry[]>
  close(): Promise<void>
}

const hurried = {
  WHATSAPP_SETTLE_MS: '0',
  WHATSAPP_LOOK_UPS_MS: '20,60,120',
  WHATSAPP_CATCH_UP_GRACE_MS: '0',
  LOG_LEVEL: 'silent',
  PORT: '0',
}

type More = Readonly<Record<string, string>>

/** @param more settings, once the simulator is there and before the server is. */
export async function openWhatsAppCounter(
  more: (simulator: Simulator) => More | Promise<More> = () => ({}),
): Promise<WhatsAppCounter> {
  const directory = await openDirectory()
  const clock = createRunningClock()
  const simulator = await openSimulator({ ...twilioSpecifications, clock, slowMs: 1_000 })
  const environment = {
    ...settingsFor(simulator),
    ...hurried,
    DATA_DIR: directory.path,
    ...(await more(simulator)),
  }
  const settings = readSettings(environment, [])
  const others: App[] = []
  let app = await openApp(settings, { clock })
  const connect = ({ url }: App): void => {
    simulator.connect({ incoming: `${url}/webhooks/whatsapp` })
  }
  connect(app)

  return {
    simulator,
    settings,
    clock,
    connect,
    get app() {
      return app
    },
    async openAnother() {
      const another = await openApp(settings, { clock })
      others.push(another)
      return another
    },
    async restart(meanwhile) {
      await app.close()
      await meanwhile?.()
      app = await openApp(settings, { clock })
      connect(app)
    },
    post: (url, parameters) => post(simulator.authToken, url, parameters),
    async entries({ number }) {
      const { timeline, conversations } = app.store
      const { conversation } = await timeline.after({ channel: 'whatsapp', id: number }, undefined, 1)
      return conversation === undefined ? [] : conversations.entries(conversation)
    },
    async close() {
      for (const open of [app, ...others]) await open.close()
      await simulator.close()
      await directory.close()
    },
  }
}

/** What stands on a telephone from us, oldest first, without what never arrived. */
export function heardOn(phone: Phone): readonly string[] {
  return phone.messages
    .filter(({ direction, status }) => direction === 'out' && status !== 'failed')
    .map(({ body }) => body)
}

/** Waits until something is so, as long as a slow machine with retries may take. */
export async function patiently(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const until = performance.now() + 30_000
  while (!(await isSo())) {
    if (performance.now() > until) throw new Error(`Waited 30 s in vain: ${what}`)
    await setTimeout(10)
  }
}

async function post(authToken: string, url: string, parameters: Record<string, string>): Promise<number> {
  const response = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams(parameters),
    headers: { 'X-Twilio-Signature': signatureOf(authToken, url, parameters) },
  })
  return response.status
}

function createRunningClock(): WhatsAppCounter['clock'] {
  let aheadMs = 0
  return {
    now: () => new Date(Date.now() + aheadMs),
    advance: (ms) => {
      aheadMs += ms
    },
  }
}
