import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Answer, Grounded } from '../../core/answer.ts'
import type { Language } from '../../core/language.ts'
import type { Line } from '../../core/knowledge.ts'
import { silentLog } from '../../core/log.ts'
import { openFakeLanguageModel } from '../../tests/fakes/language-model.ts'
import type { FakeLanguageModel } from '../../tests/fakes/language-model.ts'
import { writeTruly } from '../../tests/fakes/language-model-truth.ts'
import { openDirectory } from '../../tests/fakes/temporary-directory.ts'
import { openKnowledge } from '../index.ts'
import type { KnowledgeBase } from '../index.ts'

const sample = fileURLToPath(new URL('../sample', import.meta.url))
const clock = { now: () => new Date('2026-11-29T10:00:00Z') }
const approved = `---
title: Prijs van een rijbewijs
approvedBy: Redactie Burgerzaken
approvedOn: 2026-03-01
questions:
  - Wat kost een nieuw rijbewijs?
---
Een rijbewijs kost € 52,10. Dat is in elke gemeente ongeveer gelijk.
`

let directory: Awaited<ReturnType<typeof openDirectory>>
let model: FakeLanguageModel
let knowledge: KnowledgeBase
let plain: KnowledgeBase
let asked = 0
const requests = () => model.requests.slice(asked)

beforeAll(async () => {
  directory = await openDirectory()
  model = await openFakeLanguageModel()
  const pages = join(directory.path, 'pages')
  await cp(sample, pages, { recursive: true })
  await writeFile(join(pages, 'vast-rijbewijs.md'), approved)
  const options = { path: pages, dataDirectory: join(directory.path, 'data'), clock, log: silentLog }
  knowledge = await openKnowledge({ ...options, environment: environmentOf(model) })
  plain = await openKnowledge(options)
})
afterAll(async () => {
  await knowledge.close()
  await plain.close()
  await model.close()
  await directory.close()
})
beforeEach(() => {
  model.writes = writeTruly
  asked = model.requests.length
})

function environmentOf({ url }: FakeLanguageModel) {
  return {
    LANGUAGE_MODEL: 'openai',
    LANGUAGE_MODEL_NAME: 'scripted',
    LANGUAGE_MODEL_URL: `${url}/v1`,
    LANGUAGE_MODEL_TIMEOUT_MS: '20000',
  }
}

async function ask(text: string, language: Language = 'nl', history: readonly Line[] = []): Promise<Answer> {
  return (await knowledge.consult({ text, language, history })).answer
}

function grounded(answer: Answer | undefined): Grounded {
  if (answer?.kind !== 'grounded') throw new Error(`That was no answer: ${answer?.kind ?? 'nothing'}.`)
  return answer
}

describe('an answer with a language model', () => {
  test('is what the model wrote, with the same source, its own facts, and how it was made', async () => {
    model.writes = ({ lines }) => {
      const line = lines.find(({ text }) => text.startsWith('Paspoort vanaf 18 jaar'))
      return [{ text: 'Een paspoort vanaf 18 jaar kost € 83,87.', passages: [line?.id ?? ''] }]
    }
    const question = { text: 'wat kost een nieuw paspoort aanvragen', language: 'nl', history: [] } as const
    const answer = grounded((await knowledge.consult(question)).answer)
    const before = grounded((await plain.consult(question)).answer)
    expect(answer.text).toBe('Een paspoort vanaf 18 jaar kost € 83,87.')
    expect(answer.sources).toEqual(before.sources)
    expect(answer.facts?.map(({ value }) => value)).toEqual(expect.arrayContaining(['EUR 83.87']))
    expect(answer.made).toMatchObject({
      by: 'model',
      model: 'scripted',
      modelVersion: 'scripted-2026-01-01 fp_fake',
      checks: [{ sentence: 'Een paspoort vanaf 18 jaar kost € 83,87.', verdict: 'stands' }],
    })
    expect(answer.made?.by === 'model' && answer.made.sent).toContain('wat kost een nieuw paspoort aanvragen')
  })

  test('is the sentences of the page when what the model wrote does not stand', async () => {
    model.writes = ({ lines }) => [{ text: 'Een paspoort kost € 12,50.', passages: [lines[0]?.id ?? ''] }]
    const question = { text: 'Hoeveel betaal ik voor een paspoort?', language: 'nl', history: [] } as const
    expect((await knowledge.consult(question)).answer).toEqual((await plain.consult(question)).answer)
    expect(requests()).toHaveLength(1)
  })

  test('keeps what has to be said with it', async () => {
    const answer = grounded(await ask('Een paspoort kost toch maar 40 euro?'))
    expect(answer.made?.by).toBe('model')
    expect(answer.notices).toMatchObject([{ kind: 'differs', said: '40 euro', holds: 'never' }])
  })

  test('is that of an editor as it stands, and the model is not asked', async () => {
    const answer = grounded(await ask('Wat kost een nieuw rijbewijs?'))
    expect(answer.made?.by).toBe('approved')
    expect(requests()).toHaveLength(0)
  })

  test('is in the language of the resident when it holds', async () => {
    model.writes = ({ lines, language }) => {
      const line = lines.find(({ text }) => text.startsWith('Paspoort vanaf 18 jaar'))
      expect(language).toBe('Engels')
      return [{ text: 'A passport for people aged 18 and over costs € 83.87.', passages: [line?.id ?? ''] }]
    }
    const answer = grounded(await ask('How do I apply for a new passport and what does it cost?', 'en'))
    expect(answer).toMatchObject({
      language: 'en',
      text: 'A passport for people aged 18 and over costs € 83.87.',
    })
  })

  test('is written for a page that was chosen from a question back too', async () => {
    const question = { text: 'wat kost het?', language: 'nl', history: [] } as const
    const answer = grounded(await knowledge.open('paspoort-aanvragen', question))
    expect(answer.made?.by).toBe('model')
  })

  test.each(['Wat voor weer wordt het morgen?', 'qwrtzp'])(
    'is not asked of the model: "%s"',
    async (text) => {
      expect((await ask(text)).kind).not.toBe('grounded')
      expect(requests()).toHaveLength(0)
    },
  )

  test('goes to the model with what was said before', async () => {
    const history: readonly Line[] = [
      { from: 'resident', text: 'Hoe vraag ik een paspoort aan?' },
      { from: 'balie', text: 'U vraagt een paspoort aan in het stadhuis.' },
    ]
    await ask('en wat kost dat?', 'nl', history)
    expect(requests()[0]?.asked.history).toContain('Hoe vraag ik een paspoort aan?')
  })
})
