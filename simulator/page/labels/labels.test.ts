import { describe, expect, test } from '@jest/globals'
import { labelsIn, languageOf } from './labels.ts'

describe('The labels of the simulator', () => {
  test('are Dutch, or English when that is asked or the document is', () => {
    expect(languageOf('', 'nl')).toBe('nl')
    expect(languageOf('', 'en-GB')).toBe('en')
    expect(languageOf('?lang=en', 'nl')).toBe('en')
    expect(languageOf('?lang=nl', 'en')).toBe('nl')
    expect(languageOf('?lang=xx', 'en')).toBe('nl')
  })

  test('have the same parts to fill in, in both languages', () => {
    const [nl, en] = [strings(labelsIn.nl), strings(labelsIn.en)]
    expect([...en.keys()]).toEqual([...nl.keys()])
    for (const [key, label] of nl) expect(`${key} ${partsOf(en.get(key))}`).toBe(`${key} ${partsOf(label)}`)
  })
})

function strings(labels: object, above = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(labels).flatMap(([key, value]: readonly [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? [...strings(value, `${above}${key}.`)]
        : [[`${above}${key}`, String(value)] as const],
    ),
  )
}

function partsOf(label = ''): string {
  return [...label.matchAll(/\{\w+\}/g)].map(String).sort().join(' ')
}
