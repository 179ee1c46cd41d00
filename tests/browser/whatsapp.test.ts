import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, startServer, type ServerProcess } from '../load/server-process.ts'
import { violations } from './axe.ts'
import { describeInBrowser } from './chromium.ts'
import { says } from './simulated-phone.ts'

/** A thought settles, is answered, sent, and read: some seconds on a busy machine. */
const answerWithin = { timeout: 30_000 }

describeInBrowser('WhatsApp without an account, as a newcomer finds it', (openPage) => {
  let server: ServerProcess
  let dataDirectory: string

  beforeAll(async () => {
    dataDirectory = await mkdtemp(join(tmpdir(), 'balie-browser-'))
    server = await startServer({ port: await freePort(), dataDirectory })
  })
  afterAll(async () => {
    await server.kill('SIGTERM')
    await rm(dataDirectory, { recursive: true })
  })

  test('from the front door to the simulator, a question, its answer with the source, and blue ticks', async () => {
    const page = await openPage(server.url)
    expect(await page.locator('.ways .qr').count()).toBe(1)
    expect(await violations(page)).toEqual([])
    await page.locator('.ways').getByRole('link', { name: 'WhatsApp' }).click()
    await page.locator('#field').waitFor()
    await says(page, 'Mijn paspoort is gestolen, wat nu?')
    const answer = page.locator('.message', { hasText: 'Bron: Paspoort of ID-kaart kwijt' })
    await answer.waitFor(answerWithin)

    expect(await answer.getByRole('link').last().getAttribute('href')).toContain('paspoort-kwijt')
    expect(await page.locator('.message', { hasText: 'automatische assistent' }).count()).toBe(1)
    await answer.locator('.tick', { hasText: 'gelezen' }).waitFor(answerWithin)
  })

  test('a button is pressed, a person is asked for, and a number is given', async () => {
    const page = await openPage(`${server.url}/simulator`)
    await says(page, 'Hoe laat ik grof vuil ophalen?')
    await page.getByRole('button', { name: 'Nog niet' }).last().click(answerWithin)
    await page.locator('.message', { hasText: 'Dan zijn we er nog niet' }).last().waitFor(answerWithin)
    await page.getByRole('button', { name: 'Medewerker' }).last().click()
    await page
      .locator('.message', { hasText: /B-[0-9A-Z]{4}-[0-9A-Z]{4}/ })
      .last()
      .waitFor(answerWithin)
  })

  test('what goes over the line is there to be read, without what was typed', async () => {
    const page = await openPage(`${server.url}/simulator`)
    const traffic = page.locator('#traffic')
    await traffic.getByText('/webhooks/whatsapp', { exact: false }).first().waitFor(answerWithin)
    expect(await traffic.textContent()).not.toContain('grof vuil')
  })
})
