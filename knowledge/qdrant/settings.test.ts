import { describe, expect, test } from '@jest/globals'
import { parseQdrantSettings } from './settings.ts'

const url = 'http://127.0.0.1:6333'

test('without an address it is off, with one it has what is usual', () => {
  expect(parseQdrantSettings({})).toBeUndefined()
  expect(parseQdrantSettings({ QDRANT_URL: '', QDRANT_API_KEY: '' })).toBeUndefined()
  expect(parseQdrantSettings({ QDRANT_URL: `${url}/` })).toEqual({
    url,
    apiKey: undefined,
    collection: 'balie',
    timeoutMs: 200,
  })
})

test('everything can be set', () => {
  const environment = {
    QDRANT_URL: 'https://qdrant.voorbeeldstad.nl:443/search',
    QDRANT_API_KEY: 'geheim',
    QDRANT_COLLECTION: 'balie-proef_2',
    QDRANT_TIMEOUT_MS: '150',
  }
  expect(parseQdrantSettings(environment)).toEqual({
    url: environment.QDRANT_URL,
    apiKey: 'geheim',
    collection: 'balie-proef_2',
    timeoutMs: 150,
  })
})

describe('what is wrong is said, with what to set and without what was set', () => {
  test.each([
    ['a key and no address', { QDRANT_API_KEY: 'geheim' }, /QDRANT_API_KEY is set and QDRANT_URL is not/],
    ['no address at all', { QDRANT_URL: 'geheim' }, /QDRANT_URL has to be an address like/],
    ['another protocol', { QDRANT_URL: 'ftp://geheim:6333' }, /QDRANT_URL has to be an address like/],
    ['no port', { QDRANT_URL: 'https://geheim.nl' }, /QDRANT_URL has to say its port/],
    ['no port, with a path', { QDRANT_URL: 'https://geheim.nl/a:1' }, /QDRANT_URL has to say its port/],
    ['a password', { QDRANT_URL: 'http://geheim:geheim@127.0.0.1:6333' }, /has to be a base address/],
    ['a question', { QDRANT_URL: `${url}/?key=geheim` }, /has to be a base address/],
    [
      'a key of two lines',
      { QDRANT_URL: url, QDRANT_API_KEY: 'ge\nheim' },
      /QDRANT_API_KEY has to be one word/,
    ],
    [
      'a name with a slash',
      { QDRANT_URL: url, QDRANT_COLLECTION: 'geheim/a' },
      /QDRANT_COLLECTION has to be/,
    ],
    [
      'more time than there is',
      { QDRANT_URL: url, QDRANT_TIMEOUT_MS: '251' },
      /QDRANT_TIMEOUT_MS .* 20 to 250/,
    ],
    ['no number', { QDRANT_URL: url, QDRANT_TIMEOUT_MS: 'geheim' }, /QDRANT_TIMEOUT_MS has to be/],
    [
      'a key in the open',
      { QDRANT_URL: 'http://qdrant.example.nl:6333', QDRANT_API_KEY: 'geheim' },
      /the key would travel in the open/,
    ],
  ])('%s', (_, environment, sentence) => {
    const parse = (): unknown => parseQdrantSettings(environment)
    expect(parse).toThrow(sentence)
    expect(parse).not.toThrow(/geheim/)
  })

  test('everything at once', () => {
    const environment = { QDRANT_URL: 'x', QDRANT_COLLECTION: '!', QDRANT_TIMEOUT_MS: '0' }
    expect(() => parseQdrantSettings(environment)).toThrow(
      /QDRANT_URL.*\nQDRANT_COLLECTION.*\nQDRANT_TIMEOUT_MS/,
    )
  })
})
