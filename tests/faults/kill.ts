import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../../core/clock.ts'
import { silentLog } from '../../core/log.ts'
import { openSimulator, type Phone } from '../../simulator/index.ts'
import { openStore } from '../../store/index.ts'
import { settingsFor } from '../fakes/whatsapp-town.ts'
import { freePort, startServer, type ServerProcess } from '../load/server-process.ts'
import { openWebResident, type WebResident } from '../load/web-resident.ts'
import { findBroken, lateLines, type Broken } from './invariants.ts'
import { outstandingOf, stillOutstanding } from './outstanding.ts'
import { findBrokenOnPhone } from './phone-invariants.ts'
import { talkByPhone, talkOnWeb, type Talking } from './talking.ts'

/** The resident has an answer, or an honest sentence, this soon after a restart. */
const longestSilenceMs = 10_000
/** And what was on its way to a telephone is known to be there, or was sent again. */
const longestUnsettledMs = 20_000
const webCount = 4
const phoneCount = 4

/** Limits are for people; here they share one address and hurry. */
const hurried = {
  TURNS_PER_MINUTE: '1000000',
  WEB_LINE_BURST: '1000',
  WEB_LINES_PER_SECOND: '1000',
  WEB_EVENTS_PER_SECOND_PER_IP: '0',
  WHATSAPP_SETTLE_MS: '150',
  LOG_LEVEL: 'error',
}

export interface KillOptions {
  readonly rounds: number
  readonly tell: (line: string) => void
  /** How long the slowest answer, and the slowest delivery, may take after a restart. */
  readonly silenceMs?: number
  readonly unsettledMs?: number
  /** Over the settings of the server. */
  readonly environment?: Readonly<Record<string, string>>
}

export interface KillReport {
  readonly rounds: number
  readonly lines: number
  readonly answers: number
  /** Messages that were on their way to a telephone when the server was killed. */
  readonly cutOff: number
  /** From the restart until everything before it was answered and settled: the slowest round, milliseconds. */
  readonly slowestRecoveryMs: number
  readonly broken: readonly Broken[]
}

/**
 * Kills the server with SIGKILL at a random moment, as often as asked, while residents write on the web and by
 * WhatsApp; then holds the record against what was acknowledged and shown.
 */
export async function killRounds(options: KillOptions): Promise<KillReport> {
  const { rounds, tell } = options
  const town = await openKillTown(options)
  let slowestRecoveryMs = 0
  try {
    for (let round = 1; round <= rounds; round++) {
      await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 700))
      const recoveryMs = await town.killOnce()
      slowestRecoveryMs = Math.max(slowestRecoveryMs, recoveryMs)
      tell(`round ${round}: all answered and settled ${Math.round(recoveryMs)} ms after the restart`)
    }
    return { rounds, slowestRecoveryMs, ...(await town.finish()) }
  } finally {
    await town.close()
  }
}

interface KillTown {
  /** Milliseconds from the restart until everything before it was answered and settled. */
  killOnce(): Promise<number>
  finish(): Promise<Pick<KillReport, 'lines' | 'answers' | 'cutOff' | 'broken'>>
  close(): Promise<void>
}

async function openKillTown(options: KillOptions): Promise<KillTown> {
  const { environment, silenceMs = longestSilenceMs, unsettledMs = longestUnsettledMs } = options
  const dataDirectory = await mkdtemp(join(tmpdir(), 'balie-kill-'))
  // Twilio takes a moment, so that the server is often killed while it waits for an answer.
  const simulator = await openSimulator({ slowMs: 30 })
  simulator.setFault('slow', true)
  const port = await freePort()
  const start = (): Promise<ServerProcess> =>
    startServer({
      port,
      dataDirectory,
      environment: { ...hurried, ...settingsFor(simulator), ...environment },
    })
  let server = await start()
  simulator.connect({ incoming: `${server.url}/webhooks/whatsapp` })
  const residents = Array.from({ length: webCount }, () => openWebResident(server.url))
  const phones = Array.from({ length: phoneCount }, () => simulator.phone())
  const onWeb = residents.map(talkOnWeb)
  const byPhone = phones.map(talkByPhone)
  const broken: Broken[] = []
  let cutOff = 0

  async function killOnce(): Promise<number> {
    await server.kill('SIGKILL')
    const before = outstandingOf(dataDirectory, 'whatsapp')
    cutOff += before.deliveries.length
    server = await start()
    broken.push(...(await lateOnWeb(residents, silenceMs)))
    const left = await stillOutstanding(before, () => outstandingOf(dataDirectory, 'whatsapp'), unsettledMs)
    broken.push(...left.map((id): Broken => ({ invariant: 'not settled in time', detail: id })))
    return performance.now() - server.readyAt
  }

  async function finish(): ReturnType<KillTown['finish']> {
    const [webLines, phoneLines] = [await endOf(onWeb), await endOf(byPhone)]
    broken.push(...(await lateOnWeb(residents, silenceMs)))
    await settlePhones(dataDirectory, unsettledMs)
    await simulator.idle()
    for (const [index, resident] of residents.entries()) {
      broken.push(...(await findBroken(server.url, resident, webLines[index] ?? [])))
    }
    broken.push(...(await phonesBroken(dataDirectory, phones, phoneLines)))
    const answers = residents.reduce((sum, { shown }) => sum + byAssistant(shown), 0) + sentTo(phones)
    return { lines: [...webLines, ...phoneLines].flat().length, answers, cutOff, broken }
  }

  async function close(): Promise<void> {
    for (const each of [...onWeb, ...byPhone]) each.stop()
    for (const resident of residents) resident.close()
    await server.kill('SIGKILL')
    await simulator.close()
    await rm(dataDirectory, { recursive: true })
  }

  return { killOnce, finish, close }
}

/** The last thoughts settle, are answered and sent. */
async function settlePhones(dataDirectory: string, withinMs: number): Promise<void> {
  const until = performance.now() + withinMs
  for (;;) {
    const { turns, deliveries } = outstandingOf(dataDirectory, 'whatsapp')
    if ((turns.length === 0 && deliveries.length === 0) || performance.now() > until) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

function endOf(talking: readonly Talking[]): Promise<readonly (readonly string[])[]> {
  for (const each of talking) each.stop()
  return Promise.all(talking.map(({ done }) => done))
}

function lateOnWeb(residents: readonly WebResident[], withinMs: number): Promise<readonly Broken[]> {
  const keptBefore = residents.map(({ kept }) => kept.length)
  return lateLines(residents, keptBefore, withinMs)
}

async function phonesBroken(
  directory: string,
  phones: readonly Phone[],
  lines: readonly (readonly string[])[],
): Promise<readonly Broken[]> {
  const store = await openStore({ directory, clock: systemClock, log: silentLog })
  const found = await Promise.all(
    phones.map((phone, index) => findBrokenOnPhone(store, { phone, said: lines[index] ?? [] })),
  )
  await store.close()
  return found.flat()
}

function byAssistant(shown: WebResident['shown']): number {
  return shown.filter(({ author }) => author.kind === 'assistant').length
}

function sentTo(phones: readonly Phone[]): number {
  return phones.reduce(
    (sum, { messages }) => sum + messages.filter(({ direction }) => direction === 'out').length,
    0,
  )
}
