import { describe, expect, test } from '@jest/globals'
import { parseEmbeddingsSettings } from './settings.ts'

const openai = { EMBEDDINGS: 'openai', EMBEDDINGS_MODEL: 'text-embedding-3-small', EMBEDDINGS_KEY: 'sk-1' }
const ollama = { EMBEDDINGS: 'ollama', EMBEDDINGS_MODEL: 'bge-m3' }
const transformers = { EMBEDDINGS: 'transformers', EMBEDDINGS_MODEL: 'Xenova/multilingual-e5-small' }

const usual = { timeoutMs: 2_000, batch: 64, questionPrefix: '', passagePrefix: '' }

describe('settings of the embeddings', () => {
  test.each([
    [{}],
    [{ EMBEDDINGS: '' }],
    [{ EMBEDDINGS: '', EMBEDDINGS_MODEL: '' }],
    [{ ...ollama, EMBEDDINGS: 'off' }],
    [{ HOST: '127.0.0.1', EMBEDDINGSX: 'of another program' }],
  ])('%j leaves them off', (environment) => {
    expect(parseEmbeddingsSettings(environment)).toBeUndefined()
  })

  test('OpenAI is asked at its own address, with a key', () => {
    const url = 'https://api.openai.com/v1'
    const model = 'text-embedding-3-small'
    expect(parseEmbeddingsSettings(openai)).toEqual({ kind: 'openai', url, model, key: 'sk-1', ...usual })
  })

  test('Ollama is asked on this machine, without one', () => {
    const url = 'http://127.0.0.1:11434'
    expect(parseEmbeddingsSettings(ollama)).toEqual({ kind: 'ollama', url, model: 'bge-m3', ...usual })
  })

  test('transformers runs here', () => {
    const model = 'Xenova/multilingual-e5-small'
    expect(parseEmbeddingsSettings(transformers)).toEqual({ kind: 'transformers', model, ...usual })
  })

  test('all of it can be set, and a prefix keeps its space', () => {
    const settings = parseEmbeddingsSettings({
      ...ollama,
      EMBEDDINGS_URL: 'http://ollama:11434/',
      EMBEDDINGS_TIMEOUT_MS: '900',
      EMBEDDINGS_BATCH: '8',
      EMBEDDINGS_QUESTION_PREFIX: 'query: ',
      EMBEDDINGS_PASSAGE_PREFIX: 'passage: ',
    })
    expect(settings).toMatchObject({
      url: 'http://ollama:11434',
      timeoutMs: 900,
      batch: 8,
      questionPrefix: 'query: ',
      passagePrefix: 'passage: ',
    })
  })

  test.each([
    'http://localhost:8080/v1',
    'http://127.0.0.1:8080/v1',
    'http://127.1.2.3/v1',
    'http://[::1]:8080/v1',
  ])('a server on this machine needs no key: %s', (url) => {
    const environment = { ...openai, EMBEDDINGS_KEY: '', EMBEDDINGS_URL: url }
    expect(parseEmbeddingsSettings(environment)).toMatchObject({ url, key: undefined })
  })

  test.each([
    'http://vllm:8000/v1',
    'http://10.0.0.7/v1',
    'http://172.31.0.7/v1',
    'http://192.168.1.7/v1',
    'http://[fd00::7]/v1',
    'http://model.gemeente.internal/v1',
    'https://model.voorbeeldstad.nl/v1',
  ])('a server elsewhere needs one: %s', (url) => {
    expect(parseEmbeddingsSettings({ ...openai, EMBEDDINGS_URL: url })).toMatchObject({ url, key: 'sk-1' })
    expect(() => parseEmbeddingsSettings({ ...openai, EMBEDDINGS_URL: url, EMBEDDINGS_KEY: '' })).toThrow(
      'EMBEDDINGS_KEY is missing: set it, or set EMBEDDINGS_URL to a server on this machine.',
    )
  })

  test.each([
    [
      { EMBEDDINGS_MODEL: 'bge-m3' },
      'EMBEDDINGS_MODEL is set and EMBEDDINGS is not: set it to openai, ollama, transformers or off.',
    ],
    [{ ...ollama, EMBEDDINGS: 'Ollama' }, 'EMBEDDINGS has to be openai, ollama, transformers or off.'],
    [
      { EMBEDDINGS: 'ollama' },
      'EMBEDDINGS_MODEL is missing: set it to the name of the model, as its server knows it.',
    ],
    [{ ...ollama, EMBEDDINGS_URL: 'ollama:11434' }, 'EMBEDDINGS_URL has to be an address like http'],
    [{ ...ollama, EMBEDDINGS_URL: 'http://jan:geheim@ollama' }, 'EMBEDDINGS_URL has to be a base address'],
    [{ ...openai, EMBEDDINGS_URL: 'https://x.nl/v1?key=geheim' }, 'EMBEDDINGS_URL has to be a base address'],
    [
      { ...openai, EMBEDDINGS_URL: 'https://x.nl/v1/embeddings' },
      'EMBEDDINGS_URL has to be the base address',
    ],
    [{ ...ollama, EMBEDDINGS_URL: 'http://127.0.0.1:11434/api/embed' }, 'has to be the base address'],
    [{ ...ollama, EMBEDDINGS_URL: 'http://ollama.voorbeeldstad.nl' }, 'questions would travel in the open.'],
    [{ ...openai, EMBEDDINGS_URL: 'http://172.32.0.7/v1' }, 'questions would travel in the open.'],
    [{ ...openai, EMBEDDINGS_KEY: 'geheim\ngeheim' }, 'EMBEDDINGS_KEY has to be one word'],
    [
      { ...transformers, EMBEDDINGS_URL: 'http://127.0.0.1:1' },
      'EMBEDDINGS_URL is set, and transformers asks no server: remove it, or change EMBEDDINGS.',
    ],
    [{ ...transformers, EMBEDDINGS_KEY: 'geheim' }, 'EMBEDDINGS_KEY is set, and transformers asks no server'],
    [
      { ...ollama, EMBEDDINGS_TIMEOUT_MS: 'kort' },
      'EMBEDDINGS_TIMEOUT_MS has to be a whole number, 100 to 60000. Without it: 2000.',
    ],
    [{ ...ollama, EMBEDDINGS_TIMEOUT_MS: '5' }, 'EMBEDDINGS_TIMEOUT_MS has to be a whole number'],
    [{ ...ollama, EMBEDDINGS_BATCH: '0' }, 'EMBEDDINGS_BATCH has to be a whole number, 1 to 2048.'],
    [{ ...ollama, EMBEDDINGS_BATCH: '1.5' }, 'EMBEDDINGS_BATCH has to be a whole number'],
  ])('%j stops the start with a sentence, and without the value', (environment, sentence) => {
    const parse = () => parseEmbeddingsSettings(environment)
    expect(parse).toThrow(sentence)
    expect(parse).not.toThrow(/geheim/)
  })

  test('each variable that is wrong has its own sentence', () => {
    const environment = { EMBEDDINGS: 'ollama', EMBEDDINGS_URL: 'x', EMBEDDINGS_BATCH: 'x' }
    const parse = () => parseEmbeddingsSettings(environment)
    expect(parse).toThrow(/EMBEDDINGS_MODEL is.*\nEMBEDDINGS_URL has.*\nEMBEDDINGS_BATCH has/)
  })
})
