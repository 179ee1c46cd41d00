import { join } from 'node:path'
import type { Language } from '../../core/language.ts'
import { quantile } from './busy-chats.ts'
import type { Asked } from './retrieval-engine.ts'
import { startEngine } from './retrieval-process.ts'
import type { EngineProcess } from './retrieval-process.ts'
import type { Answered, EngineName, Found, Memory } from './retrieval-program.ts'

/** Who is compared, over what. */
export interface Field {
  readonly names: readonly EngineName[]
  /** A folder of Markdown or a file of JSON lines. */
  readonly source: string
  /** Of most of it. */
  readonly language: Language
  /** For the indexes. */
  readonly directory: string
}

/** What one engine did with all questions. */
export interface Played {
  /** In the order of the questions. */
  readonly found: readonly Found[]
  readonly p50: number
  readonly p95: number
  /** A question, on average. */
  readonly cpuMs: number
  readonly openMs: number
  readonly memory: Memory
}

/** So many questions before it counts, so that the code is compiled; and no longer than this. */
const fewestBefore = 300
const longestBeforeMs = 6_000
/** Questions an engine is asked before it is the next one's turn. */
const atOnce = 10

export function indexOf(name: EngineName, { directory }: Field): string {
  return join(directory, `${name.replaceAll(' ', '-')}.idx`)
}

/** Gives what each took, milliseconds. */
export async function buildEach(field: Field): Promise<readonly number[]> {
  const times: number[] = []
  for (const name of field.names) {
    const engine = startEngine(name, field.language)
    try {
      times.push((await engine.build(field.source, indexOf(name, field))).ms)
    } finally {
      engine.close()
    }
  }
  return times
}

/**
 * Each engine afresh. Half of the questions warm it up and the other half counts, and then the other way round: none
 * is asked what it was asked before, and nothing it remembers of that helps. In turns, so that a noisy machine is
 * noisy for all.
 */
export async function playRound(field: Field, questions: readonly Asked[]): Promise<readonly Played[]> {
  const half = (rest: number): readonly Asked[] => questions.filter((_, at) => at % 2 === rest)
  const even = await playHalf(field, half(1), half(0))
  const odd = await playHalf(field, half(0), half(1))
  return even.map((one, at) => together(one, odd[at] ?? one))
}

/** The median. @param pick a figure of one round */
export function middle<Round>(rounds: readonly Round[], pick: (round: Round) => number | undefined): number {
  return quantile(
    rounds.map((round) => pick(round) ?? NaN),
    0.5,
  )
}

interface Half extends Answered {
  readonly openMs: number
  readonly memory: Memory
}

async function playHalf(
  field: Field,
  before: readonly Asked[],
  counted: readonly Asked[],
): Promise<readonly Half[]> {
  const engines = field.names.map((name) => startEngine(name, field.language))
  try {
    const opened: number[] = []
    for (const [at, name] of field.names.entries())
      opened.push(await openWarm(engines[at], indexOf(name, field), before))
    const halves: Half[] = []
    for (const [at, answered] of (await askInTurns(engines, counted)).entries()) {
      const memory = await engines[at]?.memory()
      if (memory) halves.push({ ...answered, openMs: opened[at] ?? NaN, memory })
    }
    return halves
  } finally {
    for (const engine of engines) engine.close()
  }
}

async function openWarm(
  engine: EngineProcess | undefined,
  file: string,
  before: readonly Asked[],
): Promise<number> {
  const [first] = before
  if (!engine || !first) throw new Error('There is nothing to ask, or nobody to ask it.')
  const { ms } = await engine.open(file, first)
  const until = performance.now() + longestBeforeMs
  for (let asked = 0; asked < fewestBefore && performance.now() < until; asked += before.length)
    await engine.ask(before)
  return ms
}

async function askInTurns(
  engines: readonly EngineProcess[],
  questions: readonly Asked[],
): Promise<readonly Answered[]> {
  const turns: (readonly Answered[])[] = []
  for (let from = 0; from < questions.length; from += atOnce) {
    const some = questions.slice(from, from + atOnce)
    const turn: Answered[] = []
    for (const engine of engines) turn.push(await engine.ask(some))
    turns.push(turn)
  }
  return engines.map((_, at) => {
    const own = turns.flatMap((turn) => turn[at] ?? [])
    return {
      found: own.flatMap(({ found }) => found),
      cpuMs: own.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    }
  })
}

function together(even: Half, odd: Half): Played {
  const found = even.found.flatMap((one, at) => {
    const next = odd.found[at]
    return next ? [one, next] : [one]
  })
  const times = found.map(({ ms }) => ms)
  return {
    found,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    cpuMs: (even.cpuMs + odd.cpuMs) / found.length,
    openMs: (even.openMs + odd.openMs) / 2,
    memory: even.memory,
  }
}
