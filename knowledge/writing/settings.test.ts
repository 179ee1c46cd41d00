import { describe, expect, test } from '@jest/globals'
import { parseLanguageModelSettings } from './settings.ts'

const openai = { LANGUAGE_MODEL: 'openai', LANGUAGE_MODEL_NAME: 'small-1', LANGUAGE_MODEL_KEY: 'sk-secret-1' }
const ollama = { LANGUAGE_MODEL: 'ollama', LANGUAGE_MODEL_NAME: 'small' }

describe('settings of the language model', () => {
  test.each([
    [{}],
    [{ LANGUAGE_MODEL: '' }],
    [{ LANGUAGE_MODEL: '', LANGUAGE_MODEL_NAME: '' }],
    [{ ...ollama, LANGUAGE_MODEL: 'off' }],
    [{ HOST: '127.0.0.1', LANGUAGE_MODELX: 'of another program' }],
    [{ OPENAI_API_KEY: 'of another program', OLLAMA_HOST: 'of another program' }],
  ])('%j leave it off', (environment) => {
    expect(parseLanguageModelSettings(environment)).toBeUndefined()
  })

  test('have OpenAI asked at its own address, with a key', () => {
    expect(parseLanguageModelSettings(openai)).toEqual({
      kind: 'openai',
      model: 'small-1',
      url: 'https://api.openai.com/v1',
      key: 'sk-secret-1',
      timeoutMs: 3_000,
    })
  })

  test('have Ollama asked on this machine, without one', () => {
    expect(parseLanguageModelSettings(ollama)).toEqual({
      kind: 'ollama',
      model: 'small',
      url: 'http://127.0.0.1:11434',
      key: undefined,
      timeoutMs: 3_000,
    })
  })

  test('can all be set, and a slash at the end of an address is no matter', () => {
    expect(
      parseLanguageModelSettings({
        ...openai,
        LANGUAGE_MODEL_URL: 'https://models.example.nl/v1/',
        LANGUAGE_MODEL_TIMEOUT_MS: '8000',
      }),
    ).toMatchObject({ url: 'https://models.example.nl/v1', timeoutMs: 8_000 })
  })

  test.each(['http://127.0.0.1:8000/v1', 'http://vllm:8000/v1', 'http://10.0.0.8/v1', 'https://[::1]/v1'])(
    'need no key for a server on your own network: %s',
    (url) => {
      const settings = { ...openai, LANGUAGE_MODEL_URL: url, LANGUAGE_MODEL_KEY: '' }
      expect(parseLanguageModelSettings(settings)).toMatchObject({ url, key: undefined })
    },
  )
})

describe('a wrong setting', () => {
  test.each([
    [
      { LANGUAGE_MODEL_NAME: 'strange-value' },
      'LANGUAGE_MODEL_NAME is set and LANGUAGE_MODEL is not: set it to openai, ollama or off.',
    ],
    [{ ...openai, LANGUAGE_MODEL: 'strange-value' }, 'LANGUAGE_MODEL has to be openai, ollama or off.'],
    [
      { ...openai, LANGUAGE_MODEL_NAME: '' },
      'LANGUAGE_MODEL_NAME is missing: set it to the name of the model, as its server knows it.',
    ],
    [
      { ...openai, LANGUAGE_MODEL_KEY: '' },
      /^LANGUAGE_MODEL_KEY is missing: set it, or set LANGUAGE_MODEL_URL/,
    ],
    [
      { ...openai, LANGUAGE_MODEL_KEY: 'strange value' },
      'LANGUAGE_MODEL_KEY has to be one word, without spaces or line ends.',
    ],
    [{ ...openai, LANGUAGE_MODEL_KEY: 'strange-value\n' }, /^LANGUAGE_MODEL_KEY has to be one word/],
    [{ ...openai, LANGUAGE_MODEL_KEY: 'strange-välue' }, /^LANGUAGE_MODEL_KEY has to be one word/],
    [{ ...openai, LANGUAGE_MODEL_URL: 'strange-value' }, /^LANGUAGE_MODEL_URL has to be an address like/],
    [
      { ...openai, LANGUAGE_MODEL_URL: 'file:///strange-value' },
      /^LANGUAGE_MODEL_URL has to be an address like/,
    ],
    [
      { ...openai, LANGUAGE_MODEL_URL: 'https://me:strange-value@example.nl/v1' },
      /^LANGUAGE_MODEL_URL has to be a base address: without a name, a password/,
    ],
    [{ ...openai, LANGUAGE_MODEL_URL: 'https://a.nl/v1?key=strange-value' }, /has to be a base address/],
    [{ ...openai, LANGUAGE_MODEL_URL: 'https://a.nl/v1/chat/completions' }, /has to be the base address/],
    [{ ...ollama, LANGUAGE_MODEL_URL: 'http://127.0.0.1:11434/api/chat' }, /has to be the base address/],
    [
      { ...ollama, LANGUAGE_MODEL_URL: 'http://127.0.0.1:11434/v1' },
      /^LANGUAGE_MODEL_URL ends in \/v1 or \/api/,
    ],
    [
      { ...openai, LANGUAGE_MODEL_URL: 'http://strange-value.nl/v1' },
      /^LANGUAGE_MODEL_URL begins with http:\/\/ .*questions would travel in the open\.$/,
    ],
    ...['99', '30001', '1.5', 'strange-value', '3s', '-1'].map(
      (value) =>
        [
          { ...openai, LANGUAGE_MODEL_TIMEOUT_MS: value },
          'LANGUAGE_MODEL_TIMEOUT_MS has to be a whole number of milliseconds, 100 to 30000. Without it: 3000.',
        ] as const,
    ),
  ])('%j is told by its name, never by its value', (environment, sentence) => {
    const parse = (): unknown => parseLanguageModelSettings(environment)
    expect(parse).toThrow(sentence)
    expect(parse).not.toThrow(/strange.v|sk-secret/)
  })

  test('is told together with the others', () => {
    const parse = (): unknown =>
      parseLanguageModelSettings({ LANGUAGE_MODEL: 'ollama', LANGUAGE_MODEL_TIMEOUT_MS: '3s' })
    expect(parse).toThrow(/LANGUAGE_MODEL_NAME is missing.*\nLANGUAGE_MODEL_TIMEOUT_MS has to be/)
  })
})
