import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { measuredQuestion } from '../../../tests/fakes/measured-question.ts'
import { openDirectory } from '../../../tests/fakes/temporary-directory.ts'
import { readBaseline } from './read-baseline.ts'

let directory: Awaited<ReturnType<typeof openDirectory>>
beforeAll(async () => {
  directory = await openDirectory()
})
afterAll(() => directory.close())

const page = (name: string, fields: string, text: string): Promise<void> =>
  writeFile(join(directory.path, `${name}.md`), `---\ntitle: ${name}\n${fields}---\n\n${text}\n`)

test('reads what residents are answered from, and asks it alone and with what was said before', async () => {
  await page('paspoort', '', 'Kom met een foto.')
  await page('trouwen', '', 'Kom met getuigen. Wat kost het?')
  await page('oud', 'validUntil: 2020-01-01\n', 'Wat kost een paspoort?')
  const baseline = await readBaseline(directory.path, '2026-01-01')
  const history = [{ from: 'resident', text: 'Ik wil een paspoort, met foto' }] as const
  expect(baseline(measuredQuestion({ text: 'Wat kost het?', history }).query)).toEqual({
    question: ['trouwen'],
    conversation: ['paspoort', 'trouwen'],
  })
})

test('says so when there is nothing to read', async () => {
  await expect(readBaseline('/does/not/exist', '2026-01-01')).rejects.toThrow(/none to read in \/does\/not/)
})
