import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openFakeLanguageModel } from '../../../tests/fakes/language-model.ts'
import type { FakeLanguageModel } from '../../../tests/fakes/language-model.ts'
import { whilePrinting } from '../../../tests/fakes/while-printing.ts'
import { createAskModel } from './ask-model.ts'
import { openModel } from './open-model.ts'

const prompt = { system: 'Schrijf.', user: '<<vraag 1f>>\nMag mijn hond los?\n<</vraag 1f>>' }
const before = { ...process.env }

let fake: FakeLanguageModel
let elsewhere: FakeLanguageModel
// Before any of the vendors' code is loaded: some of it looks then.
beforeEach(async () => {
  fake = await openFakeLanguageModel()
  elsewhere = await openFakeLanguageModel()
  Object.assign(process.env, ofOtherPrograms(elsewhere.url))
})
afterEach(async () => {
  process.env = { ...before }
  await fake.close()
  await elsewhere.close()
})

describe('what stands in the environment for other programs', () => {
  test.each(['openai', 'ollama'] as const)(
    'changes nothing for %s: nothing is printed, nor sent elsewhere',
    async (kind) => {
      const printed = await whilePrinting(async () => {
        const url = kind === 'openai' ? `${fake.url}/v1` : fake.url
        const settings = { kind, model: 'small', url, key: undefined, timeoutMs: 20_000, lingerMs: 0 }
        const asking = createAskModel(await openModel(settings), settings)
        await asking.ask(prompt)
        // What is sent aside goes in batches, a moment later.
        await new Promise((resolve) => setTimeout(resolve, 600))
        asking.close()
      })
      expect(printed).toBe('')
      expect(elsewhere.connections).toBe(0)
      expect(fake.requests).toHaveLength(1)
      expect(fake.requests[0]?.authorization).toBeUndefined()
      expect(fake.requests[0]?.headerNames.filter((name) => /another|openai|stainless/.test(name))).toEqual(
        [],
      )
    },
  )
})

function ofOtherPrograms(url: string): Record<string, string> {
  return {
    LANGCHAIN_VERBOSE: 'true',
    LANGCHAIN_TRACING: 'true',
    LANGCHAIN_TRACING_V2: 'true',
    LANGCHAIN_ENDPOINT: url,
    LANGCHAIN_API_KEY: 'ls-secret',
    LANGSMITH_TRACING: 'true',
    LANGSMITH_TRACING_V2: 'true',
    LANGSMITH_ENDPOINT: url,
    LANGSMITH_API_KEY: 'ls-secret',
    OTEL_EXPORTER_OTLP_ENDPOINT: url,
    OPENAI_API_KEY: 'sk-of-another',
    OPENAI_ADMIN_KEY: 'sk-of-another',
    OPENAI_BASE_URL: `${url}/v1`,
    OPENAI_API_BASE: `${url}/v1`,
    OPENAI_ORG_ID: 'org-of-another',
    OPENAI_ORGANIZATION: 'org-of-another',
    OPENAI_PROJECT_ID: 'project-of-another',
    OPENAI_CUSTOM_HEADERS: 'x-of-another: 1\nauthorization: Bearer sk-of-another',
    OPENAI_LOG: 'debug',
    OLLAMA_HOST: url,
    OLLAMA_BASE_URL: url,
    OLLAMA_API_KEY: 'sk-of-another',
    VERBOSE: 'true',
    DEBUG: '*',
  }
}
