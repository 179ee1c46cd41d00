import { describe, expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import type { Reading } from '../article.ts'
import { readResource } from './read-resource.ts'

const read = (xml: string | Uint8Array): Promise<Reading> =>
  readResource({ name: 'sc.xml', id: 'sc', mediaType: 'text/xml', bytes: Buffer.from(xml) })
const product = (inside: string): string => `<scproducten><scproduct>${inside}</scproduct></scproducten>`

test('a product of the feed is an article', async () => {
  const { articles, problems } = await read(
    await readFile(new URL('fixtures/catalogus.xml', import.meta.url)),
  )
  expect(articles).toEqual([
    {
      id: 'sc/12',
      title: 'Hondenbelasting & penning',
      url: 'https://www.voorbeeldstad.nl/hondenbelasting?a=1&b=2',
      modified: '2026-03-09',
      language: 'nl',
      audience: ['particulier', 'ondernemer'],
      keywords: [],
      upl: 'hondenbelasting',
      text: 'U betaalt belasting voor uw hond.\n\n## Kosten\n\nPer hond betaalt u € 71,20. [Kwijtschelding](https://www.voorbeeldstad.nl/kwijtschelding) kan.',
    },
    {
      id: 'sc/13/en',
      title: 'Certificate of conduct',
      url: 'https://www.voorbeeldstad.nl/en/vog',
      language: 'en',
      keywords: [],
      text: 'You ask for it at the counter.',
    },
  ])
  expect(problems.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/product 2 .*does not exist/u),
    expect.stringMatching(/product 3 \(Leeg product\) has no text/u),
  ])
})

describe('a feed that is refused', () => {
  const bomb = `<!DOCTYPE lolz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>${product('<title>&b;</title>')}`
  const outside = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${product('<title>&e;</title><body>&e;</body>')}`
  test.each([
    ['with entities that multiply', bomb, /document type or entities/u],
    ['with an entity from outside', outside, /document type or entities/u],
    ['that was cut off', '<scproducten><scproduct><title>Hond</title>', /not well-formed/u],
    ['nested without end', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`, /cannot be read/u],
    ['with no product in it', '<rss><channel/></rss>', /without an scproduct/u],
    ['that is no XML', 'geen xml', /./u],
  ])('%s', async (_, xml, reason) => {
    const { articles, problems } = await read(xml)
    expect(articles).toEqual([])
    expect(problems[0]?.reason).toMatch(reason)
  })
})

test('a document type within CDATA is only text', async () => {
  const { articles } = await read(
    product('<title>Hond</title><body><![CDATA[<!DOCTYPE html><p>Waf.</p>]]></body>'),
  )
  expect(articles).toMatchObject([{ id: 'sc/hond', text: 'Waf.' }])
})

test('an entity that nobody declared stays as it is written', async () => {
  const { articles } = await read(product('<title>Hond &onbekend; kat</title><body>Waf.</body>'))
  expect(articles[0]?.title).toBe('Hond &onbekend; kat')
})
