import { describe, expect, test } from '@jest/globals'
import { agreement, aspectsOf } from './aspects-of.ts'
import { parseAspects, readAspectExamples } from './examples.ts'

const together = (one: string, other: string): number => agreement(aspectsOf(one), aspectsOf(other))

describe('what is asked of a subject', () => {
  test.each([
    ['wat ben ik kwijt voor een trouwboekje', 'kosten van een trouwboekje', 'een trouwboekje aanvragen'],
    ['me viskaart is gejat', 'viskaart kwijt of gestolen', 'hoe lang is een viskaart geldig'],
    ['hoe oud mag zo n verklaring zijn', 'hoe lang is de verklaring geldig', 'een verklaring aanvragen'],
    ['ik ben het er niet mee eens', 'bezwaar maken tegen de beslissing', 'wat kost de beslissing'],
    ['how do i get a fishing permit', 'hoe kan ik een visvergunning aanvragen', 'visvergunning kwijt'],
  ])('"%s" is asked by "%s", rather than by "%s"', (question, right, wrong) => {
    expect(together(question, right)).toBeGreaterThan(together(question, wrong))
  })

  test('is a share, also of nothing and of a novel', () => {
    for (const text of ['', '?', '🙂', 'woord '.repeat(10_000)]) {
      const agreed = together(text, 'wat kost een paspoort')
      expect(agreed).toBeGreaterThanOrEqual(0)
      expect(agreed).toBeLessThanOrEqual(1)
    }
  })
})

describe('the examples', () => {
  const subjects = ['paspoort', 'boom', 'hond', 'kliko', 'graf', 'terras', 'akte']

  test('say each aspect in many ways', () => {
    const ways = new Map<string, number>()
    for (const { aspect } of readAspectExamples()) ways.set(aspect, (ways.get(aspect) ?? 0) + 1)
    expect(ways.size).toBeGreaterThan(40)
    expect([...ways].filter(([, count]) => count < 100)).toEqual([])
  })

  test('have other subjects each time, and no two words before one', () => {
    const examples = parseAspects('# lost\nmijn … is weg\nwaar is …?', subjects)
    expect(new Set(examples.map(({ text }) => text)).size).toBeGreaterThan(8)
    for (const { text } of examples) expect(text).not.toMatch(/…|mijn (?:mijn|een|de|het) /u)
  })

  test('are the same each time', () => {
    expect(readAspectExamples()).toEqual(readAspectExamples())
  })

  test('that stand under no name are refused', () => {
    expect(() => parseAspects('mijn … is weg\n# lost', subjects)).toThrow(/under no aspect/)
  })
})
