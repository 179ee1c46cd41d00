import { createAsk, type Asked } from '../../bot/ask.ts'
import type { Made } from '../../core/answer.ts'
import type { Environment } from '../../core/channel.ts'
import { systemClock } from '../../core/clock.ts'
import type { Knowledge, Line, Why } from '../../core/knowledge.ts'
import { openKnowledge } from '../../knowledge/index.ts'
import { createLog } from '../log.ts'
import { readSettings } from '../settings.ts'

export interface AskedLine {
  readonly id: string
  readonly text: string
  readonly history?: readonly Line[]
}

/** One line of what `npm run ask -- --lines` writes. */
export interface AnsweredLine {
  readonly id: string
  readonly kind: 'grounded' | 'ask' | 'unknown'
  readonly text: string
  readonly sources: readonly { readonly id: string; readonly title: string; readonly url?: string }[]
  readonly ranked: readonly string[]
  readonly person: boolean
  /** How an answer came about: extract, approved or model. */
  readonly made?: Made['by']
  /** The organisation that does it, when it is `unknown` here for that reason. */
  readonly elsewhere?: string
  /** Written when it is asked for. */
  readonly why?: Why
  /** From the line read to the answer made, milliseconds. */
  readonly ms: number
}

export interface Asking {
  ask(line: AskedLine): Promise<AnsweredLine>
  /** By document id; a document that is gone has none. */
  titlesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  close(): Promise<void>
}

/**
 * The dialogue core and the knowledge, without a record and without channels.
 * @param knowledgePath a folder or file to answer from; without it what the settings say, else the sample.
 */
export async function openAsking(
  environment: Environment,
  knowledgePath: string | undefined,
): Promise<Asking> {
  const settings = readSettings(
    environment,
    knowledgePath === undefined ? [] : ['--knowledge', knowledgePath],
  )
  const knowledge = await openKnowledge({
    ...(settings.knowledgePath === undefined ? {} : { path: settings.knowledgePath }),
    dataDirectory: settings.dataDirectory,
    environment: withoutQdrant(settings.environment),
    clock: systemClock,
    log: createLog(settings.logLevel),
  })
  const ask = createAsk({ knowledge, municipality: settings.municipality, clock: systemClock })
  return {
    async ask({ id, text, history = [] }) {
      const startedAt = performance.now()
      const asked = await ask(text, history)
      const ms = Math.round((performance.now() - startedAt) * 100) / 100
      return { id, ...toAnswered(asked), ms }
    },
    titlesOf: (ids) => titlesIn(knowledge, ids),
    close: () => knowledge.close(),
  }
}

/** Asking must not publish, which a server does with what it answers from; and the index in the process finds the same. */
function withoutQdrant(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('QDRANT_')))
}

function toAnswered(asked: Asked): Omit<AnsweredLine, 'id' | 'ms'> {
  const { answer, text, ranked, isPersonOffered } = asked
  const sources = answer.kind === 'grounded' ? answer.sources : []
  return {
    kind: answer.kind === 'elsewhere' ? 'unknown' : answer.kind,
    text,
    sources: sources.map((source) => ({ id: source.id, title: source.title, ...urlOf(source) })),
    ranked: ranked.slice(0, 10),
    person: isPersonOffered,
    ...(answer.kind === 'grounded' && answer.made && { made: answer.made.by }),
    ...(answer.kind === 'elsewhere' && { elsewhere: answer.organisation }),
    ...(asked.why && { why: asked.why }),
  }
}

function urlOf({ url }: { readonly url?: string }): { url?: string } {
  return url === undefined ? {} : { url }
}

async function titlesIn(knowledge: Knowledge, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>()
  for (const id of new Set(ids)) {
    const answer = await knowledge.open(id, { text: '', language: 'nl', history: [] })
    if (answer?.kind === 'grounded') titles.set(id, answer.sources[0].title)
  }
  return titles
}
