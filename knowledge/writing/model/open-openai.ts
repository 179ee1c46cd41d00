import { Malformed } from '../../../core/errors.ts'
import { draftJsonSchema } from '../draft.ts'
import type { LanguageModelSettings } from '../settings.ts'
import { mostTokens } from './chat-model.ts'
import type { ChatModel } from './chat-model.ts'
import { versionOf } from './version-of.ts'

/**
 * Anything that speaks OpenAI's POST /chat/completions.
 * The class is asked by `_generate`: its `invoke` looks in the environment whether LangChain has to print what is said
 * (LANGCHAIN_VERBOSE) or send it to LangSmith (LANGSMITH_TRACING), and what residents ask goes nowhere but to the model.
 */
export async function openOpenAi({ model, url }: LanguageModelSettings): Promise<ChatModel> {
  const { ChatOpenAICompletions } = await import('@langchain/openai')
  const { HumanMessage, SystemMessage } = await import('@langchain/core/messages')
  return {
    say: async ({ system, user }, outgoing) => {
      const chat = new ChatOpenAICompletions({
        model,
        // It has to have one, else it looks in the environment; what is sent is ours (Outgoing).
        apiKey: 'none',
        ...(takesTemperature(model) && { temperature: 0 }),
        maxTokens: mostTokens,
        maxRetries: 0,
        configuration: { baseURL: url, fetch: outgoing, organization: null, project: null, logLevel: 'off' },
      })
      const { generations } = await chat._generate([new SystemMessage(system), new HumanMessage(user)], {
        response_format: responseFormat,
      })
      const [first] = generations
      if (!first) throw new Malformed('The language model gave no answer at all: look at its log.')
      return { text: first.text, version: versionOf(first.message.response_metadata, 'model_name') }
    },
  }
}

/** The class takes JSON apart by itself, and an answer with a fence around it would be lost: by `$parseRaw` it leaves it. */
const responseFormat = {
  type: 'json_schema' as const,
  json_schema: { name: 'answer', strict: true, schema: draftJsonSchema },
  $parseRaw: (content: string): string => content,
}

/** OpenAI's models that reason refuse one. */
function takesTemperature(model: string): boolean {
  return !/^(?:o\d|gpt-5)/u.test(model)
}
