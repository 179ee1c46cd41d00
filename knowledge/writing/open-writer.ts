import { randomBytes } from 'node:crypto'
import type { Clock } from '../../core/clock.ts'
import { Malformed, Unavailable } from '../../core/errors.ts'
import type { Log } from '../../core/log.ts'
import { factsIn } from '../facts/facts-in.ts'
import { createCircuit } from '../retrieval/circuit.ts'
import type { Fault } from '../retrieval/circuit.ts'
import { checkDraft, stands } from './check/check-draft.ts'
import { readEvidence } from './check/evidence.ts'
import { whyAnswerFalls } from './check/why-answer-falls.ts'
import { parseDraft } from './draft.ts'
import type { Draft } from './draft.ts'
import { linesOf } from './lines.ts'
import { createAskModel } from './model/ask-model.ts'
import type { Said } from './model/chat-model.ts'
import type { Prompt } from './model/chat-model.ts'
import { openModel } from './model/open-model.ts'
import { createReplacing } from './personal/replace-personal.ts'
import type { Replacing } from './personal/replace-personal.ts'
import { createPrompt, promptVersion } from './prompt.ts'
import type { LanguageModelSettings } from './settings.ts'
import type { Writer, Writing, Written } from './writer.ts'
import { writtenText } from './written-text.ts'

interface Around {
  readonly clock: Clock
  readonly log: Log
}

/** What it opens costs 0.3 s, so it is loaded here and not before. */
export async function openWriter(settings: LanguageModelSettings, { clock, log }: Around): Promise<Writer> {
  const asking = createAskModel(await openModel(settings), settings.timeoutMs)
  const oddities = createOddities()
  const circuit = createCircuit<Prompt, Drafted | undefined>({
    ask: async (prompt) => oddities.around(async () => toDrafted(await asking.ask(prompt))),
    instead: () => Promise.resolve(undefined),
    isTelling: (given) => given !== undefined,
    faultOf,
    says: {
      failing: 'the language model is of no use; answers are the sentences of the pages',
      well: 'the language model answers again',
    },
    clock,
    log,
  })
  const ask = (prompt: Prompt): Promise<Drafted | undefined> => circuit.ask(prompt)
  return {
    write: async (writing) => {
      try {
        return await write(writing, { settings, ask, log })
      } catch (error) {
        log.error({ err: error }, 'an answer could not be written; the sentences of the pages are given')
        return undefined
      }
    },
    close: () => {
      asking.close()
    },
  }
}

interface Drafted {
  readonly draft: Draft
  readonly version: string
}

function toDrafted({ text, version }: Said): Drafted {
  return { draft: parseDraft(text), version }
}

interface With {
  readonly settings: LanguageModelSettings
  readonly ask: (prompt: Prompt) => Promise<Drafted | undefined>
  readonly log: Log
}

async function write(writing: Writing, { settings, ask, log }: With): Promise<Written | undefined> {
  const lines = linesOf(writing.pages)
  if (lines.length === 0) return undefined
  const { language } = writing
  const mark = randomBytes(8).toString('hex')
  const replacing = createReplacing([writing.question, ...writing.history.map(({ text }) => text)])
  const prompt = createPrompt({ ...withoutPersonal(writing, replacing), language, lines, mark })
  const drafted = await ask(prompt)
  if (!drafted) return undefined
  const urls = writing.pages.flatMap(({ url }) => (url === undefined ? [] : [url]))
  const evidence = readEvidence({ lines, urls, language, mark })
  const checked = checkDraft(drafted.draft, evidence)
  const falls = whyAnswerFalls(checked, evidence)
  if (falls !== undefined) {
    log.info(
      { reason: falls, verdicts: checked.map(({ verdict }) => verdict) },
      'what the model wrote does not stand',
    )
    return undefined
  }
  const text = replacing.restore(writtenText(checked.filter(({ verdict }) => verdict === stands)))
  return {
    text,
    language,
    facts: factsIn(text),
    made: {
      by: 'model',
      model: settings.model,
      modelVersion: drafted.version,
      promptVersion,
      sent: prompt.user,
      checks: checked.map(({ text: sentence, passages, verdict }) => ({ sentence, passages, verdict })),
    },
  }
}

function withoutPersonal(
  { question, history }: Writing,
  replacing: Replacing,
): Pick<Writing, 'question' | 'history'> {
  return {
    question: replacing.replace(question),
    history: history.map(({ from, text }) => ({ from, text: replacing.replace(text) })),
  }
}

const mostOddities = 3

/**
 * What comes of one question only, a text that is no JSON or a question that is refused, is no fault of the server: nobody
 * can have others do without a model by asking something odd. So many in a row are one.
 */
function createOddities(): { around(work: () => Promise<Drafted>): Promise<Drafted | undefined> } {
  let inARow = 0
  return {
    around: async (work) => {
      try {
        const drafted = await work()
        inARow = 0
        return drafted
      } catch (error) {
        if (!(error instanceof Malformed)) throw error
        inARow += 1
        if (inARow >= mostOddities) throw error
        return undefined
      }
    },
  }
}

function faultOf(error: unknown): Fault {
  if (error instanceof Malformed) return { kind: 'malformed', level: 'alarm', reason: error.message }
  if (error instanceof Unavailable) return { kind: 'unavailable', level: 'alarm', reason: error.message }
  return { kind: 'unexpected', level: 'alarm' }
}
