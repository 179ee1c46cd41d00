import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { z } from 'zod'
import { elsewhereLines, ownLines } from './elsewhere-lines.ts'
import { organisations } from './organisations.ts'
import { recogniseCues } from './recognise-cues.ts'

const sampleFile = 'knowledge/sample/questions.jsonl'
const nationalFile = '../shared/data/vac/queries.dev.jsonl'
const askedLine = z.object({ query: z.string(), gold: z.array(z.string()) })

describe('what another organisation does', () => {
  test.each(linesOf(elsewhereLines).map(splitLine))('"%s" is for %s', (line, id) => {
    const found = recogniseCues(line, 'nl')?.organisation
    expect(found?.name).toEqual(organisations.get(id)?.name)
    expect(found).toBeDefined()
  })

  test('the most specific product wins', () => {
    expect(recogniseCues('dubbele kinderbijslag aanvragen', 'nl')?.product).toBe('dubbele kinderbijslag')
    expect(recogniseCues('uittreksel uit het handelsregister', 'nl')?.product).toBe(
      'uittreksel uit het handelsregister',
    )
  })

  test('it comes with a line to take along', () => {
    const found = recogniseCues('huurtoeslag', 'nl')
    expect(found?.takeAlong.nl).toMatch(/huurprijs/)
    expect(found?.takeAlong.en).toMatch(/rent/)
  })

  test('typing errors in English words are not taken for Dutch ones', () => {
    expect(recogniseCues('wat is zorgtoeslga', 'nl')?.product).toBe('zorgtoeslag')
    expect(recogniseCues('what is the zorgtoeslga', 'en')).toBeUndefined()
  })
})

describe('what is the municipality’s, or nobody’s', () => {
  test.each(linesOf(ownLines))('"%s" stays here', (line) => {
    expect(recogniseCues(line, 'nl')?.product).toBeUndefined()
    expect(recogniseCues(line, 'en')?.product).toBeUndefined()
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
        expect(recogniseCues(line, language)).toEqual(recogniseCues(line, language))
      }),
    )
  })

  test('ten thousand words take no longer than their beginning and their end', () => {
    const line = Array.from({ length: 10_000 }, (_, place) => `woord${place}en`).join(' ')
    expect(recogniseCues(`huurtoeslag ${line}`, 'nl')?.product).toBe('huurtoeslag')
    expect(recogniseCues(`${line} huurtoeslag`, 'nl')?.product).toBe('huurtoeslag')
    expect(recogniseCues(`${line} huurtoeslag ${line}`, 'nl')).toBeUndefined()
  })

  test('one word of a million letters is no word', () => {
    expect(recogniseCues('a'.repeat(1_000_000), 'nl')).toBeUndefined()
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
    .filter(({ query, gold }) => gold.length > 0 && recogniseCues(query, 'nl') !== undefined)
    .map(({ query }) => query)
}
