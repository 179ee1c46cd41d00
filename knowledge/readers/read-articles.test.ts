import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openDirectory } from '../../tests/fakes/temporary-directory.ts'
import { readArticles } from './read-articles.ts'

let directory: Awaited<ReturnType<typeof openDirectory>>
beforeEach(async () => {
  directory = await openDirectory()
})
afterEach(() => directory.close())

const write = (name: string, audience: string): Promise<void> =>
  writeFile(join(directory.path, name), `---\ntitle: ${name}\naudience: ${audience}\n---\nEen regel tekst.\n`)

test('what is for staff only is left out, and said', async () => {
  await write('intern.md', '[medewerkers]')
  await write('open.md', '[inwoner, medewerkers]')
  const { articles, problems } = await readArticles(directory.path)
  expect(articles.map(({ id }) => id)).toEqual(['open'])
  expect(problems).toEqual([{ file: 'intern', reason: expect.stringContaining('staff only') }])
})
