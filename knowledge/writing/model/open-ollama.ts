import { Malformed } from '../../../core/errors.ts'
import { draftJsonSchema } from '../draft.ts'
import type { LanguageModelSettings } from '../settings.ts'
import { mostTokens } from './chat-model.ts'
import type { ChatModel } from './chat-model.ts'
import { versionOf } from './version-of.ts'

/** Room for the pages, the question and the answer; what Ollama takes by itself is less. */
const contextTokens = 8_192

/** By `_generate`, for the reason that stands at OpenAI. @see https://docs.ollama.com/api/chat */
export async function openOllama({ model, url }: LanguageModelSettings): Promise<ChatModel> {
  const { ChatOllama } = await import('@langchain/ollama')
  const { HumanMessage, SystemMessage } = await import('@langchain/core/messages')
  return {
    say: async ({ system, user }, outgoing) => {
      const chat = new ChatOllama({
        model,
        baseUrl: url,
        temperature: 0,
        numPredict: mostTokens,
        numCtx: contextTokens,
        maxRetries: 0,
        fetch: onlyJsonLines(outgoing),
        // Who waits for an answer has no time for a model to think first. One that cannot think takes it too.
        think: false,
      })
      const messages = [new SystemMessage(system), new HumanMessage(user)]
      const { generations } = await chat._generate(messages, { format: draftJsonSchema })
      const [first] = generations
      if (!first) throw new Malformed('The language model gave no answer at all: look at its log.')
      return { text: first.text, version: versionOf(first.message.response_metadata, 'model') }
    },
  }
}

/** The class prints a line that is no JSON, and a server may repeat the question in it. */
function onlyJsonLines(outgoing: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await outgoing(input, init)
    const body = await response.text()
    if (!body.split('\n').every(isJsonOrEmpty)) {
      throw new Malformed(
        'The language model gave something that is no answer: check LANGUAGE_MODEL_URL, and what answers there.',
      )
    }
    return new Response(body, { headers: response.headers })
  }
}

function isJsonOrEmpty(line: string): boolean {
  if (line.trim() === '') return true
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}
