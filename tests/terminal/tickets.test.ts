import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { silentLog } from '../../core/log.ts'
import { systemClock } from '../../core/clock.ts'
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
  [['dance'], /npm run tickets/],
])('%j is refused in a sentence', async (args, sentence) => {
  const { code, stderr } = await tickets(...args)
  expect(code).toBe(2)
  expect(stderr).toMatch(sentence)
})

async function makeTicket(path: string): Promise<void> {
  const store = await openStore({ directory: path, clock: systemClock, log: silentLog })
  const from = { channel: 'web', id: 'someone' }
  const content = { kind: 'text', text: 'Kijk \u001B[2J\u001B]0;weg\u0007 hier' } as const
  const { conversation } = await store.inbound.append(
    { id: '1', from, at: new Date(), content },
    { settleMs: 0 },
  )
  const { holderVersion = 0 } = (await store.conversations.find(conversation)) ?? {}
  await store.conversations.change(conversation, holderVersion, {
    entries: [],
    holder: 'waiting',
    ticket: { kind: 'open', reference, reason: 'asked', subject: content.text },
  })
  await store.close()
}
