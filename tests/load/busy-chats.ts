import { readFileSync } from 'node:fs'
import type { ServerProcess } from './server-process.ts'
import { openWebResident, type WebResident } from './web-resident.ts'

const ticksPerSecond = 100
const longestWaitMs = 30_000
const questions = [
  'Mijn paspoort is gestolen, wat nu?',
  'Hoe geef ik mijn verhuizing door?',
  'Hoe laat ik grof vuil ophalen?',
  'Hoe vraag ik een parkeervergunning aan?',
]

export interface Busy {
  /** From the line sent to its answer shown, milliseconds. */
  readonly p50: number
  readonly p95: number
  /** Of the server's process, milliseconds of CPU a turn. */
  readonly cpuMs: number
  readonly turnsPerSecond: number
}

/** So many residents at once, each asking again as soon as the answer is there. */
export async function busyChats(server: ServerProcess, chats: number, linesEach: number): Promise<Busy> {
  const residents = Array.from({ length: chats }, () => openWebResident(server.url))
  for (const resident of residents) await ask(resident, 0)
  const cpuBefore = cpuMsOf(server.pid)
  const startedAt = performance.now()
  const times = (await Promise.all(residents.map((resident) => askAll(resident, linesEach)))).flat()
  const seconds = (performance.now() - startedAt) / 1000
  const cpuMs = (cpuMsOf(server.pid) - cpuBefore) / times.length
  for (const resident of residents) resident.close()
  return {
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    cpuMs,
    turnsPerSecond: times.length / seconds,
  }
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

async function askAll(resident: WebResident, lines: number): Promise<number[]> {
  const times: number[] = []
  for (let line = 1; line <= lines; line++) times.push(await ask(resident, line))
  return times
}

async function ask(resident: WebResident, line: number): Promise<number> {
  const startedAt = performance.now()
  const before = resident.shown.length
  const kept = await resident.say(`line-${line}-of-this-chat`, questions[line % questions.length] ?? '')
  const isAnswered = await resident.until(
    (shown) =>
      shown.slice(before).some(({ number, author }) => number > kept.number && author.kind === 'assistant'),
    longestWaitMs,
  )
  if (!isAnswered) throw new Error(`No answer within ${longestWaitMs} ms.`)
  return performance.now() - startedAt
}

/** User and system time so far, from the kernel. */
export function cpuMsOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond
}

/** Resident memory, MB. */
export function memoryMbOf(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) / 1024
}
