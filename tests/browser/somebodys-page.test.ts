import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { describeInBrowser } from './chromium.ts'
import type { FakeServer } from './fake-server.ts'
import { greeting, openWebsite } from './website.ts'
import { eventually, widgetOn } from './widget.ts'

describeInBrowser("The widget on somebody else's page", (openPage) => {
  let website: FakeServer
  beforeAll(async () => {
    website = await openWebsite()
  })
  afterAll(async () => {
    await website.close()
  })

  test('looks the same, whatever the page says of every element', async () => {
    const looks: unknown[] = []
    for (const path of ['/', '/rude']) {
      const page = await openPage(`${website.url}${path}`, { colorScheme: 'dark' })
      const widget = widgetOn(page)
      await widget.opens()
      await widget.shows(greeting)
      looks.push(await looksOf(page))
    }
    expect(looks[1]).toEqual(looks[0])
    expect(looks[0]).toMatchObject({ fontSize: '16px', scheme: 'light dark', opacity: '1' })
  })

  test('works where the browser keeps nothing for us, as long as the page is open', async () => {
    const page = await openPage('about:blank')
    await page.addInitScript(`for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError') } })
    }`)
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.goto(website.url)
    const widget = widgetOn(page)
    await widget.opens()
    await widget.says('een')
    await widget.shows('Antwoord op: een')
    await page.locator('#erase-button').click()
    await page.locator('#erase-yes').click()
    await eventually(async () => {
      expect(await widget.lines()).toEqual([])
    })
    await widget.opens()
    await widget.shows(greeting)
    expect(errors).toEqual([])
  })

  test('stays quick to type in when much has been said', async () => {
    const page = await openPage(website.url)
    const widget = widgetOn(page)
    await widget.opens()
    await widget.shows(greeting)
    for (let number = 0; number < 200; number++) website.says({ text: `## Deel ${number}\n1. Een\n2. Twee` })
    await widget.shows('Deel 199')
    // Reading a line's markup splits it; what was drawn before is not read again for each key.
    await page.evaluate(`{
      const { split } = String.prototype
      window.splits = 0
      String.prototype.split = function (...how) { window.splits += 1; return split.apply(this, how) }
    }`)
    await widget.types('een vraag')
    expect(await page.evaluate('window.splits')).toBeLessThan(20)
  })
})

function inside(selector: string): string {
  return `document.querySelector('balie-chat').shadowRoot.querySelector('${selector}')`
}

async function looksOf(page: Page): Promise<unknown> {
  return page.evaluate(`(() => {
    const bubble = ${inside('.bubble')}
    const { fontSize, fontFamily, color, letterSpacing } = getComputedStyle(bubble)
    const { opacity, transform, colorScheme: scheme } = getComputedStyle(document.querySelector('balie-chat'))
    const { x, y, width, height } = ${inside('dialog')}.getBoundingClientRect()
    return { fontSize, fontFamily, color, letterSpacing, opacity, transform, scheme, x, y, width, height }
  })()`)
}
