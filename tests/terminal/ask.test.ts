import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openDirectory } from '../fakes/temporary-directory.ts'
import { run, type Ran } from './run.ts'

let directory: Awaited<ReturnType<typeof openDirectory>>
beforeAll(async () => {
  directory = await openDirectory()
})
afterAll(() => directory.close())

const ask = (args: readonly string[], input?: string): Promise<Ran> =>
  run('server/cli/ask.ts', args, { dataDirectory: directory.path, ...(input === undefined ? {} : { input }) })

describe('npm run ask', () => {
  test('answers once, with its source', async () => {
    const { code, stdout } = await ask(['Mijn paspoort is gestolen, wat nu?'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/Bron: Paspoort of ID-kaart kwijt/)
  })

  test('--json gives the whole answer', async () => {
    const { stdout } = await ask(['--json', 'Mijn paspoort is gestolen, wat nu?'])
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'grounded', person: false, ranked: expect.any(Array) })
  })

  test('--why tells what else was found, by title', async () => {
    const { stdout } = await ask(['--why', 'Mijn paspoort is gestolen, wat nu?'])
    expect(stdout).toMatch(/^1\. .* Paspoort of ID-kaart kwijt.* \(\S+\)$/m)
    expect(stdout).toMatch(/^5\. /m)
  })

  test('--lines writes one line for each, in order, and goes on after one it cannot read', async () => {
    const lines = [
      '{"id":"a","text":"Mijn paspoort is gestolen, wat nu?"}',
      'not json',
      '',
      '{"id":"b","text":"medewerker"}',
      '{"id":"c","text":"en wat kost dat?","history":[{"from":"resident","text":"Ik wil een paspoort aanvragen"}]}',
    ]
    const { code, stdout } = await ask(['--lines'], lines.join('\n'))
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(answers.map(({ id }) => id)).toEqual(['a', null, 'b', 'c'])
    expect(answers[0]).toMatchObject({ kind: 'grounded', person: false, ms: expect.any(Number) })
    expect(answers[1]).toEqual({ id: null, line: 2, error: 'the line is not JSON' })
    expect(answers[2]).toMatchObject({ kind: 'unknown', person: true })
    expect(code).toBe(1)
  })

  test.each([[[]], [['--nonsense']], [['--knowledge', '/does/not/exist', 'vraag']]])(
    '%j is refused in a sentence, without a stack',
    async (args) => {
      const { code, stderr } = await ask(args)
      expect(code).toBe(2)
      expect(stderr).not.toMatch(/^\s+at /m)
    },
  )
})
