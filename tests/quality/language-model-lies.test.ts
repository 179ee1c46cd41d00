import { describe, expect, test } from '@jest/globals'
import type { Language } from '../../core/language.ts'
import { checkDraft } from '../../knowledge/writing/check/check-draft.ts'
import { stands } from '../../knowledge/writing/check/checked.ts'
import { readEvidence } from '../../knowledge/writing/check/evidence.ts'
import type { Evidence } from '../../knowledge/writing/check/evidence.ts'
import { whyAnswerFalls } from '../../knowledge/writing/check/why-answer-falls.ts'
import { linesOf } from '../../knowledge/writing/lines.ts'
import { trueAnswers } from '../fakes/language-model-answers.ts'
import { lieKinds, makeLies } from '../fakes/language-model-lies.ts'
import type { SamplePage } from '../fakes/language-model-pages.ts'

const lies = 100
/** The check was fitted on the first; the others are to be caught too. */
const seeds = [7, 2027, 31_415]

describe.each(seeds)('with the seed %i', (seed) => {
  test.each(lieKinds)(`${lies} sentences with the lie "%s" do not stand`, (kind) => {
    const made = makeLies(kind, lies, seed)
    const believed = made.filter(({ page, text, passages }) => {
      const [checked] = checkDraft({ sentences: [{ text, passages }] }, evidenceOf(page, 'nl'))
      return checked?.verdict === stands
    })
    expect(made).toHaveLength(lies)
    expect(believed.map(({ page, text }) => `${page.id}: ${text}`)).toEqual([])
  })
})

test('200 true answers, in seven languages, stand whole and are given', () => {
  const answers = trueAnswers()
  const fallen = answers.flatMap(({ page, language, draft }) => {
    const evidence = evidenceOf(page, language)
    const checked = checkDraft(draft, evidence)
    const wrong = checked.filter(({ verdict }) => verdict !== stands)
    const falls = whyAnswerFalls(checked, evidence)
    return [
      ...wrong.map(({ text, verdict }) => `${page.id}: ${text} (${verdict})`),
      ...(falls === undefined ? [] : [`${page.id}: ${falls}`]),
    ]
  })
  expect(answers).toHaveLength(200)
  expect(new Set(answers.map(({ language }) => language)).size).toBe(7)
  expect(fallen).toEqual([])
})

test('one lie among true sentences is taken out, and the rest stays', () => {
  const answers = trueAnswers().filter(
    ({ draft, language }) => language === 'nl' && draft.sentences.length > 2,
  )
  for (const { page, draft } of answers) {
    const lie = { text: 'Een advocaat is altijd verplicht.', passages: draft.sentences[0]?.passages ?? [] }
    const checked = checkDraft({ sentences: [...draft.sentences, lie] }, evidenceOf(page, 'nl'))
    expect(checked.filter(({ verdict }) => verdict !== stands).map(({ text }) => text)).toEqual([lie.text])
  }
  expect(answers.length).toBeGreaterThan(5)
})

const read = new WeakMap<SamplePage, Map<Language, Evidence>>()

function evidenceOf(page: SamplePage, language: Language): Evidence {
  const own = read.get(page) ?? new Map<Language, Evidence>()
  read.set(page, own)
  const known =
    own.get(language) ??
    readEvidence({ lines: linesOf([page]), urls: [page.url], language, mark: '4f1c09ab77d2e350' })
  own.set(language, known)
  return known
}
