import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBot } from '../../bot/index.ts'
import { systemClock } from '../../core/clock.ts'
import { createId } from '../../core/id.ts'
import { silentLog } from '../../core/log.ts'
import { openKnowledge } from '../../knowledge/index.ts'
import { readSettings } from '../../server/settings.ts'
import { openStore } from '../../store/index.ts'

export interface Durable {
  readonly commitsPerTurn: number
  readonly turnsPerSecond: number
}

/** More than one: the same line again and again is taken for a machine. */
const questions = ['Mijn paspoort is gestolen, wat nu?', 'Hoe geef ik mijn verhuizing door?']

/** So many conversations at once through the whole chain, without sockets: what durability costs. */
export async function durableTurns(
  synchronous: 'FULL' | 'OFF',
  conversations: number,
  lines: number,
): Promise<Durable> {
  const directory = await mkdtemp(join(tmpdir(), 'balie-durable-'))
  const clock = systemClock
  const store = await openStore({ directory, clock, log: silentLog, synchronous })
  const knowledge = await openKnowledge({ dataDirectory: directory, clock, log: silentLog })
  const bot = createBot({
    store,
    knowledge,
    municipality: readSettings({}, []).municipality,
    clock,
    log: silentLog,
    send: () => Promise.resolve({ kind: 'sent' }),
    settleMs: () => 0,
    leaseMs: 5_000,
    mostTurnsPerMinute: Infinity,
  })
  const talk = async (resident: number): Promise<void> => {
    const from = { channel: 'bench', id: `resident-${resident}` }
    for (let line = 0; line < lines; line++) {
      const text = questions[line % questions.length] ?? ''
      const content = { kind: 'text', text } as const
      const { settled } = await bot.receive({ id: createId(clock.now()), from, at: clock.now(), content })
      await settled
    }
  }
  await Promise.all(Array.from({ length: 10 }, (_, index) => talk(-1 - index)))
  const commitsBefore = store.commits()
  const startedAt = performance.now()
  await Promise.all(Array.from({ length: conversations }, (_, index) => talk(index)))
  await bot.idle()
  const seconds = (performance.now() - startedAt) / 1000
  const turns = conversations * lines
  const commitsPerTurn = (store.commits() - commitsBefore) / turns
  await store.close()
  await knowledge.close()
  await rm(directory, { recursive: true })
  return { commitsPerTurn, turnsPerSecond: turns / seconds }
}
