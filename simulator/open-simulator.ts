import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { systemClock } from '../core/clock.ts'
import { silentLog } from '../core/log.ts'
import { createAccount, type Account } from './account.ts'
import { ActionRefused } from './action-refused.ts'
import { perform } from './actions.ts'
import { createApi } from './api.ts'
import { createEventStream } from './event-stream.ts'
import { createHttp } from './http.ts'
import { createInbound } from './inbound.ts'
import { createNumber } from './number.ts'
import { createPageServer } from './page-server.ts'
import { createPhone, type Handset } from './phone.ts'
import { createPost } from './posting.ts'
import { simulatorPaths } from './protocol.ts'
import { createRunning } from './running.ts'
import type { Simulator, SimulatorOptions } from './simulator.ts'
import { snapshotOf } from './snapshot.ts'
import { openSpecification } from './open-specification.ts'
import { createStatuses } from './statuses.ts'
import { mostTelephones } from './telephones.ts'

/** Longer than whoever asks keeps a line open, so that none is cut just as it is used again. */
const keepAliveMs = 65_000

const tooManyTelephones = `Er zijn al ${mostTelephones} telefoons: meer neemt de simulator er niet.`

/**
 * Opens a local Twilio on 127.0.0.1.
 * @throws Error when the port is taken or the specifications cannot be read.
 */
export async function openSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { clock = systemClock, log = silentLog, statusStepMs: stepMs = 5 } = options
  const specification = await openSpecification(options.specifications)
  const account = createAccount(options, clock)
  const running = createRunning()
  const post = createPost(account, running, log)
  const inbound = createInbound(account, post)
  const statuses = createStatuses({ account, post, running, stepMs })
  const phoneOf = phones({ account, inbound, statuses })
  const setFault = faultSwitch(account)
  const stream = createEventStream(account.events, () => snapshotOf(account, specification.isHeldTo))
  const servePage = createPageServer({
    folder: options.page,
    stream,
    perform: (action) => {
      perform({ phone: (number) => phoneOf(pageNumber(account, number)), setFault }, action)
    },
    log,
  })
  const serveApi = createHttp({
    account,
    api: createApi({ account, statuses, specification, log }),
    options,
    log,
  })
  const server = createServer((request, response) => {
    const isPage = (request.url ?? '').startsWith(simulatorPaths.page)
    void (isPage ? servePage : serveApi)(request, response)
  })
  server.keepAliveTimeout = keepAliveMs
  const url = await listen(server, options.port ?? 0)

  return {
    url,
    accountSid: account.sid,
    authToken: account.token,
    sender: account.sender,
    messages: account.messages.all,
    violations: account.violations,
    connect: (webhooks) => {
      inbound.connect(webhooks)
    },
    phone: phoneOf,
    setFault,
    failNext: (fault, times) => {
      account.faults.failNext(fault, times)
    },
    approveTemplate: (template) => account.contents.approve(template).sid,
    idle: () => running.idle(),
    handle: (request, response) => {
      void servePage(request, response)
    },
    subscribe: (listener) => account.events.subscribe(listener),
    async close() {
      stream.close()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await Promise.all([closed, running.close()])
    },
  }
}

function phones(parts: Parameters<typeof createPhone>[1]): (number?: string) => Handset {
  const known = new Map<string, Handset>()
  return (number = createNumber()) => {
    const telephone = parts.account.telephones.of(number)
    const phone = known.get(number) ?? createPhone(telephone, parts)
    known.set(number, phone)
    return phone
  }
}

/** @throws ActionRefused when it would be one telephone too many. */
function pageNumber({ telephones }: Account, number: string): string {
  if (telephones.isFull && !telephones.find(number)) throw new ActionRefused(tooManyTelephones)
  return number
}

function faultSwitch({ faults, events }: Account): Simulator['setFault'] {
  return (fault, isOn) => {
    faults.set(fault, isOn)
    events.emit(() => ({ kind: 'faults', faults: faults.on }))
  }
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address() as AddressInfo
  return `http://127.0.0.1:${address.port}`
}
