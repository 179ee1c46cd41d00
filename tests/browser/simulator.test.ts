import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { systemClock } from '../../core/clock.ts'
import { openSimulatorTown, type SimulatorTown } from '../fakes/simulator-town.ts'
import { describeInBrowser } from './chromium.ts'
import {
  focused,
  isInOrder,
  isTicked,
  listenAsScreenReader,
  resident,
  says,
  sendButtons,
  sendList,
  shows,
  tabTo,
} from './simulated-phone.ts'
import { eventually, plain } from './widget.ts'

const folder = fileURLToPath(new URL('../../dist/simulator', import.meta.url))
const small = { width: 320, height: 640 }

describeInBrowser('The simulator’s page', (openPage) => {
  let town: SimulatorTown
  beforeEach(async () => {
    town = await openSimulatorTown({ page: folder, clock: systemClock })
  })
  afterEach(async () => {
    await town.close()
  })

  test.each<[string, BrowserContextOptions]>([
    ['on a desk, light', { colorScheme: 'light' }],
    ['on a desk, dark', { colorScheme: 'dark' }],
    ['at 320 pixels, light', { colorScheme: 'light', viewport: small }],
    ['at 320 pixels, dark', { colorScheme: 'dark', viewport: small }],
    ['at 320 pixels, in forced colours', { forcedColors: 'active', viewport: small }],
    ['at 400 %, which leaves 256 pixels of height', { viewport: { width: 320, height: 256 } }],
  ])('axe finds nothing and nothing runs off the side: %s', async (_, options) => {
    const page = await opened(options)
    await isInOrder(page)
    await says(page, 'Mijn paspoort is gestolen, wat nu?')
    await sendButtons(town)
    await sendList(town)
    await town.simulator.phone(resident).sendsFile('photo')
    await town.simulator.phone(resident).sendsLocation(52.0907, 5.1214)
    town.simulator.setFault('not-on-whatsapp', true)
    await town.send(resident, { Body: 'x'.repeat(300) })
    await page.locator('.failure').waitFor()
    await page.locator('.banner').waitFor()
    await page.locator('#attach').click()
    await isInOrder(page)
    await page.getByRole('button', { name: 'Kies een onderwerp' }).click()
    await page.locator('dialog[open]').waitFor()
    await isInOrder(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Telefoon aan' }).click()
    await page.getByRole('button', { name: 'Geblokkeerd' }).click()
    await page.locator('.state p').nth(1).waitFor()
    await page.locator('#new-number').click()
    await page.locator('#number').fill('06')
    await page.keyboard.press('Enter')
    await page.locator('#number-error', { hasText: 'landnummer' }).waitFor()
    await isInOrder(page)
  })

  test('by keyboard only: a question, a button, a row of a list, and a fault', async () => {
    const page = await opened()
    await tabTo(page, 'field')
    await page.keyboard.type('Eerste regel')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('en de tweede')
    await page.keyboard.press('Enter')
    await shows(page, 'Eerste regel\nen de tweede')
    expect(await page.locator('#field').inputValue()).toBe('')
    expect(town.received.at(0)?.parameters['Body']).toBe('Eerste regel\nen de tweede')

    await sendButtons(town)
    await page.getByRole('button', { name: 'Nog niet' }).waitFor()
    await tabTo(page, 'Nog niet', 'Shift+Tab')
    await page.keyboard.press('Enter')
    await page.locator('.own', { hasText: 'Nog niet' }).waitFor()
    expect(await focused(page)).toBe('Nog niet')
    expect(town.received.at(-1)?.parameters['ButtonPayload']).toBe('not-yet')

    await sendList(town)
    await page.getByRole('button', { name: 'Kies een onderwerp' }).waitFor()
    await tabTo(page, 'Kies een onderwerp')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Kies een onderwerp' }).waitFor()
    await page.keyboard.press('Escape')
    await eventually(async () => {
      expect(await focused(page)).toBe('Kies een onderwerp')
    })
    // The focus is back a moment before the sheet is known to be closed.
    await eventually(async () => {
      // A busy machine may have opened it after all: pressed again, Enter would close it.
      if (!(await page.locator('dialog[open]').isVisible())) await page.keyboard.press('Enter')
      await page.locator('dialog[open]').waitFor({ timeout: 1_000 })
    })
    await tabTo(page, 'Verhuizen')
    await page.keyboard.press('Enter')
    await page.locator('.own', { hasText: 'Verhuizen' }).waitFor()
    await eventually(async () => {
      expect(await focused(page)).toBe('Kies een onderwerp')
    })

    await tabTo(page, 'Alles dubbel')
    await page.keyboard.press('Space')
    const fault = page.getByRole('button', { name: 'Alles dubbel', pressed: true })
    await fault.waitFor()
    expect(await focused(page)).toBe('Alles dubbel')
    await tabTo(page, 'Alles uit', 'Shift+Tab')
    await page.keyboard.press('Enter')
    await eventually(async () => {
      expect(await page.locator('[role=status] .banner').count()).toBe(0)
      expect(await fault.count()).toBe(0)
    })
  })

  test('an example question is sent with one press, and every request is in the list', async () => {
    const page = await opened()
    await page.getByRole('button', { name: 'Mijn paspoort is gestolen' }).click()
    await shows(page, 'Mijn paspoort is gestolen, wat nu?')
    const line = page.locator('.traffic li', { hasText: 'POST /incoming' })
    await line.locator('.status', { hasText: '200' }).waitFor()
    expect(await line.locator('.way').textContent()).toBe('Twilio → wij')
    expect(await page.locator('.traffic').textContent()).not.toContain('paspoort')
    await page.getByRole('button', { name: 'Wis lijst' }).click()
    await line.waitFor({ state: 'detached' })
    await says(page, 'Nog iets')
    await line.waitFor()
    expect(await line.count()).toBe(1)
  })

  test('the ticks are text too: read, one tick while the telephone is off, failed with what it means', async () => {
    const page = await opened()
    await says(page, 'Hallo')
    await town.send(resident, { Body: 'Gelezen' })
    await isTicked(page, 'Gelezen', 'gelezen')
    await page.getByRole('button', { name: 'Gesprek in beeld' }).click()
    await page.getByRole('button', { name: 'Gesprek in beeld', pressed: false }).waitFor()
    await town.send(resident, { Body: 'Weggelegd' })
    await isTicked(page, 'Weggelegd', 'afgeleverd')
    await page.getByRole('button', { name: 'Telefoon aan' }).click()
    await page.locator('.state', { hasText: 'staat uit' }).waitFor()
    await town.send(resident, { Body: 'Onderweg' })
    await isTicked(page, 'Onderweg', 'verstuurd')
    town.simulator.setFault('outside-window-later', true)
    await town.send(resident, { Body: 'Te laat' })
    await isTicked(page, 'Te laat', 'niet aangekomen')
    const failure = page.locator('.message', { hasText: 'Te laat' }).locator('.failure')
    expect(plain((await failure.textContent()) ?? '')).toContain('Fout 63016. De 24 uur zijn voorbij')
  })

  test('24 hours later the window is over, and the bar says so', async () => {
    const page = await opened()
    await says(page, 'Hallo')
    await page.locator('.left', { hasText: /nog 2[34] u/ }).waitFor()
    await page.getByRole('button', { name: '24 uur later' }).click()
    await page.locator('.left', { hasText: '24 uur voorbij' }).waitFor()
  })

  test('a second telephone has its own messages, counts what is unread, and keeps what was typed', async () => {
    const page = await opened()
    await says(page, 'Van de eerste')
    await page.locator('#field').fill('nog niet af')
    await page.getByRole('button', { name: '+ nieuw nummer' }).click()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '+31 6 1234 5601', pressed: true }).waitFor()
    await eventually(async () => {
      expect(await focused(page)).toBe('field')
    })
    expect(await page.locator('.message').count()).toBe(0)
    expect(await page.locator('#field').inputValue()).toBe('')
    await town.send(resident, { Body: 'Voor de eerste' })
    await page.getByRole('button', { name: 'ongelezen: 1' }).click()
    await shows(page, 'Voor de eerste')
    expect(await page.locator('#field').inputValue()).toBe('nog niet af')
    await page.reload()
    await shows(page, 'Voor de eerste')
    expect(await page.locator('#field').inputValue()).toBe('nog niet af')
  })

  test('what is refused is said beside the field, and what was typed is still in it', async () => {
    const page = await opened()
    const tooLong = 'a'.repeat(4_097)
    await page.locator('#field').fill(tooLong)
    await page.keyboard.press('Enter')
    await page.locator('#refused', { hasText: /\w/ }).waitFor()
    await eventually(async () => {
      expect(await page.locator('#field').inputValue()).toBe(tooLong)
    })
    await says(page, 'korter')
    expect(await page.locator('#refused').textContent()).toBe('')
  })

  test('a simulator that goes away is told of; the one that comes back has the same telephone', async () => {
    const page = await opened()
    await page.locator('#field').fill('blijft staan')
    const port = Number(new URL(town.simulator.url).port)
    await town.close()
    await page.getByRole('status').filter({ hasText: 'verbinding met de simulator is weg' }).waitFor()
    await page.keyboard.press('Enter')
    await page.locator('#refused', { hasText: 'geeft geen antwoord' }).waitFor()
    expect(await page.locator('#field').inputValue()).toBe('blijft staan')
    town = await openSimulatorTown({ page: folder, clock: systemClock, port })
    await page.locator('.banner').waitFor({ state: 'detached', timeout: 15_000 })
    await page.locator('#field').press('Enter')
    await shows(page, 'blijft staan')
    expect(town.simulator.phone(resident).messages.map(({ body }) => body)).toEqual(['blijft staan'])
  })

  test('*bold*, _italic_ and addresses are shown as WhatsApp shows them, and nothing else is markup', async () => {
    const page = await opened()
    await says(page, '<img src=x onerror="window.ran=1">')
    await town.send(resident, {
      Body: '*Kosten* en _uitleg_: https://example.org/a_b_c. <b>nee</b> javascript:alert(1)',
    })
    const text = page.locator('.theirs .text')
    await text.waitFor()
    expect(await text.locator('b').allTextContents()).toEqual(['Kosten'])
    expect(await text.locator('i').allTextContents()).toEqual(['uitleg'])
    const link = text.locator('a')
    expect(await link.count()).toBe(1)
    expect(await link.getAttribute('href')).toBe('https://example.org/a_b_c')
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer')
    expect(await link.getAttribute('target')).toBe('_blank')
    expect(await page.evaluate('window.ran')).toBeUndefined()
    expect(await page.locator('.message img').count()).toBe(0)
  })

  test('a screen reader is told each message once, and no tick', async () => {
    const page = await opened()
    await says(page, 'Hallo')
    await page.evaluate(listenAsScreenReader)
    await town.send(resident, { Body: 'Goedemiddag' })
    await isTicked(page, 'Goedemiddag', 'gelezen')
    await says(page, 'Dank u')
    expect((await page.evaluate<readonly string[]>('window.told')).map(plain)).toEqual([
      'Gemeente: Goedemiddag',
      'U: Dank u',
    ])
  })

  test('who scrolled up in the list of requests is left there', async () => {
    const page = await opened()
    const scroll = (): Promise<number> =>
      page.evaluate<number>("document.querySelector('#traffic').scrollTop")
    for (let index = 0; index < 20; index += 1) await town.simulator.phone(resident).says(`Regel ${index}`)
    await page.locator('.traffic li').nth(19).waitFor()
    expect(await scroll()).toBeGreaterThan(0)
    await page.evaluate("document.querySelector('#traffic').scrollTop = 0")
    const newest = page.locator('.line').getByRole('button', { name: 'Naar het nieuwste' })
    await newest.waitFor()
    await town.simulator.phone(resident).says('Nog een')
    await page.locator('.traffic li').nth(20).waitFor()
    expect(await scroll()).toBe(0)
    await newest.click()
    await newest.waitFor({ state: 'detached' })
    expect(await scroll()).toBeGreaterThan(0)
    expect(await focused(page)).toBe('traffic')
  })

  test('in English when that is asked', async () => {
    const page = await openPage(`${town.simulator.url}/simulator?lang=en`)
    await page.getByRole('heading', { name: 'Try WhatsApp, without an account' }).waitFor()
    expect(await page.evaluate('document.documentElement.lang')).toBe('en')
    await page.getByRole('link', { name: 'Nederlands' }).click()
    await page.getByRole('heading', { name: 'WhatsApp uitproberen' }).waitFor()
  })

  /** The page, with the first telephone that it takes by itself. */
  async function opened(options?: BrowserContextOptions): Promise<Page> {
    const page = await openPage(`${town.simulator.url}/simulator`, options)
    await page.locator('#field').waitFor()
    return page
  }
})
