import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from '../../core/channel.ts'
import type { Clock } from '../../core/clock.ts'
import type { Consulted } from '../../core/knowledge.ts'
import type { Log } from '../../core/log.ts'
import { ingest, openKnowledge } from '../../knowledge/index.ts'
import type { IngestReport, KnowledgeBase } from '../../knowledge/index.ts'
import { leftAloneMs } from '../../knowledge/retrieval/circuit.ts'
import { eventually } from '../fakes/eventually.ts'
import { openDirectory } from '../fakes/temporary-directory.ts'

/** A knowledge with a Qdrant beside it, of which everything can go wrong. */
export interface QdrantTown {
  readonly knowledge: KnowledgeBase
  /** What was logged, in the order in which it was, without what stands under `personal`. */
  readonly said: readonly Said[]
  /** Only those that wake somebody, by their fault. */
  alarms(): readonly (string | undefined)[]
  ask(text: string): Promise<Consulted>
  /** As `ask`; how long it took, milliseconds. */
  timed(text: string): Promise<number>
  /** Until Qdrant answers: time passes, and somebody asks now and then. */
  untilAnswering(who: 'qdrant' | 'copy'): Promise<void>
  advance(ms: number): void
  write(page: string, title: string, text: string): Promise<void>
  ingest(environment?: Environment): Promise<IngestReport>
  /** Another process over the same pages and index. */
  openAnother(environment?: Environment, path?: string): Promise<KnowledgeBase>
  readonly dataDirectory: string
  close(): Promise<void>
}

export interface Said {
  readonly level: 'debug' | 'info' | 'warn' | 'error'
  readonly message: string
  readonly fault?: string
  readonly reason?: string
}

export const question = 'Wat kost een paspoort?'

export async function openQdrantTown(environment: Environment): Promise<QdrantTown> {
  const directory = await openDirectory()
  const path = join(directory.path, 'pages')
  const dataDirectory = join(directory.path, 'data')
  await mkdir(path)
  await writePages(path)
  let lead = 0
  const clock: Clock = { now: () => new Date(Date.now() + lead) }
  const said: Said[] = []
  const options = { path, dataDirectory, clock, log: recorder(said) }
  const others: KnowledgeBase[] = []
  const knowledge = await openKnowledge({ ...options, environment })
  const ask = (text: string): Promise<Consulted> => knowledge.consult({ text, language: 'nl', history: [] })

  return {
    knowledge,
    said,
    alarms: () => said.filter(({ level }) => level === 'error').map(({ fault }) => fault),
    ask,
    timed: async (text) => {
      const startedAt = performance.now()
      await ask(text)
      return performance.now() - startedAt
    },
    untilAnswering: async (who) => {
      const asked: Promise<Consulted>[] = []
      await eventually(`${who} answers`, () => {
        if (knowledge.searchIndex === who) return true
        lead += leftAloneMs
        asked.push(ask(question))
        return false
      })
      await Promise.all(asked)
    },
    advance: (ms) => {
      lead += ms
    },
    write: (page, title, text) => writePage(path, page, { title, text }),
    ingest: (changed = environment) =>
      ingest({ sources: [path], dataDirectory, clock, environment: changed }),
    dataDirectory,
    openAnother: async (changed = environment, from = path) => {
      const other = await openKnowledge({ ...options, path: from, environment: changed })
      others.push(other)
      return other
    },
    close: async () => {
      for (const one of [knowledge, ...others]) await one.close()
      await directory.close()
    },
  }
}

async function writePages(path: string): Promise<void> {
  const pages = [
    [
      'paspoort',
      'Paspoort aanvragen',
      'U vraagt een paspoort aan bij de balie.\n\n## Kosten\n\nEen paspoort kost € 83,87.',
    ],
    ['afval', 'Grofvuil laten ophalen', 'Wij halen grofvuil op. Bel 14 030.'],
    ['bomen', 'Boom kappen', 'Voor het kappen van een boom is een vergunning nodig.'],
    ['hond', 'Hond aanmelden', 'U meldt uw hond aan binnen twee weken.'],
  ] as const
  for (const [name, title, text] of pages) await writePage(path, name, { title, text })
}

function writePage(
  path: string,
  name: string,
  { title, text }: { title: string; text: string },
): Promise<void> {
  return writeFile(join(path, `${name}.md`), `---\ntitle: ${title}\nmodified: 2026-05-12\n---\n${text}\n`)
}

function recorder(said: Said[]): Log {
  const write =
    (level: Said['level']) =>
    (fields: object, message: string): void => {
      said.push({ ...fields, level, message })
    }
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }
}
