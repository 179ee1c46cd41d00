import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createRecordingLog } from '../../tests/fakes/recording-log.ts'
import type { RecordingLog } from '../../tests/fakes/recording-log.ts'
import { createTestClock } from '../../tests/fakes/test-clock.ts'
import type { TestClock } from '../../tests/fakes/test-clock.ts'
import { eventually } from '../../tests/fakes/eventually.ts'
import { openFakeLanguageModel } from '../../tests/fakes/language-model.ts'
import type { FakeLanguageModel } from '../../tests/fakes/language-model.ts'
import { openWriter } from './open-writer.ts'
import type { Page } from './page.ts'
import type { Writer, Writing } from './writer.ts'

const page: Page = {
  title: 'Paspoort aanvragen',
  url: 'https://www.voorbeeldstad.example/paspoort',
  passages: [
    { heading: '', text: 'U vraagt een paspoort aan in het stadhuis.' },
    { heading: 'Kosten', text: 'Een paspoort kost € 83,87. Bel 14 030 voor een afspraak.' },
  ],
}
const asks = (question: string, changes: Partial<Writing> = {}): Writing => ({
  question,
  language: 'nl',
  history: [],
  pages: [page],
  ...changes,
})
const odd = { kind: 'content', content: 'geen JSON' } as const
const down = { kind: 'status', status: 503 } as const

let fake: FakeLanguageModel
let recorded: RecordingLog
let alarms: string[]
let clock: TestClock
let writer: Writer
beforeEach(async () => {
  fake = await openFakeLanguageModel()
  recorded = createRecordingLog()
  alarms = []
  clock = createTestClock()
  writer = await open()
})
afterEach(async () => {
  writer.close()
  await fake.close()
})

function open(changes: { model?: string; timeoutMs?: number } = {}): Promise<Writer> {
  const settings = { kind: 'openai' as const, model: 'small', url: `${fake.url}/v1`, key: 'sk-secret-1' }
  const log = {
    ...recorded,
    error: (fields: object, message: string) => {
      alarms.push(message)
      recorded.error(fields, message)
    },
  }
  return openWriter({ ...settings, timeoutMs: 20_000, ...changes }, { clock, log })
}
const write = (question: string, changes?: Partial<Writing>) => writer.write(asks(question, changes))

describe('what is written', () => {
  test('comes with its facts, and with how it was made', async () => {
    const written = await write('Wat kost een paspoort?')
    expect(written).toMatchObject({
      language: 'nl',
      made: { by: 'model', model: 'small', modelVersion: 'small-2026-01-01 fp_fake' },
    })
    expect(written?.text).toContain('Een paspoort kost € 83,87.')
    expect(written?.facts.map(({ value }) => value)).toContain('EUR 83.87')
    expect(written?.made.sent).toContain('Wat kost een paspoort?')
    expect(new Set(written?.made.checks.map(({ verdict }) => verdict))).toEqual(new Set(['stands']))
  })

  test('is nothing where there is nothing to rest on', async () => {
    expect(await write('Wat kost een paspoort?', { pages: [] })).toBeUndefined()
    expect(fake.requests).toHaveLength(0)
  })

  test('is not given when it does not hold', async () => {
    fake.writes = () => [{ text: 'Een paspoort kost € 12,00.', passages: ['2.1'] }]
    expect(await write('Wat kost een paspoort?')).toBeUndefined()
    expect(recorded.text()).toContain('what the model wrote does not stand')
  })
})

describe('what is personal', () => {
  const question =
    'Ik ben Fatma Yılmaz, bel 06-12345678 of mail f.y@voorbeeld.nl. Wat kost een paspoort voor fatma?'
  const history = [
    { from: 'resident', text: 'Mijn zoon Daan is geboren op 12-03-2019, wij wonen op Kerkstraat 12' },
    { from: 'balie', text: 'Dag mevrouw Yılmaz, uw zaak 2026-0815 loopt.' },
  ] as const
  const personal = /fatma|yılmaz|12345678|f\.y@|daan|12-03-2019|kerkstraat|0815/iu

  test('is sent nowhere, not from the question nor from what was said before', async () => {
    const written = await write(question, { history })
    expect(written).toBeDefined()
    expect(fake.requests[0]?.body).not.toMatch(personal)
    expect(written?.made.sent).not.toMatch(personal)
    expect(fake.requests[0]?.asked.question).toBe(
      'Ik ben [naam 1], bel [telefoonnummer 1] of mail [e-mailadres 1]. Wat kost een paspoort voor [naam 2]?',
    )
    expect(recorded.text()).not.toMatch(personal)
  })

  test('comes back when it is a name, and is in the record as a mark', async () => {
    fake.writes = () => [{ text: 'Een paspoort voor [naam 2] kost € 83,87.', passages: ['2.1'] }]
    const written = await write(question)
    expect(written?.text).toBe('Een paspoort voor Fatma kost € 83,87.')
    expect(JSON.stringify(written?.made)).not.toMatch(personal)
  })

  test.each(['[telefoonnummer 1]', '[e-mailadres 1]'])('never comes back when it is %s', async (mark) => {
    fake.writes = () => [
      { text: 'Een paspoort kost € 83,87.', passages: ['2.1'] },
      { text: `Wij bellen u op ${mark}.`, passages: ['2.2'] },
    ]
    const written = await write(question)
    expect(written?.text).toBe('Een paspoort kost € 83,87.')
  })

  test('stays masked when it was', async () => {
    await write('mijn bsn is [burgerservicenummer weggelaten], wat kost een paspoort?')
    expect(fake.requests[0]?.asked.question).toBe(
      'mijn bsn is [burgerservicenummer weggelaten], wat kost een paspoort?',
    )
  })
})

