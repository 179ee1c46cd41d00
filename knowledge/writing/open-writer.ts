import { createHash, randomBytes } from 'node:crypto'
import type { MadeByModel } from '../../core/answer.ts'
import type { Clock } from '../../core/clock.ts'
import type { Log } from '../../core/log.ts'
import { factsIn } from '../facts/facts-in.ts'
import { createAskForDraft } from './ask-for-draft.ts'
import type { AskForDraft } from './ask-for-draft.ts'
import { checkDraft } from './check/check-draft.ts'
import { stands } from './check/checked.ts'
import { readEvidence } from './check/evidence.ts'
import { linesInstead } from './check/lines-instead.ts'
import { whyAnswerFalls } from './check/why-answer-falls.ts'
import { createKept } from './kept.ts'
import type { Kept } from './kept.ts'
import { linesOf } from './lines.ts'
import type { Line } from './lines.ts'
import { createAskModel } from './model/ask-model.ts'
import { openModel } from './model/open-model.ts'
import { createReplacing } from '../personal/replace-personal.ts'
import type { Replacing } from '../personal/replace-personal.ts'
import { createPrompt, promptVersion } from './prompt.ts'
import type { LanguageModelSettings } from './settings.ts'
import type { Writer, Writing, Written } from './writer.ts'
import { writtenText } from './written-text.ts'

interface Around {
  readonly clock: Clock
  readonly log: Log
}

/** A model does not say the same thing twice, and everyone is promised the same answer on every channel. */
const mostKept = 500

/** Ollama loads a model for as long as this. */
const lingerMs = { ollama: 60_000, openai: 0 }

/** What it opens costs 0.3 s, so it is loaded here and not before. */
export async function openWriter(settings: LanguageModelSettings, { clock, log }: Around): Promise<Writer> {
  const { model, kind, key, timeoutMs } = settings
  const asking = createAskModel(await openModel(settings), { key, timeoutMs, lingerMs: lingerMs[kind] })
  let isClosed = false
  const ask = createAskForDraft(asking, { clock, log, isClosed: () => isClosed })
  const kept = createKept<Sound>(mostKept)
  return {
    write: async (writing) => {
      try {
        return await write(writing, { model, ask, log, kept })
      } catch (error) {
        log.error({ err: error }, 'an answer could not be written; the sentences of the pages are given')
        return undefined
      }
    },
    close: () => {
      isClosed = true
      asking.close()
    },
  }
}

interface With {
  readonly model: string
  readonly ask: AskForDraft
  readonly log: Log
  readonly kept: Kept<Sound>
}

/** What was written and holds; what was personal in the question is a mark in it still. */
interface Sound {
  readonly text: string
  readonly made: MadeByModel
}

async function write(writing: Writing, { kept, ...around }: With): Promise<Written | undefined> {
  const lines = linesOf(writing.pages)
  if (lines.length === 0) return undefined
  const { language } = writing
  const replacing = createReplacing([writing.question, ...writing.history.map(({ text }) => text)])
  const replaced: Replaced = {
    ...withoutPersonal(writing, replacing),
    language,
    lines,
    urls: writing.pages.flatMap(({ url }) => (url === undefined ? [] : [url])),
  }
  const sound = await kept.get(keyOf(replaced, around.model), () => draft(replaced, around))
  if (!sound) return undefined
  const text = replacing.restore(sound.text)
  return { text, language, facts: factsIn(text), made: sound.made }
}

interface Replaced extends Pick<Writing, 'question' | 'history' | 'language'> {
  readonly lines: readonly Line[]
  readonly urls: readonly string[]
}

/** Of all that the answer and its check depend on; a question with other capitals or spaces is the same one. */
function keyOf({ question, history, language, lines, urls }: Replaced, model: string): string {
  const asked = question.trim().replace(/\s+/gu, ' ').toLowerCase()
  const all = [asked, history, language, lines, urls, promptVersion, model]
  return createHash('sha256').update(JSON.stringify(all)).digest('base64')
}

async function draft(
  { question, history, language, lines, urls }: Replaced,
  { model, ask, log }: Omit<With, 'kept'>,
): Promise<Sound | undefined> {
  const mark = randomBytes(8).toString('hex')
  const prompt = createPrompt({ question, history, language, lines, mark })
  const drafted = await ask(prompt)
  if (!drafted) return undefined
  const evidence = readEvidence({ lines, urls, language, mark, question, history })
  const checked = checkDraft(drafted.draft, evidence)
  const given = linesInstead(checked)
  const falls = whyAnswerFalls(given, evidence)
  if (falls !== undefined) {
    const verdicts = checked.map(({ verdict }) => verdict)
    log.info({ reason: falls, verdicts }, 'what the model wrote does not stand')
    return undefined
  }
  return {
    text: writtenText(given.filter(({ verdict }) => verdict === stands)),
    made: {
      by: 'model',
      model,
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
