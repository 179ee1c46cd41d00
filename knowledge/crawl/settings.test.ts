import { expect, test } from '@jest/globals'
import { parseCrawlSettings } from './settings.ts'

test('has what is sensible when nothing is set, and this machine is not asked', () => {
  const sensible = {
    paceMs: 500,
    maxPages: 5000,
    timeoutMs: 30_000,
    maxBytes: 10 * 1024 * 1024,
    isLoopbackAllowed: false,
  }
  expect(parseCrawlSettings({})).toEqual(sensible)
  expect(parseCrawlSettings({ CRAWL_PACE_MS: '', CRAWL_ALLOW_LOOPBACK: 'off', PORT: 'x' })).toEqual(sensible)
})

test('takes what is set', () => {
  const set = { CRAWL_PACE_MS: '1000', CRAWL_MAX_PAGES: '10', CRAWL_ALLOW_LOOPBACK: 'on' }
  expect(parseCrawlSettings(set)).toMatchObject({ paceMs: 1000, maxPages: 10, isLoopbackAllowed: true })
})

test('says what is wrong in a sentence for each, without what was set', () => {
  const wrong = {
    CRAWL_PACE_MS: '-1',
    CRAWL_MAX_PAGES: 'veel',
    CRAWL_MAX_BYTES: '1e12',
    CRAWL_ALLOW_LOOPBACK: 'ja',
  }
  expect(() => parseCrawlSettings(wrong)).toThrow(
    [
      'CRAWL_PACE_MS has to be a whole number from 0 to 60000. Without it: 500.',
      'CRAWL_MAX_PAGES has to be a whole number from 1 to 100000. Without it: 5000.',
      'CRAWL_MAX_BYTES has to be a whole number from 1024 to 104857600. Without it: 10485760.',
      'CRAWL_ALLOW_LOOPBACK has to be on or off. Without it: off.',
    ].join('\n'),
  )
})
