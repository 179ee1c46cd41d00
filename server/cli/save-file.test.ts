import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Entry } from '../../core/entry.ts'
import type { Content } from '../../core/incoming.ts'
import { openSimulator, type Simulator } from '../../simulator/index.ts'
import { openDirectory } from '../../tests/fakes/temporary-directory.ts'
import { settingsFor } from '../../tests/fakes/whatsapp-town.ts'
import { saveFile } from './save-file.ts'

let simulator: Simulator
let directory: Awaited<ReturnType<typeof openDirectory>>
let url = ''

beforeAll(async () => {
  simulator = await openSimulator()
  directory = await openDirectory()
  await simulator.phone().sendsFile('document')
  url = simulator.messages[0]?.parameters['MediaUrl0'] ?? ''
})
afterAll(async () => {
  await simulator.close()
  await directory.close()
})

function entry(number: number, content: Content): Entry {
  const place = { conversation: 'C', number, at: new Date(), channel: 'whatsapp' }
  return { kind: 'said', content, author: { kind: 'resident' }, ...place }
}

const save = (name: string, content: Content, number = '1'): Promise<string> =>
  saveFile({
    entries: [entry(1, content)],
    number,
    out: join(directory.path, name),
    environment: settingsFor(simulator),
  })
const document = (): Content => ({ kind: 'file', url, mediaType: 'application/pdf' })

describe('a file that a resident sent', () => {
  test('is saved, for its owner only', async () => {
    expect(await save('a.pdf', document())).toMatch(/^Saved \(application\/pdf, \d+ bytes\)/)
    const path = join(directory.path, 'a.pdf')
    expect((await readFile(path)).subarray(0, 4).toString()).toBe('%PDF')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  test('never goes over what is there', async () => {
    const path = join(directory.path, 'mine.pdf')
    await writeFile(path, 'mine')
    await expect(save('mine.pdf', document())).rejects.toThrow(/at that path already/)
    expect(await readFile(path, 'utf8')).toBe('mine')
  })

  test('is not written where nothing can be', async () => {
    await expect(save('no/such/folder.pdf', document())).rejects.toThrow(/Nothing can be written/)
  })

  test.each([
    [document, '2', /Line 2 has no file/],
    [(): Content => ({ kind: 'text', text: 'Dag' }), '1', /Line 1 has no file/],
    [(): Content => ({ kind: 'file', url: 'https://evil.example/x', mediaType: 'x' }), '1', /not at Twilio/],
  ])('is not: %#', async (content, number, sentence) => {
    await expect(save('b.pdf', content(), number)).rejects.toThrow(sentence)
  })
})
