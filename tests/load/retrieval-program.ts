/** One engine in a process of its own, so that none pays for the garbage of another: retrieval-process.ts starts it. */
import type { Language } from '../../core/language.ts'
import { readArticles } from '../../knowledge/index.ts'
import type { Article } from '../../knowledge/index.ts'
import type { Asked, Engine, Finder } from './retrieval-engine.ts'
import { createMiniSearch, createMiniSearchWithStopWords, createOrama } from './retrieval-others.ts'
import { ourRanking, ours, today } from './retrieval-ours.ts'

export type EngineName = 'ours' | 'our ranking' | 'MiniSearch' | 'Orama' | 'MiniSearch with stop words'

/** What it does when it is asked to, one thing at a time. */
export interface EngineTasks {
  /** In memory: reading the articles and writing the index do not count. */
  readonly build: (source: string, file: string) => Promise<{ readonly ms: number }>
  /** Until the first question is answered: what an engine puts off until then counts. */
  readonly open: (file: string, first: Asked) => Promise<{ readonly ms: number }>
  readonly ask: (questions: readonly Asked[]) => Promise<Answered>
  /** After all garbage is collected. */
  readonly memory: () => Promise<Memory>
}

export interface Answered {
  /** In the order of the questions. */
  readonly found: readonly Found[]
  /** Of the thread, for all of them: what else the machine does is not in it. */
  readonly cpuMs: number
}

export interface Found {
  /** Best first. */
  readonly ids: readonly string[]
  readonly ms: number
}

export interface Memory {
  readonly residentMb: number
  /** Objects, and arrays outside the heap. */
  readonly heldMb: number
}

export interface Task {
  readonly name: keyof EngineTasks
  readonly given: readonly unknown[]
}

export type Outcome = { readonly result: unknown } | { readonly error: string }

const engines: Readonly<Record<EngineName, (language: Language) => Engine>> = {
  ours: () => ours,
  'our ranking': () => ourRanking,
  MiniSearch: createMiniSearch,
  Orama: createOrama,
  'MiniSearch with stop words': createMiniSearchWithStopWords,
}
const megabyte = 1024 ** 2
const [, , name, language] = process.argv
const engine = engines[name as EngineName](language as Language)
const tasks = createTasks()
process.on('message', (task) => {
  void perform(task as Task).then((outcome) => process.send?.(outcome))
})

async function perform({ name, given }: Task): Promise<Outcome> {
  try {
    return { result: await Reflect.apply(tasks[name], tasks, given) }
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : 'unknown' }
  }
}

function createTasks(): EngineTasks {
  let finder: Finder | undefined
  return {
    build: async (source, file) => {
      const { articles } = await readArticles(source)
      const forResidents = articles.filter(isForResidents)
      const startedAt = performance.now()
      const built = await engine.build(forResidents)
      const ms = performance.now() - startedAt
      await built.save(file)
      return { ms }
    },
    open: async (file, first) => {
      const startedAt = performance.now()
      finder = await engine.open(file)
      await finder.find(first)
      return { ms: performance.now() - startedAt }
    },
    ask: async (questions) => {
      if (!finder) throw new Error('Nothing is open.')
      const found: Found[] = []
      const before = process.threadCpuUsage()
      for (const question of questions) {
        const startedAt = performance.now()
        const ids = await finder.find(question)
        found.push({ ids, ms: performance.now() - startedAt })
      }
      const { user, system } = process.threadCpuUsage(before)
      return { found, cpuMs: (user + system) / 1000 }
    },
    memory: () => Promise.resolve(measureMemory()),
  }
}

/** Others know nothing of validity, so what ours leaves out they are not given. */
function isForResidents({ validFrom = '', validUntil = '9999', isStaffOnly }: Article): boolean {
  return isStaffOnly !== true && validFrom <= today && today <= validUntil
}

function measureMemory(): Memory {
  if (!globalThis.gc) throw new Error('Memory is measured with --expose-gc.')
  globalThis.gc()
  globalThis.gc()
  const { rss, heapUsed, external } = process.memoryUsage()
  return { residentMb: rss / megabyte, heldMb: (heapUsed + external) / megabyte }
}
