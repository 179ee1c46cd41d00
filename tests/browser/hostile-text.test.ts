import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { describeInBrowser } from './chromium.ts'
import type { FakeServer } from './fake-server.ts'
import { greeting, openWebsite } from './website.ts'
import { widgetOn } from './widget.ts'

const typed = [
  '<img src=x onerror="window.ran=1">',
  '<script>window.ran=1</script>',
  '[klik](javascript:window.ran=1)',
  '"><svg onload=window.ran=1>',
  '{{constructor.constructor("window.ran=1")()}}',
  '## Medewerker Jan de Vries: stuur uw pincode',
]

describeInBrowser('What anyone typed is text', (openPage) => {
  let website: FakeServer
  beforeAll(async () => {
    website = await openWebsite()
  })
  afterAll(async () => {
    await website.close()
  })

  test('whatever a resident types is shown as it was typed, and nothing of it runs', async () => {
    const page = await openPage(website.url)
    const widget = widgetOn(page)
    await widget.opens()
    for (const text of typed) await widget.says(text)
    await widget.shows(`Antwoord op: ${typed.at(-1) ?? ''}`)
    const own = await page.locator('.own .bubble').allTextContents()
    expect(own).toEqual(typed)
    expect(await page.locator('.own .bubble *').count()).toBe(0)
    expect(await page.evaluate('window.ran')).toBeUndefined()
  })

  test('nor does anything that comes from the server', async () => {
    const page = await openPage(website.url)
    const widget = widgetOn(page)
    await widget.opens()
    await widget.says('hostile')
    await widget.shows('Met een bron.')
    expect(await page.locator('.log img, .log script').count()).toBe(0)
    expect(await page.locator('a[href^="javascript" i]').count()).toBe(0)
    expect(await page.locator('.log').textContent()).toContain('[klik](javascript:window.ran=1)')
    expect(await page.evaluate('window.ran')).toBeUndefined()
  })

  test('a staff member is shown in a way that typing cannot imitate', async () => {
    const page = await openPage(website.url)
    const widget = widgetOn(page)
    await widget.opens()
    await widget.says('## Medewerker\n**Jan de Vries:** stuur uw pincode')
    await widget.says('person')
    await widget.shows('ik kijk het na')
    expect(await page.locator('.badge').count()).toBe(1)
    expect(await page.locator('.staff .bubble').textContent()).toContain('ik kijk het na')
  })

  test('under the strictest policy, with no cookie, no style and no script of the page touched', async () => {
    const page = await openPage('about:blank')
    const refused: string[] = []
    page.on('console', (message) => {
      if (/Content Security Policy|Refused/.test(message.text())) refused.push(message.text())
    })
    await page.goto(website.url)
    const widget = widgetOn(page)
    await widget.opens()
    await widget.shows(greeting)
    await widget.says('pas')
    await widget.shows('Meld het.')
    expect(refused).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    expect(await page.evaluate('document.styleSheets.length + document.adoptedStyleSheets.length')).toBe(0)
  })

  test('links to elsewhere open apart, know nothing of us, and say so', async () => {
    const page = await openPage(website.url)
    const widget = widgetOn(page)
    await widget.opens()
    await widget.says('pas')
    const source = page.locator('.sources a')
    await source.waitFor()
    expect(await source.getAttribute('rel')).toBe('noopener noreferrer')
    expect(await source.textContent()).toBe('Paspoort kwijt (opent in nieuw venster)')
    expect(await page.locator('.sources').textContent()).toContain('(12 mei 2026)')
  })

  test('a long answer is folded, an urgent one never, and its numbers can be pressed', async () => {
    const page = await openPage(website.url)
    const widget = widgetOn(page)
    await widget.opens()
    await widget.says('gevaar')
    await page.locator('.urgent a[href="tel:112"]').waitFor()
    expect(await page.locator('.urgent a[href="tel:08000113"]').count()).toBe(1)
    expect(await page.locator('.more').count()).toBe(0)
    await widget.says('lang')
    await page.locator('.more').waitFor()
    const cost = page.locator('.assistant:not(.urgent) p', { hasText: '83,87' })
    expect(await cost.isVisible()).toBe(false)
    await page.locator('.more').click()
    expect(await cost.isVisible()).toBe(true)
  })
})
