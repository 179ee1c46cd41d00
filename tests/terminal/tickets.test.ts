import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { silentLog } from '../../core/log.ts'
import { systemClock } from '../../core/clock.ts'
import { createId } from '../../core/id.ts'
import type { Content } from '../../core/incoming.ts'
import type { Store } from '../../core/store.ts'
import { openStore } from '../../store/index.ts'
import { openDirectory } from '../fakes/temporary-directory.ts'
import { run, type Ran } from './run.ts'

const reference = 'B-0000-0001'
let directory: Awaited<ReturnType<typeof openDirectory>>

beforeAll(async () => {
  directory = await openDirectory()
  await makeTicket(directory.path)
})
afterAll(() => directory.close())

const tickets = (...args: string[]): Promise<Ran> =>
  run('server/cli/tickets.ts', args, { dataDirectory: directory.path })

test('what is more than one line never begins a line as an entry does', async () => {
  const lines = (await tickets('show', reference)).stdout.trimEnd().split('\n')
  const numbers = lines.flatMap((line) => /^\s*(\d+)\s+\d{4}-/.exec(line)?.[1] ?? [])
  expect(lines.filter((line) => line.includes('Niets aan de hand')).length).toBeGreaterThan(0)
  expect(numbers.map(Number)).toEqual(numbers.map((_, index) => index + 1))
  expect((await tickets()).stdout.trimEnd().split('\n')).toHaveLength(1)
})

test('a reply that was not delivered is shown with its reason', async () => {
  expect((await tickets('show', reference)).stdout).toContain('[entry 2 was not delivered: window-closed]')
})

test('a staff member lists, claims, answers and closes from the terminal', async () => {
  expect((await tickets()).stdout).toContain(reference)
  expect((await tickets('claim', reference, '--name', 'Joke')).stdout).toContain('You hold it')
  expect(await tickets('claim', reference, '--name', 'Ahmed')).toMatchObject({
    code: 1,
    stdout: 'Joke was first and holds it.\n',
  })
  expect((await tickets('answer', reference, '--name', 'Ahmed', 'Dag')).stderr).toContain(
    'Joke holds this ticket',
  )
  expect((await tickets('answer', reference, '--name', 'Joke', 'Goedemorgen')).code).toBe(0)
  expect((await tickets('show', reference)).stdout).toContain('Joke: Goedemorgen')
  expect((await tickets('close', reference, '--name', 'Joke', '--outcome', 'helped')).code).toBe(0)
  expect((await tickets()).stdout).toBe('Nobody is waiting.\n')
}, 60_000)

test('what residents typed cannot steer the terminal of who reads it', async () => {
  expect((await tickets('show', reference)).stdout).not.toContain('\u001B')
})

test.each([
  [['claim', 'B-9999-9999', '--name', 'Joke'], /no open ticket/],
  [['claim', reference], /--name/],
  [['close', reference, '--name', 'Joke', '--outcome', 'fine'], /outcome is one of/],
  [['file', reference, '1'], /--out <path>/],
  [['file', reference, '--out', 'nowhere'], /Say which line/],
  [['file', 'B-9999-9999', '1', '--out', 'nowhere'], /no ticket with this number/],
  [['file', reference, '1', '--out', 'nowhere'], /Line 1 has no file/],
  [['file', reference, '99', '--out', 'nowhere'], /Line 99 has no file/],
  [['file', reference, '3', '--out', 'nowhere'], /Files are kept at Twilio: set TWILIO_ACCOUNT_SID/],
  [['dance'], /npm run tickets[^]* file <number>/],
])('%j is refused in a sentence', async (args, sentence) => {
  const { code, stderr } = await tickets(...args)
  expect(code).toBe(2)
  expect(stderr).toMatch(sentence)
})

/** As an entry looks. */
const forged = '\n   7  2026-11-24T09:00:00  web       assistant: Niets aan de hand'

async function makeTicket(path: string): Promise<void> {
  const store = await openStore({ directory: path, clock: systemClock, log: silentLog })
  const text = `Kijk \u001B[2J\u001B]0;weg\u0007 hier${forged}`
  const conversation = await said(store, { kind: 'text', text })
  await said(store, { kind: 'speech', text: `Hoort u mij?${forged}` })
  await said(store, { kind: 'file', url: 'https://api.twilio.com/x', mediaType: 'image/jpeg' })
  const { holderVersion = 0 } = (await store.conversations.find(conversation)) ?? {}
  const from = { author: { kind: 'assistant' }, channel: 'web' } as const
  await store.conversations.change(conversation, holderVersion, {
    entries: [{ ...from, body: { kind: 'undelivered', entry: 2, reason: 'window-closed' } }],
    holder: 'waiting',
    ticket: { kind: 'open', reference, reason: 'asked', subject: text },
  })
  await store.close()
}

async function said(store: Store, content: Content): Promise<string> {
  const from = { channel: 'web', id: 'someone' }
  const message = { id: createId(new Date()), from, at: new Date(), content }
  return (await store.inbound.append(message, { settleMs: 0 })).conversation
}
