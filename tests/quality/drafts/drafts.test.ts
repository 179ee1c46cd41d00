import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { checkDraft } from '../../../knowledge/writing/check/check-draft.ts'
import { stands } from '../../../knowledge/writing/check/checked.ts'
import { readEvidence } from '../../../knowledge/writing/check/evidence.ts'
import { linesInstead } from '../../../knowledge/writing/check/lines-instead.ts'
import { whyAnswerFalls } from '../../../knowledge/writing/check/why-answer-falls.ts'
import { linesOf } from '../../../knowledge/writing/lines.ts'
import type { Line } from '../../../knowledge/writing/lines.ts'
import { samplePages } from '../../fakes/language-model-pages.ts'

/**
 * Drafts as a language model writes them, by somebody who saw nothing of the check: 110 that are true, and 140 with one
 * false sentence each. The check was mended on those that were seen. The unseen ones are for their totals: who reads
 * them while changing the check, has nothing left to measure with.
 */
const shape = z.object({
  page: z.string(),
  language: z.enum(['nl', 'en', 'tr', 'ar', 'pl', 'uk', 'es']),
  question: z.string(),
  kind: z.string(),
  sentences: z.array(z.object({ text: z.string(), on: z.array(z.string()), false: z.boolean().optional() })),
})
type Drafted = z.infer<typeof shape>

const pages = new Map(samplePages().map((page) => [page.id, page]))

function idOf(beginning: string, lines: readonly Line[]): string {
  const found =
    lines.find(({ text }) => text.startsWith(beginning)) ??
    lines.find(({ text }) => text.toLowerCase().includes(beginning.toLowerCase()))
  return found?.id ?? 'none'
}

interface Checked {
  readonly drafted: Drafted
  readonly isGiven: boolean
  /** Sentence by sentence. */
  readonly stand: readonly boolean[]
}

function check(drafted: Drafted): Checked {
  const page = pages.get(drafted.page)
  if (!page) throw new Error(`There is no page ${drafted.page}.`)
  const lines = linesOf([page])
  const { language, question } = drafted
  const evidence = readEvidence({ lines, urls: [page.url], language, question, mark: 'a1b2c3d4e5f60718' })
  const sentences = drafted.sentences.map(({ text, on }) => ({
    text,
    passages: on.map((beginning) => idOf(beginning, lines)),
  }))
  const checked = checkDraft({ sentences }, evidence)
  return {
    drafted,
    isGiven: whyAnswerFalls(linesInstead(checked), evidence) === undefined,
    stand: checked.map(({ verdict }) => verdict === stands),
  }
}

const share = <One>(all: readonly One[], holds: (one: One) => boolean): number =>
  all.filter(holds).length / all.length
const isBelieved = ({ drafted, stand }: Checked): boolean =>
  drafted.sentences.some((sentence, at) => sentence.false === true && stand[at] === true)

describe.each([
  ['seen', { given: 0.85, standing: 0.8, english: 0.7, caught: 0.985 }],
  ['unseen', { given: 0.85, standing: 0.63, english: 0.5, caught: 0.955 }],
] as const)('of the %s drafts', (name, least) => {
  let checked: readonly Checked[] = []
  beforeAll(() => {
    const text = readFileSync(new URL(`./${name}.jsonl`, import.meta.url), 'utf8')
    checked = text
      .trim()
      .split('\n')
      .map((line) => check(shape.parse(JSON.parse(line))))
  })
  const honest = (language: string): readonly Checked[] =>
    checked.filter(({ drafted }) => drafted.kind === 'true' && drafted.language === language)

  test('as many that are true are given as were', () => {
    expect(honest('nl')).toHaveLength(75)
    expect(share(honest('nl'), ({ isGiven }) => isGiven)).toBeGreaterThanOrEqual(least.given)
    expect(
      share(
        honest('nl').flatMap(({ stand }) => stand),
        Boolean,
      ),
    ).toBeGreaterThanOrEqual(least.standing)
    expect(share(honest('en'), ({ isGiven }) => isGiven)).toBeGreaterThanOrEqual(least.english)
  })

  test('as many false sentences are caught as were', () => {
    const lying = checked.filter(({ drafted }) => drafted.kind !== 'true')
    expect(lying).toHaveLength(140)
    expect(share(lying, (one) => !isBelieved(one))).toBeGreaterThanOrEqual(least.caught)
  })
})
