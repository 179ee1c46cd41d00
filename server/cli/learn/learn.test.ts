import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { parseClassifier } from '../../../core/text-classifier.ts'
import { learn, learnedFrom } from './learn.ts'
import { lessons, other } from './lessons.ts'
import type { LabelledText } from './lessons.ts'

describe.each(lessons)('what is kept of $name', ({ model, read, training }) => {
  test('was learned from the lines that are there now; if not: npm run learn', async () => {
    const classifier = parseClassifier(await readFile(model))
    expect(classifier.learnedFrom).toBe(learnedFrom(training, await read()))
  })

  test('is learned from no line that says two things', async () => {
    const names = new Map<string, string>()
    const twice: string[] = []
    for (const { text, names: said } of await read()) {
      const key = text.trim().toLowerCase()
      const before = names.get(key)
      if (before !== undefined && before !== said.join() && ![before, said.join()].includes(other))
        twice.push(key)
      names.set(key, said.join())
    }
    expect(twice.length / names.size).toBeLessThan(0.01)
  })
})

describe('learning', () => {
  const examples: readonly LabelledText[] = [
    ...['mijn paspoort is kwijt', 'nieuw paspoort aanvragen', 'paspoort verlopen'].map(named('passport')),
    ...['boom kappen', 'mag ik die boom omzagen', 'bomen snoeien'].map(named('tree')),
    ...['wat een mooi weer', 'zet een wekker'].map(named(other)),
  ]
  const training = { cost: 1, rounds: 20, kept: 1000 }

  test('puts lines it has not seen with those they are like', () => {
    const classifier = parseClassifier(learn({ training }, examples))
    const [passport = 0, tree = 0] = classifier.scores('ik zoek mijn paspoort')
    expect(classifier.classes).toEqual(['passport', 'tree'])
    expect(passport).toBeGreaterThan(tree)
    const [, oak = 0] = classifier.scores('een grote boom in de tuin')
    expect(oak).toBeGreaterThan(classifier.scores('een grote boom in de tuin')[0] ?? 0)
  })

  test('gives the same bytes for the same lines, and others when a line changes', () => {
    expect(learn({ training }, examples)).toEqual(learn({ training }, examples))
    expect(learnedFrom(training, examples)).not.toBe(learnedFrom(training, examples.slice(1)))
  })
})

function named(name: string): (text: string) => LabelledText {
  return (text) => ({ text, names: [name] })
}