describe('who asks the same', () => {
  test('is told the same, and the model is asked once', async () => {
    const [one, other] = await Promise.all([
      write('Wat kost een paspoort?'),
      write('wat kost  een paspoort? '),
    ])
    expect(await write('WAT KOST EEN PASPOORT?')).toEqual(one)
    expect(other).toEqual(one)
    expect(fake.requests).toHaveLength(1)
  })

  test('under another name is told the same, with their own name', async () => {
    fake.writes = () => [{ text: 'Een paspoort voor [naam 1] kost € 83,87.', passages: ['2.1'] }]
    const texts = [await write('Ik ben Jan. Wat kost het?'), await write('Ik ben Piet. Wat kost het?')]
    expect(texts.map((written) => written?.text)).toEqual([
      'Een paspoort voor Jan kost € 83,87.',
      'Een paspoort voor Piet kost € 83,87.',
    ])
    expect(fake.requests).toHaveLength(1)
  })

  test('of another version of the page, another page, language or conversation asks again', async () => {
    const dearer = { ...page, passages: [{ heading: 'Kosten', text: 'Een paspoort kost € 90,00.' }] }
    await write('Wat kost een paspoort?')
    const newer = await write('Wat kost een paspoort?', { pages: [dearer] })
    expect(newer?.text).toContain('€ 90,00')
    await write('Wat kost een paspoort?', { pages: [page, dearer] })
    await write('Wat kost een paspoort?', { language: 'en' })
    await write('Wat kost een paspoort?', { history: [{ from: 'resident', text: 'Voor een kind' }] })
    expect(fake.requests).toHaveLength(5)
  })

  test('after an answer that did not hold, or none, asks again', async () => {
    fake.writes = () => [{ text: 'Een paspoort kost € 12,00.', passages: ['2.1'] }]
    fake.nextFaults.push(odd)
    expect(await write('Wat kost een paspoort?')).toBeUndefined()
    expect(await write('Wat kost een paspoort?')).toBeUndefined()
    fake.writes = () => [{ text: 'Een paspoort kost € 83,87.', passages: ['2.1'] }]
    expect((await write('Wat kost een paspoort?'))?.text).toBe('Een paspoort kost € 83,87.')
    expect(fake.requests).toHaveLength(3)
  })

  test('while the model is down is told the same still', async () => {
    const one = await write('Wat kost een paspoort?')
    fake.fault = down
    expect(await write('Hoe duur is een paspoort?')).toBeUndefined()
    expect(await write('Wat kost een paspoort?')).toEqual(one)
  })
})

describe('a model that fails', () => {
  test('is left alone for a while, tried by one question, and used again', async () => {
    fake.fault = down
    for (const number of [1, 2, 3, 4]) expect(await write(`Vraag ${number}: wat kost het?`)).toBeUndefined()
    expect(fake.requests).toHaveLength(1)
    clock.advance(5_000)
    expect(await write('Vraag 5: wat kost het?')).toBeUndefined()
    await eventually('it is tried', () => fake.requests.length === 2)
    fake.fault = undefined
    let again: unknown
    await eventually('it is used again', () => {
      clock.advance(5_000)
      void write('Vraag 6: wat kost het?').then((written) => (again ??= written))
      return again !== undefined
    })
    expect(alarms).toHaveLength(1)
    expect(recorded.text()).toContain('the language model answers again')
    expect(recorded.text()).not.toMatch(/Vraag|sk-secret/)
  })

  test('does not have the next question wait when it is silent', async () => {
    writer.close()
    writer = await open({ timeoutMs: 150 })
    fake.fault = { kind: 'silence' }
    await write('Vraag 1: wat kost het?')
    await Promise.all([2, 3, 4, 5].map((number) => write(`Vraag ${number}: wat kost het?`)))
    expect(fake.requests).toHaveLength(1)
  })

  test('by something odd now and then is asked all the same', async () => {
    for (const number of [1, 2, 3, 4]) {
      fake.nextFaults.push(odd, odd)
      expect(await write(`Vreemd ${number}: wat kost het?`)).toBeUndefined()
      expect(await write(`Vreemder ${number}: wat kost het?`)).toBeUndefined()
      expect(await write(`Gewoon ${number}: wat kost het?`)).toBeDefined()
    }
    expect(alarms).toEqual([])
  })

  test.each([
    ['no JSON', odd],
    ['refusals of what is asked', { kind: 'status', status: 400 }],
  ] as const)('by three times in a row %s is left alone', async (_, fault) => {
    fake.fault = fault
    for (const number of [1, 2, 3, 4, 5]) await write(`Vraag ${number}: wat kost het?`)
    expect(fake.requests).toHaveLength(3)
    expect(alarms).toHaveLength(1)
  })
})

describe('closing', () => {
  test('cuts off what is under way, and wakes nobody', async () => {
    fake.fault = { kind: 'silence' }
    const writing = write('Wat kost een paspoort?')
    await eventually('it is asked', () => fake.requests.length === 1)
    writer.close()
    expect(await writing).toBeUndefined()
    expect(await write('En een id-kaart?')).toBeUndefined()
    expect(fake.requests).toHaveLength(1)
    expect(alarms).toEqual([])
  })
})
