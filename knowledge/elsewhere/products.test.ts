import { describe, expect, test } from '@jest/globals'
import { cueWordsOf } from './cues.ts'
import { organisations } from './organisations.ts'
import { ours } from './ours.ts'
import { parseProducts, products } from './products.ts'
import { recogniseCues } from './recognise-cues.ts'
import { normalise } from '../terms/normalise.ts'

const elsewheres = products.map(({ elsewhere }) => elsewhere)

describe('the organisations', () => {
  test.each([...organisations])('%s has a name and a link that is safe', (_, { name, url }) => {
    expect(name.nl).not.toBe('')
    expect(name.en).not.toBe('')
    expect(new URL(url)).toMatchObject({ protocol: 'https:', search: '', hash: '' })
  })

  test('telephone numbers are written as they are dialled in the Netherlands', () => {
    const numbers = [...organisations.values()].flatMap(({ telephone }) => telephone ?? [])
    const odd = numbers.filter(
      (number) => !/^(?:0[89]00|0\d{2})(?: \d{2,5}){1,4}$|^247 247 247$|^144$/.test(number),
    )
    expect(odd).toEqual([])
    expect(numbers.length).toBeGreaterThan(30)
  })

  test('none is listed that nothing is asked of', () => {
    const asked = new Set(elsewheres.map(({ organisation }) => organisation))
    expect([...organisations].filter(([, one]) => !asked.has(one)).map(([id]) => id)).toEqual([])
  })

  test('each has a name and a link of its own', () => {
    const all = [...organisations.values()]
    expect(new Set(all.map(({ name }) => name.nl)).size).toBe(all.length)
  })
})

describe('the products', () => {
  test('are at least 110, each once', () => {
    expect(products.length).toBeGreaterThanOrEqual(110)
    expect(new Set(elsewheres.map(({ product }) => product)).size).toBe(products.length)
  })

  test.each(elsewheres)('$product comes with one short sentence in two languages', ({ takeAlong }) => {
    for (const line of [takeAlong.nl, takeAlong.en]) {
      expect(line).toMatch(/^[A-Z][^\n]*\.$/)
      expect(line.split(' ').length).toBeLessThanOrEqual(15)
    }
    expect(takeAlong.nl).not.toBe(takeAlong.en)
  })

  test('every cue is normalised, or it would never be found', () => {
    const words = [ours, ...products.map(({ cues }) => cues)].flatMap(cueWordsOf)
    expect(words.filter((word) => word !== normalise(word))).toEqual([])
  })

  test('each is found by its first cue', () => {
    const lost = products.filter(({ cues, elsewhere }) => {
      const first = (cues.split(',')[0] ?? '').replaceAll(/[!=]/g, '').split(' ')
      const line = first.map((slot) => slot.split('|')[0]).join(' ')
      return recogniseCues(line, 'nl')?.organisation !== elsewhere.organisation
    })
    expect(lost.map(({ elsewhere }) => elsewhere.product)).toEqual([])
  })

  test('a paragraph that is not complete, or of nobody, is refused', () => {
    expect(() => parseProducts('x @ nobody\nx\nX.\nX.')).toThrow('"x @ nobody" names an organisation')
    expect(() => parseProducts('x @ svb\nx\nX.')).toThrow('"x" has fewer than four lines')
  })
})
