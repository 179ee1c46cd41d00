import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, startServer } from '../load/server-process.ts'
import { openWebResident, type WebResident } from '../load/web-resident.ts'
import { findBroken, lateLines, type Broken } from './invariants.ts'

/** The resident has an answer, or an honest sentence, this soon after a restart. */
const longestSilenceMs = 10_000
const residentCount = 8
const questions = [
  'Mijn paspoort is gestolen, wat nu?',
  'Hoe geef ik mijn verhuizing door?',
  'Hoe laat ik grof vuil ophalen?',
  'Hoe vraag ik een parkeervergunning aan?',
]

/** Limits are for people; here eight of them share one address and hurry. */
const hurried = {
  TURNS_PER_MINUTE: '1000000',
  WEB_LINE_BURST: '1000',
  WEB_LINES_PER_SECOND: '1000',
  WEB_EVENTS_PER_SECOND_PER_IP: '0',
  LOG_LEVEL: 'error',
}

export interface KillReport {
  readonly rounds: number
  readonly lines: number
  readonly answers: number
  /** From the restart until the last acknowledged line was answered: the slowest round, milliseconds. */
  readonly slowestRecoveryMs: number
  readonly broken: readonly Broken[]
}

/** Kills the server with SIGKILL at a random moment under load, as often as asked, and holds the record against what residents saw. */
export async function killRounds(rounds: number, tell: (line: string) => void): Promise<KillReport> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'balie-kill-'))
  const port = await freePort()
  const start = () => startServer({ port, dataDirectory, environment: hurried })
  let server = await start()
  const residents = Array.from({ length: residentCount }, () => openWebResident(server.url))
  const talking = residents.map((resident, index) => talk(resident, index))
  const broken: Broken[] = []
  let slowestRecoveryMs = 0
  try {
    for (let round = 1; round <= rounds; round++) {
      const mayHaveToWait = 50 + Math.random() * 700
      await new Promise((resolve) => setTimeout(resolve, mayHaveToWait))
      await server.kill('SIGKILL')
      server = await start()
      const keptBefore = residents.map(({ kept }) => kept.length)
      const late = await lateLines(residents, keptBefore, longestSilenceMs)
      broken.push(...late)
      slowestRecoveryMs = Math.max(slowestRecoveryMs, performance.now() - server.readyAt)
      tell(
        `round ${round}: all answered ${Math.round(performance.now() - server.readyAt)} ms after the restart`,
      )
    }
    for (const each of talking) each.stop()
    const lines = await Promise.all(talking.map(({ done }) => done))
    broken.push(
      ...(await lateLines(
        residents,
        residents.map(({ kept }) => kept.length),
        longestSilenceMs,
      )),
    )
    for (const [index, resident] of residents.entries()) {
      broken.push(...(await findBroken(server.url, resident, lines[index] ?? [])))
    }
    const answers = residents.reduce(
      (sum, { shown }) => sum + shown.filter(({ author }) => author.kind === 'assistant').length,
      0,
    )
    return { rounds, lines: lines.flat().length, answers, slowestRecoveryMs, broken }
  } finally {
    for (const each of talking) each.stop()
    for (const resident of residents) resident.close()
    await server.kill('SIGKILL')
    await rm(dataDirectory, { recursive: true })
  }
}

interface Talking {
  stop(): void
  /** The ids said, in order. */
  readonly done: Promise<readonly string[]>
}

/** One line after the other, each as soon as the one before was kept. */
function talk(resident: WebResident, index: number): Talking {
  let isStopped = false
  const said: string[] = []
  async function run(): Promise<readonly string[]> {
    while (!isStopped) {
      const id = `resident-${index}-line-${said.length}`
      said.push(id)
      await resident.say(id, questions[said.length % questions.length] ?? '')
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 60))
    }
    return said
  }
  return {
    stop() {
      isStopped = true
    },
    done: run(),
  }
}
