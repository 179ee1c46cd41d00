import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, startServer, type ServerProcess } from '../load/server-process.ts'
import { violations } from './axe.ts'
import { describeInBrowser } from './chromium.ts'
import { widgetOn } from './widget.ts'

describeInBrowser('The front door of the real server', (openPage) => {
  let server: ServerProcess
  let port: number
  let dataDirectory: string
  const start = async (): Promise<void> => {
    server = await startServer({ port, dataDirectory, environment: { MUNICIPALITY_PHONE: '14 030' } })
  }

  beforeAll(async () => {
    dataDirectory = await mkdtemp(join(tmpdir(), 'balie-browser-'))
    port = await freePort()
    await start()
  })
  afterAll(async () => {
    await server.kill('SIGTERM')
    await rm(dataDirectory, { recursive: true })
  })

  test('a question typed at the door is answered in the chat, with its source', async () => {
    const page = await openPage(server.url)
    await page.locator('#question').fill('Mijn paspoort is gestolen, wat nu?')
    await page.keyboard.press('Enter')
    const widget = widgetOn(page)
    await widget.shows('automatische assistent')
    await page.locator('.sources').first().waitFor()
    const lines = await widget.lines()
    expect(lines.filter((line) => line === 'U: Mijn paspoort is gestolen, wat nu?')).toHaveLength(1)
    expect(lines.at(-1)).toMatch(/paspoort/i)
    expect(await page.locator('#question').inputValue()).toBe('')
  })

  test.each([320, 480, 640, 800, 1280])('the launcher lies on no button at %i pixels', async (width) => {
    const page = await openPage(server.url, { viewport: { width, height: 640 } })
    const launcher = await page.locator('.launcher').boundingBox()
    const ask = await page.locator('.ask > button').boundingBox()
    // Whatever is scrolled: beside each other.
    expect((ask?.x ?? 999) + (ask?.width ?? 999)).toBeLessThanOrEqual(launcher?.x ?? 0)
  })

  test('what is asked often is asked with one press, and "Hielp dit?" is answered with another', async () => {
    const page = await openPage(server.url)
    const widget = widgetOn(page)
    await page.locator('.popular button').first().click()
    await page.locator('.question').waitFor()
    await page.locator('.choice').first().click()
    await page.locator('.own .bubble', { hasText: 'Ja' }).waitFor()
    const before = (await widget.lines()).length
    await page.reload()
    await page.locator('.own .bubble', { hasText: 'Ja' }).waitFor()
    expect((await widget.lines()).length).toBeGreaterThanOrEqual(before)
  })

  test('a server that is killed in the middle costs nothing: pending becomes kept, each line once', async () => {
    const page = await openPage(server.url)
    const widget = widgetOn(page)
    await widget.opens()
    await widget.says('Hoe laat ik grof vuil ophalen?')
    await page.locator('.sources').first().waitFor()
    await server.kill('SIGKILL')
    await widget.says('Wat kost een paspoort?')
    expect(await widget.deliveries()).toEqual(['verstuurd', 'wordt verstuurd'])
    await start()
    await page.locator('.line.assistant').nth(2).waitFor({ timeout: 20_000 })
    expect(await widget.deliveries()).toEqual(['verstuurd', 'verstuurd'])
    const own = (await widget.lines()).filter((line) => line.startsWith('U:'))
    expect(own).toEqual(['U: Hoe laat ik grof vuil ophalen?', 'U: Wat kost een paspoort?'])
  })

  test.each(['light', 'dark'] as const)(
    'axe finds nothing on the door, in Dutch, in English, on the 404, %s',
    async (colorScheme) => {
      const page = await openPage(server.url, { colorScheme })
      expect(await violations(page)).toEqual([])
      await page.goto(`${server.url}/?lang=en`)
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      expect(await violations(page)).toEqual([])
      await page.goto(`${server.url}/bestaat-niet`)
      expect(await page.locator('h1').textContent()).toBe('Deze pagina bestaat niet')
      expect(await violations(page)).toEqual([])
    },
  )

  test('without JavaScript it says what works, and the telephone does', async () => {
    const page = await openPage(server.url, { javaScriptEnabled: false })
    expect(await page.locator('.notice').isVisible()).toBe(true)
    expect(await page.locator('a[href="tel:14030"]').isVisible()).toBe(true)
    await page.locator('#question').fill('Iets persoonlijks')
    await page.keyboard.press('Enter')
    expect(page.url()).not.toContain('persoonlijks')
  })

  test('at 320 pixels nothing runs off the page', async () => {
    const page = await openPage(server.url, { viewport: { width: 320, height: 640 } })
    expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBe(320)
  })
})
