import { describe, expect, test } from '@jest/globals'
import { readSettings } from './settings.ts'

describe('settings', () => {
  test('without any a newcomer gets a municipality on loopback', () => {
    expect(readSettings({}, [])).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      publicUrl: undefined,
      knowledgePath: undefined,
      municipality: { name: 'Voorbeeldstad' },
    })
  })

  test('an empty value counts as not set', () => {
    expect(readSettings({ PORT: '', MUNICIPALITY_PHONE: '' }, [])).toMatchObject({ port: 3000 })
  })

  test.each([
    [{}, undefined],
    [{ INGEST_EVERY: '30m' }, 1_800_000],
    [{ INGEST_EVERY: '6h' }, 21_600_000],
    [{ INGEST_EVERY: ' 1 d ' }, 86_400_000],
  ])('%j asks the sources again every %p ms', (environment, ms) => {
    expect(readSettings(environment, []).ingestEveryMs).toBe(ms)
  })

  test('what stands behind the command wins', () => {
    expect(readSettings({ KNOWLEDGE: 'a' }, ['--knowledge', 'b']).knowledgePath).toBe('b')
  })

  test.each([
    [{ PORT: 'http' }, /PORT has to be a number/],
    [{ PORT: '70000' }, /PORT has to be 65535 or less/],
    [{ PUBLIC_URL: 'balie.nl' }, /PUBLIC_URL has to be an address/],
    [{ PUBLIC_URL: 'http://balie.nl' }, /set an https address/],
    [{ HOST: '0.0.0.0' }, /set PUBLIC_URL/],
    [{ INGEST_EVERY: 'often' }, /INGEST_EVERY has to be minutes, hours or days/],
    [{ INGEST_EVERY: '0m' }, /INGEST_EVERY has to be/],
    [{ INGEST_EVERY: '32d' }, /INGEST_EVERY has to be/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL has to be debug/],
    [{ OPENING_HOURS: 'always' }, /OPENING_HOURS has to be like/],
    [{ OPENING_HOURS: 'ma-vr 17.00-8.30' }, /OPENING_HOURS has to be like/],
    [{ TIME_ZONE: 'Utrecht' }, /TIME_ZONE has to be a time zone/],
    [{ MUNICIPALITY_PHONE: 'call us' }, /MUNICIPALITY_PHONE has to be a telephone number/],
  ])('%j stops the start with a sentence', (environment, sentence) => {
    expect(() => readSettings(environment, [])).toThrow(sentence)
  })

  test('all that is wrong is said at once', () => {
    expect(() => readSettings({ PORT: 'x', TIME_ZONE: 'x' }, [])).toThrow(/PORT.*\n.*TIME_ZONE/)
  })

  test('a flag it does not know is named, with those it knows', () => {
    expect(() => readSettings({}, ['--kennis', 'x'])).toThrow(/--knowledge <path>/)
  })
})
