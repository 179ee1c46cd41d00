import { describe, expect, test } from '@jest/globals'
import { createOriginCheck } from './origin.ts'

const ours = 'https://balie.voorbeeldstad.nl'
const settings = { origins: [ours], isOnLoopback: false }

function originOf(headers: Record<string, string>, on = settings): string | undefined {
  return createOriginCheck(on)({ headers, socket: { localPort: 3000 } })
}

describe('the origin of a connection', () => {
  test('a site on the list is let in under its own name', () => {
    expect(originOf({ origin: ours })).toBe(ours)
  })

  test.each([
    'https://evil.example',
    'http://balie.voorbeeldstad.nl',
    'https://balie.voorbeeldstad.nl.evil.example',
    'https://balie.voorbeeldstad.nl:444',
    'null',
    '',
    'https://balie.voorbeeldstad.nl, https://evil.example',
    'http://localhost:3000',
  ])('%s is not on it', (origin) => {
    expect(originOf({ origin })).toBeUndefined()
  })

  test('without an Origin nobody gets in', () => {
    expect(originOf({})).toBeUndefined()
    expect(originOf({ host: 'balie.voorbeeldstad.nl' })).toBeUndefined()
    expect(originOf({ host: 'balie.voorbeeldstad.nl', 'sec-fetch-site': 'cross-site' })).toBeUndefined()
  })

  test('a GET of a browser to its own site has no Origin, and says so in a header no page can set', () => {
    expect(originOf({ host: 'balie.voorbeeldstad.nl', 'sec-fetch-site': 'same-origin' })).toBe(ours)
  })

  test('a name that was pointed at us by someone else is not our own site', () => {
    expect(originOf({ host: 'evil.example', 'sec-fetch-site': 'same-origin' })).toBeUndefined()
  })

  test('on loopback our own pages get in, on our own port only', () => {
    const here = { origins: [], isOnLoopback: true }
    expect(originOf({ origin: 'http://localhost:3000' }, here)).toBe('http://localhost:3000')
    expect(originOf({ origin: 'http://127.0.0.1:3000' }, here)).toBe('http://127.0.0.1:3000')
    expect(originOf({ origin: 'http://localhost:3001' }, here)).toBeUndefined()
    expect(originOf({ origin: 'https://localhost:3000' }, here)).toBeUndefined()
  })
})
