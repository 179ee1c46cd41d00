import { describe, expect, test } from '@jest/globals'
import type { Answered } from './ask.ts'
import { readRobots, type Robots } from './robots.ts'

const site = 'https://www.voorbeeldstad.nl'

function read(text: string | Uint8Array): Promise<Robots> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  return readRobots(
    () => Promise.resolve<Answered>({ kind: 'given', bytes, contentType: 'text/plain' }),
    site,
  )
}

async function allowed(text: string, ...paths: readonly string[]): Promise<readonly string[]> {
  const robots = await read(text)
  return robots.kind === 'rules' ? paths.filter((path) => robots.allows(new URL(path, site))) : []
}

describe('robots.txt', () => {
  test('has rules with stars and ends, of which the longest wins', async () => {
    const text = 'User-agent: *\nDisallow: /*.doc$\nDisallow: /zoek\nAllow: /zoek/uitleg'
    expect(await allowed(text, '/a', '/a.doc', '/a.docx', '/zoek?q=1', '/zoek/uitleg')).toEqual([
      '/a',
      '/a.docx',
      '/zoek/uitleg',
    ])
  })

  test('is obeyed behind a mark of byte order, and with ends of lines of any kind', async () => {
    expect(await allowed('\uFEFFUser-agent: balie\r\nDisallow: /a\rDisallow: /b', '/a', '/b', '/c')).toEqual([
      '/c',
    ])
  })

  test.each([
    ['nothing', ''],
    ['a page', '<!doctype html><p>Pagina niet gevonden'],
    ['a film', new Uint8Array(2_000_000).fill(0xff)],
    ['a name that is no agent', 'User-agent: __proto__\nDisallow: /'],
  ])('that is %s allows all', async (_, text) => {
    const robots = await read(text)
    expect(robots.kind === 'rules' && robots.allows(new URL('/a', site))).toBe(true)
  })

  test.each([
    ['Crawl-delay: 2', 2000],
    ['Crawl-delay: 0.5', 500],
    ['Crawl-delay: -1', 0],
    ['Crawl-delay: Infinity', 10_000],
    ['Crawl-delay: morgen', 0],
  ])('with %s is waited for %d milliseconds', async (line, delayMs) => {
    expect(await read(`User-agent: *\n${line}`)).toMatchObject({ delayMs })
  })

  test('with rules that never come to an end still lets the others count', async () => {
    const endless = Array.from({ length: 2000 }, (_, at) => `Disallow: /${'a*'.repeat(900)}${at}`)
    const text = ['User-agent: *', 'Disallow: /dicht', ...endless].join('\n')
    expect(await allowed(text, `/${'a'.repeat(1900)}`, '/dicht')).toHaveLength(1)
  })
})
