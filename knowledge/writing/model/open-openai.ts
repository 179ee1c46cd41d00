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
export async function openOpenAi({ model, url, key }: LanguageModelSettings): Promise<ChatModel> {
  const { ChatOpenAICompletions } = await import('@langchain/openai')
  const { HumanMessage, SystemMessage } = await import('@langchain/core/messages')
  return {
    say: async ({ system, user }, outgoing) => {
      const chat = new ChatOpenAICompletions({
        model,
        // Without one the class looks for OpenAI's own key in the environment, and sends it to whoever this is.
        apiKey: key ?? 'none',
        ...(takesTemperature(model) && { temperature: 0 }),
        maxTokens: mostTokens,
        maxRetries: 0,
        configuration: { baseURL: url, fetch: outgoing, organization: null, project: null, logLevel: 'off' },
      })
      const { generations } = await chat._generate([new SystemMessage(system), new HumanMessage(user)], {
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'answer', strict: true, schema: draftJsonSchema },
        },
      })
      const [first] = generations
      if (!first) throw new Malformed('The language model gave no answer at all: look at its log.')
      return { text: first.text, version: versionOf(first.message.response_metadata, 'model_name') }
    },
  }
}

/** OpenAI's models that reason refuse one. */
function takesTemperature(model: string): boolean {
  return !/^(?:o\d|gpt-5)/u.test(model)
}
