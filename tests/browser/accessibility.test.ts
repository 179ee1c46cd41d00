import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { violations } from './axe.ts'
import { describeInBrowser } from './chromium.ts'
import type { FakeServer } from './fake-server.ts'
import { greeting, openWebsite } from './website.ts'
import { eventually, plain, widgetOn } from './widget.ts'

describeInBrowser('Everyone can use the widget', (openPage) => {
  let website: FakeServer
  beforeAll(async () => {
    website = await openWebsite()
  })
  afterAll(async () => {
    await website.close()
  })

  test.each(['light', 'dark'] as const)(
    'axe finds nothing, closed, open and with a conversation, %s',
    async (colorScheme) => {
      const page = await openPage(website.url, { colorScheme })
      const widget = widgetOn(page)
      await page.locator('.launcher').waitFor()
      expect(await violations(page)).toEqual([])
      await widget.opens()
      await widget.shows(greeting)
      expect(await violations(page)).toEqual([])
      for (const line of ['pas', 'lang', 'gevaar', 'person', 'arabisch']) await widget.says(line)
      await widget.shows('مرحبًا')
      await page.locator('#menu-button').click()
      expect(await violations(page)).toEqual([])
      await page.locator('#erase-button').click()
      expect(await violations(page)).toEqual([])
    },
  )

  test('axe finds nothing in forced colours at 320 pixels, cut off, too long, being erased', async () => {
    const viewport = { width: 320, height: 640 }
    const page = await openPage(website.url, { viewport, forcedColors: 'active', reducedMotion: 'reduce' })
    const widget = widgetOn(page)
    await widget.opens()
    await widget.says('pas')
    await widget.shows('Meld het.')
    expect(await violations(page)).toEqual([])
    await page.context().setOffline(true)
    await widget.says('onderweg')
    await page.locator('.warn').waitFor()
    await widget.types('a'.repeat(2_100))
    await page.locator('.over').waitFor()
    expect(await violations(page)).toEqual([])
    await page.locator('#erase-button').click()
    await page.locator('#erase-yes').waitFor()
    expect(await violations(page)).toEqual([])
  })

  test('beside the page on a desk, over it and modal at 320 pixels, with nothing cut off', async () => {
    const wide = await openPage(website.url)
    await widgetOn(wide).opens()
    expect(await wide.locator('dialog').getAttribute('aria-modal')).toBeNull()

    const page = await openPage(website.url, { viewport: { width: 320, height: 640 } })
    const widget = widgetOn(page)
    await widget.opens()
    await widget.says('pas')
    await widget.shows('Meld het.')
    expect(await page.locator('dialog').getAttribute('aria-modal')).toBe('true')
    expect(await page.locator('dialog').boundingBox()).toEqual({ x: 0, y: 0, width: 320, height: 640 })
    for (const inSight of ['#field', '.send', '.person', '#erase-button', '#menu-button']) {
      const box = await page.locator(inSight).boundingBox()
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 320).toBe(true)
      expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(640)
    }
    expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBe(320)
  })

  test('what is urgent is seen whole at 320 pixels, with nothing over it', async () => {
    const page = await openPage(website.url, { viewport: { width: 320, height: 640 } })
    const widget = widgetOn(page)
    await widget.opens()
    await widget.shows(greeting)
    await widget.says('nood')
    await widget.shows('Schrijf dan gewoon verder.')
    await eventually(async () => {
      const bubble = await page.locator('.urgent .bubble').boundingBox()
      const log = await page.locator('.log').boundingBox()
      expect(bubble?.y ?? 0).toBeGreaterThanOrEqual(log?.y ?? 999)
      expect((bubble?.y ?? 999) + (bubble?.height ?? 999)).toBeLessThanOrEqual(
        (log?.y ?? 0) + (log?.height ?? 0),
      )
      expect(await page.locator('.newest').count()).toBe(0)
      expect(await page.locator('.more').count()).toBe(0)
    })
    expect(await violations(page)).toEqual([])
  })

  test('an answer that is quoted in Dutch is Dutch, from left to right, in an Arabic conversation', async () => {
    const page = await openPage(website.url)
    const widget = widgetOn(page)
    await widget.opens()
    await widget.says('geciteerd')
    await widget.shows('Bel ons.')
    const marked = await page.evaluate(`[...document.querySelector('balie-chat').shadowRoot
      .querySelectorAll('.line:last-child .bubble :is(p, h3, ul, ol, bdi)')]
      .map((part) => [part.localName, part.closest('[lang]').lang, getComputedStyle(part).direction].join(' '))`)
    expect(marked).toEqual([
      'p ar rtl',
      'p nl ltr',
      'h3 nl ltr',
      'ul nl ltr',
      'ol nl ltr',
      'p ar rtl',
      'bdi nl ltr',
    ])
    expect(await violations(page)).toEqual([])
  })

  test('a screen reader is told each line once, with who said it, and once that something is being written', async () => {
    const page = await openPage(website.url)
    const widget = widgetOn(page)
    await page.locator('.launcher').waitFor()
    await page.evaluate(listenAsScreenReader)
    await widget.opens()
    await widget.shows(greeting)
    await widget.says('pas')
    await widget.shows('Meld het.')
    website.state({ isTyping: true })
    await page.locator('.dots').waitFor()
    website.state({ isTyping: false })
    website.state({ isTyping: true })
    await page.locator('.dots').waitFor()
    website.state({ isTyping: false })
    await widget.says('person')
    await widget.shows('ik kijk het na')
    const told = (await page.evaluate<readonly string[]>('window.told')).map(plain)
    const times = (start: string): number => told.filter((line) => line.startsWith(start)).length
    expect(times(`Automatische assistent: ${greeting}`)).toBe(1)
    expect(times('U: pas')).toBe(1)
    expect(times('Automatische assistent: Zo regelt u het')).toBe(1)
    expect(times('U: person')).toBe(1)
    expect(times('Medewerker Jan de Vries: Goedemiddag')).toBe(1)
    expect(times('De assistent schrijft')).toBe(1)
    expect(told).toHaveLength(6)
    // Neither the time, nor whether it was sent, nor that it can be read aloud.
    expect(told.filter((line) => /Lees voor|\d\d[.:]\d\d/.test(line))).toEqual([])
    expect(told.join(' ')).toContain('Hielp dit?')
  })

  test('what was said before is not read out again after a reload', async () => {
    const page = await openPage(website.url)
    const widget = widgetOn(page)
    await widget.opens()
    await widget.shows(greeting)
    await page.reload()
    await page.locator('.launcher').waitFor({ state: 'attached' })
    await page.evaluate(listenAsScreenReader)
    await widget.shows(greeting)
    await page.waitForTimeout(300)
    expect(
      (await page.evaluate<readonly string[]>('window.told')).filter((line) => line.includes('Dag!')),
    ).toEqual([])
  })

  test('time and "Lees voor" are there a moment later, in a place that is never read out by itself', async () => {
    const page = await openPage(website.url)
    const widget = widgetOn(page)
    await widget.opens()
    await widget.shows(greeting)
    const meta = page.locator('.line .meta').first()
    await meta.waitFor()
    expect(await meta.getAttribute('aria-live')).toBe('off')
    expect(await meta.getByRole('button', { name: 'Lees voor' }).count()).toBe(1)
  })

  test('what is below the fold is announced in words, and each press brings more of it', async () => {
    const page = await openPage(website.url, { viewport: { width: 320, height: 640 } })
    const widget = widgetOn(page)
    await widget.opens()
    await widget.says('gevaar')
    await widget.shows('Het kost')
    const further = page.getByRole('button', { name: 'Lees verder' })
    const top = (): Promise<number> =>
      page.evaluate("document.querySelector('balie-chat').shadowRoot.querySelector('.log').scrollTop")
    let last = await top()
    for (let presses = 0; presses < 10; presses++) {
      if (!(await further.isVisible())) break
      await further.click()
      expect(await top()).toBeGreaterThan(last)
      last = await top()
      await page.waitForTimeout(50)
    }
    expect(await further.count()).toBe(0)
    await page.evaluate("document.querySelector('balie-chat').shadowRoot.querySelector('.log').scrollTop = 0")
    await widget.says('nog een')
    await widget.shows('Antwoord op: nog een')
  })

  test('a telephone with its keyboard up cuts nothing off', async () => {
    const page = await openPage(website.url, { viewport: { width: 320, height: 640 } })
    const widget = widgetOn(page)
    await widget.opens()
    await page.evaluate(`
      Object.defineProperty(window.visualViewport, 'height', { value: 340, configurable: true })
      window.visualViewport.dispatchEvent(new Event('resize'))`)
    expect(await page.locator('dialog').boundingBox()).toMatchObject({ y: 0, height: 340 })
    const send = await page.locator('.send').boundingBox()
    expect((send?.y ?? 999) + (send?.height ?? 0)).toBeLessThan(340)
    await page.evaluate(`
      delete window.visualViewport.height
      window.visualViewport.dispatchEvent(new Event('resize'))`)
    expect(await page.locator('dialog').boundingBox()).toMatchObject({ y: 0, height: 640 })
  })

  test('in Arabic everything runs from right to left', async () => {
    const page = await openPage(website.url)
    await widgetOn(page).opens()
    await page.locator('.languages button', { hasText: 'العربية' }).click()
    await page.locator('h2', { hasText: 'مكتب' }).waitFor()
    expect(await page.locator('.root').getAttribute('dir')).toBe('rtl')
  })
})

/** What a live region is given after it is there: every added node, by the region that holds it. */
const listenAsScreenReader = `
  window.told = []
  const inSight = (element) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    let all = ''
    while (texts.nextNode()) {
      if (texts.currentNode.parentElement.checkVisibility({ visibilityProperty: true })) all += texts.currentNode.data
    }
    return all
  }
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) {
      if (node.nodeType === Node.COMMENT_NODE) continue
      const element = node.nodeType === 1 ? node : node.parentElement
      const region = element?.closest('[role=log], [role=status]')
      if (!region || region.ariaLive === 'off' || region === node || !region.checkVisibility()) continue
      if (node.textContent.trim() !== '' && ![...addedNodes].some((other) => other !== node && other.contains(node))) {
        window.told.push(inSight(element))
      }
    }
  }).observe(document.querySelector('balie-chat').shadowRoot, { childList: true, subtree: true })`
