import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { z } from 'zod'
import { elsewhereLines, ownLines } from './elsewhere-lines.ts'
import { organisations } from './organisations.ts'
import { recogniseElsewhere } from './recognise.ts'

const sampleFile = 'knowledge/sample/questions.jsonl'
const nationalFile = '../shared/data/vac/queries.dev.jsonl'
const askedLine = z.object({ query: z.string(), gold: z.array(z.string()) })

describe('what another organisation does', () => {
  test.each(linesOf(elsewhereLines).map(splitLine))('"%s" is for %s', (line, id) => {
    const found = recogniseElsewhere(line, 'nl')?.organisation
    expect(found?.name).toEqual(organisations.get(id)?.name)
    expect(found).toBeDefined()
  })

  test('the most specific product wins', () => {
    expect(recogniseElsewhere('dubbele kinderbijslag aanvragen', 'nl')?.product).toBe('dubbele kinderbijslag')
    expect(recogniseElsewhere('uittreksel uit het handelsregister', 'nl')?.product).toBe(
      'uittreksel uit het handelsregister',
    )
  })

  test('it comes with a line to take along', () => {
    const found = recogniseElsewhere('huurtoeslag', 'nl')
    expect(found?.takeAlong.nl).toMatch(/huurprijs/)
    expect(found?.takeAlong.en).toMatch(/rent/)
  })

  test('typing errors in English words are not taken for Dutch ones', () => {
    expect(recogniseElsewhere('wat is zorgtoeslga', 'nl')?.product).toBe('zorgtoeslag')
    expect(recogniseElsewhere('what is the zorgtoeslga', 'en')).toBeUndefined()
  })
})

describe('what is the municipality’s, or nobody’s', () => {
  test.each(linesOf(ownLines))('"%s" stays here', (line) => {
    expect(recogniseElsewhere(line, 'nl')?.product).toBeUndefined()
    expect(recogniseElsewhere(line, 'en')?.product).toBeUndefined()
  })

  test('no question that the sample knowledge answers is sent away', () => {
    expect(sentAway(sampleFile)).toEqual([])
  })

  const nationalTest = existsSync(nationalFile) ? test : test.skip
  nationalTest('of the national questions (../shared/data/vac) only care homes are another’s', () => {
    expect(sentAway(nationalFile)).toEqual([
      'Mijn moeder kan niet meer thuis wonen, hoe krijgt zij een plek in het verzorgingshuis?',
    ])
  })
})

describe('hostile input', () => {
  const words = fc.array(fc.oneof(fc.string(), fc.constantFrom('huurtoeslag', 'n201', '\u200b', '😀')), {
    maxLength: 200,
  })

  test('never throws and says the same twice', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('nl', 'en', 'ar'), (typed, language) => {
        const line = typed.join(' ')
        expect(recogniseElsewhere(line, language)).toEqual(recogniseElsewhere(line, language))
      }),
    )
  })

  test('ten thousand words take no longer than their beginning and their end', () => {
    const line = Array.from({ length: 10_000 }, (_, place) => `woord${place}en`).join(' ')
    expect(recogniseElsewhere(`huurtoeslag ${line}`, 'nl')?.product).toBe('huurtoeslag')
    expect(recogniseElsewhere(`${line} huurtoeslag`, 'nl')?.product).toBe('huurtoeslag')
    expect(recogniseElsewhere(`${line} huurtoeslag ${line}`, 'nl')).toBeUndefined()
  })

  test('one word of a million letters is no word', () => {
    expect(recogniseElsewhere('a'.repeat(1_000_000), 'nl')).toBeUndefined()
  })
})

function linesOf(text: string): readonly string[] {
  return text.trim().split('\n')
}

function splitLine(line: string): [string, string] {
  const [text = '', id = ''] = line.split(' > ')
  return [text, id]
}

function sentAway(file: string): readonly string[] {
  return linesOf(readFileSync(file, 'utf8'))
    .map((line) => askedLine.parse(JSON.parse(line)))
    .filter(({ query, gold }) => gold.length > 0 && recogniseElsewhere(query, 'nl') !== undefined)
    .map(({ query }) => query)
}
