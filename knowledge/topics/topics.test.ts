import { describe, expect, test } from '@jest/globals'
import { products } from '../elsewhere/products.ts'
import { likeliestTopic, nearTopics } from './near-topics.ts'
import { parseTopics, readTopics } from './topics.ts'

describe('the topics', () => {
  test('are whole: words, and at least ten ways to ask', () => {
    const thin = readTopics().filter(({ words, lines }) => words.length < 4 || lines.length < 10)
    expect(thin.map(({ title }) => title)).toEqual([])
  })

  test('name only products of other organisations that are listed', () => {
    const listed = new Set(['?', ...products.map(({ elsewhere }) => elsewhere.product)])
    const unknown = readTopics().filter(({ elsewhere = '?' }) => !listed.has(elsewhere))
    expect(unknown.map(({ title }) => title)).toEqual([])
  })

  test('that lack a line are refused by name', () => {
    expect(() => parseTopics('# Bomen\n= boom')).toThrow(/Bomen/)
  })
})

describe('a question is near the topic it is about', () => {
  test.each([
    ['de hond heeft mijn paspoort opgegeten', /Beschadigd/],
    ['hoe weet mijn pensioenfonds waar ik woon', /gegevens/i],
    ['kan die aanslag van de gemeente weggestreept worden', /Kwijtschelding/],
    ['mijn ouwe bank moet weg, halen jullie die op', /Grofvuil/],
  ])('%s', (question, title) => {
    expect(nearTopics(question, 3).some(({ topic }) => title.test(topic.title))).toBe(true)
  })

  test('and nobody’s business is near none', () => {
    expect(likeliestTopic('wie won de wedstrijd gisteren').score).toBeLessThan(-0.3)
  })
})
