import { createAsk } from '../../bot/ask.ts'
import type { Environment } from '../../core/channel.ts'
import { systemClock } from '../../core/clock.ts'
import type { Line } from '../../core/knowledge.ts'
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
  /** The organisation that does it, when it is `unknown` here for that reason. */
  readonly elsewhere?: string
  /** From the line read to the answer made, milliseconds. */
  readonly ms: number
}

export interface Asking {
  ask(line: AskedLine): Promise<AnsweredLine>
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
    clock: systemClock,
    log: createLog(settings.logLevel),
  })
  const ask = createAsk({ knowledge, municipality: settings.municipality, clock: systemClock })
  return {
    async ask({ id, text, history = [] }) {
      const startedAt = performance.now()
      const { answer, text: said, ranked, isPersonOffered } = await ask(text, history)
      const sources = answer.kind === 'grounded' ? answer.sources : []
      return {
        id,
        kind: answer.kind === 'elsewhere' ? 'unknown' : answer.kind,
        text: said,
        sources: sources.map((source) => ({ id: source.id, title: source.title, ...urlOf(source) })),
        ranked: ranked.slice(0, 10),
        person: isPersonOffered,
        ...(answer.kind === 'elsewhere' && { elsewhere: answer.organisation }),
        ms: Math.round((performance.now() - startedAt) * 100) / 100,
      }
    },
    close: () => knowledge.close(),
  }
}

function urlOf({ url }: { readonly url?: string }): { url?: string } {
  return url === undefined ? {} : { url }
}
