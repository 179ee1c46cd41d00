import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { describeInBrowser } from './chromium.ts'
import type { FakeServer } from './fake-server.ts'
import { openWebsite } from './website.ts'
import { eventually, widgetOn } from './widget.ts'

describeInBrowser('The widget by keyboard', (openPage) => {
  let website: FakeServer
  beforeAll(async () => {
    website = await openWebsite()
  })
  afterAll(async () => {
    await website.close()
  })

  test('by keyboard only: from the launcher to an answer, a choice, and "Stop en wis"', async () => {
    const page = await openPage(website.url)
    const widget = widgetOn(page)
    await page.locator('.launcher').waitFor()
    await tabTo(page, 'launcher')
    await page.keyboard.press('Enter')
    await eventually(async () => {
      expect(await focused(page)).toBe('field')
    })
    await page.keyboard.type('pas')
    await page.keyboard.press('Enter')
    await widget.shows('Meld het.')
    await tabTo(page, 'choice', 'Shift+Tab')
    await page.keyboard.press('Enter')
    await widget.shows('Antwoord op: not-yet')
    await tabTo(page, 'erase-button')
    await page.keyboard.press('Enter')
    await eventually(async () => {
      expect(await focused(page)).toBe('erase-yes')
    })
    await page.keyboard.press('Enter')
    await eventually(async () => {
      expect(await focused(page)).toBe('launcher')
    })
    expect(await widget.lines()).toEqual([])
  })

  test('Escape closes what was opened last, and gives the focus back', async () => {
    const page = await openPage(website.url)
    await page.locator('.launcher').waitFor()
    await widgetOn(page).opens()
    await page.locator('#menu-button').click()
    await page.keyboard.press('Escape')
    expect(await page.locator('.menu').count()).toBe(0)
    await eventually(async () => {
      expect(await focused(page)).toBe('menu-button')
    })
    await page.keyboard.press('Escape')
    expect(await page.locator('dialog').isVisible()).toBe(false)
    await eventually(async () => {
      expect(await focused(page)).toBe('launcher')
    })
  })

  test('"Hielp dit?" names its buttons, goes when a newer line comes, and takes no focus with it', async () => {
    const page = await openPage(website.url)
    const widget = widgetOn(page)
    await widget.opens()
    await widget.says('pas')
    const group = page.getByRole('group', { name: 'Hielp dit?' })
    await group.getByRole('button', { name: 'Nog niet' }).focus()
    website.says({ text: 'Er komt nog iets bij.' })
    await widget.shows('Er komt nog iets bij.')
    await eventually(async () => {
      expect(await focused(page)).toBe('log')
    })
    expect(await page.locator('.question').count()).toBe(0)
    expect(await page.locator('.choice').count()).toBe(0)
  })

  test('Enter sends, but not the one that ends a composed character; Shift and Enter is a new line', async () => {
    const page = await openPage(website.url)
    const widget = widgetOn(page)
    await widget.opens()
    await widget.types('にほん')
    for (const init of ["{ key: 'Enter', isComposing: true }", "{ key: 'Enter', keyCode: 229 }"]) {
      await page.evaluate(`document.querySelector('balie-chat').shadowRoot.querySelector('#field')
        .dispatchEvent(new KeyboardEvent('keydown', { ...${init}, bubbles: true }))`)
    }
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('twee')
    expect(await widget.draft()).toBe('にほん\ntwee')
    await page.keyboard.press('Enter')
    await widget.shows('Antwoord op: にほん')
    expect(await widget.draft()).toBe('')
  })
})

async function focused(page: Page): Promise<string> {
  return page.evaluate(`(() => {
    const element = document.querySelector('balie-chat').shadowRoot.activeElement
    return element ? element.id || element.className : ''
  })()`)
}

async function tabTo(page: Page, wanted: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    if ((await focused(page)) === wanted) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} never came to ${wanted}.`)
}
