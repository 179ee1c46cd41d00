import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openDirectory } from '../../../tests/fakes/temporary-directory.ts'
import { readQueries } from './read-queries.ts'

let directory: Awaited<ReturnType<typeof openDirectory>>
beforeAll(async () => {
  directory = await openDirectory()
})
afterAll(() => directory.close())

async function write(...lines: readonly string[]): Promise<string> {
  const file = join(directory.path, 'queries.jsonl')
  await writeFile(file, lines.join('\n'))
  return file
}

const question = { query_id: '1', query: 'Mag dat?', gold: ['a'] }
const asked = async (fields: object): Promise<unknown> => {
  const [query] = await readQueries(await write(JSON.stringify({ ...question, ...fields })))
  return query
}

describe('a set of questions', () => {
  test('has a question a line, empty lines apart', async () => {
    const file = await write(JSON.stringify(question), '', JSON.stringify({ ...question, query_id: '2' }), '')
    expect((await readQueries(file)).map(({ id }) => id)).toEqual(['1', '2'])
  })

  test('need not say its kind or what was said before', async () => {
    expect(await asked({})).toEqual({
      ...{ id: '1', text: 'Mag dat?', gold: ['a'], kind: 'question', history: [] },
    })
  })

  test('says who does it', async () => {
    expect(await asked({ kind: 'elsewhere', gold: [], organisation: 'UWV' })).toMatchObject({
      ...{ kind: 'elsewhere', organisation: 'UWV' },
    })
  })
})

describe('what was said before', () => {
  test('is a line each of user and agent', async () => {
    const history = [
      { role: 'user', text: 'Ik wil een schuur' },
      { role: 'agent', text: 'Dat mag soms' },
    ]
    expect(await asked({ history })).toMatchObject({
      history: [
        { from: 'resident', text: 'Ik wil een schuur' },
        { from: 'balie', text: 'Dat mag soms' },
      ],
    })
  })

  test('is a question back and what was said to it', async () => {
    expect(await asked({ history: [{ agent: 'Bent u 18?', user: 'Yes' }] })).toMatchObject({
      history: [
        { from: 'balie', text: 'Bent u 18?' },
        { from: 'resident', text: 'Yes' },
      ],
    })
  })

  test('begins with what the resident told of themselves', async () => {
    const history = [{ agent: 'Bent u 18?', user: 'Yes' }]
    expect(await asked({ scenario: 'Ik woon alleen.', history })).toMatchObject({
      history: [{ from: 'resident', text: 'Ik woon alleen.' }, { from: 'balie' }, { from: 'resident' }],
    })
    expect(await asked({ scenario: '' })).toMatchObject({ history: [] })
  })
})

test.each([
  ['{"query_id":"2"}', /queries\.jsonl:2: query /],
  ['not json', /queries\.jsonl:2 is not JSON/],
  ['{"query_id":"2","query":"x","gold":[],"history":[{"agent":"y"}]}', /queries\.jsonl:2: history/],
])('%s is refused with its file and line', async (line, reason) => {
  await expect(readQueries(await write(JSON.stringify(question), line))).rejects.toThrow(reason)
})

test('a file without a question, or no file at all, is refused with its name', async () => {
  await expect(readQueries(await write(''))).rejects.toThrow(/queries\.jsonl holds no question/)
  await expect(readQueries('/does/not/exist.jsonl')).rejects.toThrow(
    /\/does\/not\/exist\.jsonl cannot be read/,
  )
})
