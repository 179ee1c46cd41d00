import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { describeInBrowser } from './chromium.ts'
import type { FakeServer } from './fake-server.ts'
import { greeting, openWebsite } from './website.ts'
import { eventually, widgetOn } from './widget.ts'

const log = "document.querySelector('balie-chat').shadowRoot.querySelector('.log')"

describeInBrowser('Nothing that was written is lost', (openPage) => {
  let website: FakeServer
  beforeEach(async () => {
    website = await openWebsite()
  })
  afterEach(async () => {
    await website.close()
  })

  test('a line written while the network is away waits, says so, and goes out once it is back', async () => {
    const page = await openPage(website.url)
    const widget = widgetOn(page)
    await widget.opens()
    await widget.shows(greeting)
    await page.context().setOffline(true)
    await widget.says('onderweg')
    expect(await widget.deliveries()).toEqual(['wordt verstuurd'])
    await page.locator('.warn', { hasText: 'Geen verbinding' }).waitFor()
    await page.context().setOffline(false)
    await widget.shows('Antwoord op: onderweg')
    expect(await widget.deliveries()).toEqual(['verstuurd'])
    expect(website.kept.filter(({ content }) => content.kind === 'text')).toHaveLength(1)
    expect(await page.locator('.warn').count()).toBe(0)
  })

  test('a server that goes away in between costs no line, and none is shown twice', async () => {
    const page = await openPage(website.url)
    const widget = widgetOn(page)
    await widget.opens()
    await widget.says('een')
    await widget.shows('Antwoord op: een')
    website.away()
    website.says({ text: 'Gezegd toen u er niet was' })
    await widget.says('twee')
    website.back()
    await widget.shows('Antwoord op: twee')
    await widget.shows('Gezegd toen u er niet was')
    expect(await widget.lines()).toEqual([
      `Automatische assistent: ${greeting}`,
      'U: een',
      'Automatische assistent: Antwoord op: een',
      'Automatische assistent: Gezegd toen u er niet was',
      'U: twee',
      'Automatische assistent: Antwoord op: twee',
    ])
  })

  test('after a reload the same conversation, open, at the same place, with what was being typed', async () => {
    const page = await openPage(website.url)
    const widget = widgetOn(page)
    await widget.opens()
    for (const line of ['gevaar', 'pas', 'lang']) await widget.says(line)
    await widget.shows('Het kost')
    // A line that was only just shown still scrolls to itself.
    await eventually(async () => {
      await page.evaluate(`${log}.scrollTop = 120`)
      await page.evaluate('new Promise((shown) => setTimeout(shown, 300))')
      expect(await page.evaluate(`${log}.scrollTop`)).toBe(120)
    })
    await widget.types('nog niet af')
    const before = await widget.lines()
    await page.reload()
    await widget.shows('Het kost')
    await eventually(async () => {
      expect(await widget.lines()).toEqual(before)
      expect(await page.evaluate(`${log}.scrollTop`)).toBe(120)
    })
    expect(await widget.draft()).toBe('nog niet af')
    expect(await page.evaluate('document.activeElement === document.body')).toBe(true)
  })

  test('two tabs show the same, and "Stop en wis" in one empties both', async () => {
    const page = await openPage(website.url)
    const widget = widgetOn(page)
    await widget.opens()
    await widget.shows(greeting)
    const otherPage = await page.context().newPage()
    await otherPage.goto(`${website.url}/other`)
    const other = widgetOn(otherPage)
    await other.opens()
    await widget.says('uit de eerste')
    await other.shows('Antwoord op: uit de eerste')
    await other.says('uit de tweede')
    await widget.shows('Antwoord op: uit de tweede')
    expect(await widget.lines()).toEqual(await other.lines())
    expect(website.kept).toHaveLength(3)

    await page.locator('#erase-button').click()
    await page.locator('#erase-yes').click()
    await eventually(async () => {
      expect(await other.lines()).toEqual([])
      expect(await widget.lines()).toEqual([])
      expect(await otherPage.locator('dialog').isVisible()).toBe(false)
      expect(await widget.kept()).toEqual([])
    })
    expect(website.left).toHaveLength(1)
  })

  test('"Stop en wis" without a network empties the browser at once, and the server hears of it later', async () => {
    const page = await openPage(website.url)
    const widget = widgetOn(page)
    await widget.opens()
    await widget.says('geheim')
    await widget.shows('Antwoord op: geheim')
    await widget.types('nog iets geheims')
    await page.context().setOffline(true)
    await page.locator('#erase-button').click()
    await page.locator('#erase-yes').click()
    expect(await widget.lines()).toEqual([])
    expect(await widget.kept()).toEqual(['balie.revoke'])
    await page.context().setOffline(false)
    await eventually(() => {
      expect(website.left).toHaveLength(1)
      return Promise.resolve()
    })
    await widget.opens()
    expect(await widget.draft()).toBe('')
    await widget.shows(greeting)
    expect(await widget.lines()).toHaveLength(1)
  })

  test('what comes while the chat is closed is counted on the launcher', async () => {
    const page = await openPage(website.url)
    const widget = widgetOn(page)
    await widget.opens()
    await widget.shows(greeting)
    await page.keyboard.press('Escape')
    website.says({ text: 'Een medewerker heeft geantwoord.' })
    await page.locator('.unread', { hasText: '1' }).waitFor()
    await page.reload()
    await page.locator('.unread', { hasText: '1' }).waitFor()
    expect(await page.locator('.launcher').getAttribute('aria-label')).toContain('nieuwe berichten: 1')
    await widget.opens()
    await page.keyboard.press('Escape')
    expect(await page.locator('.unread').count()).toBe(0)
  })

  test('a new conversation is divided from the one before', async () => {
    const page = await openPage(website.url)
    const widget = widgetOn(page)
    await widget.opens()
    await widget.shows(greeting)
    website.says({ conversation: 'c2', text: 'Opnieuw welkom.' })
    await page.locator('.divider', { hasText: 'Nieuw gesprek' }).waitFor()
  })
})
