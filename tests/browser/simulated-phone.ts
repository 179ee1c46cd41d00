import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { SimulatorTown } from '../fakes/simulator-town.ts'
import { violations } from './axe.ts'
import { plain } from './widget.ts'

/** The telephone that the page takes by itself. */
export const resident = '+31612345678'

/** Nothing for axe to find, nothing beside the page or beside a list in it. */
export async function isInOrder(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([])
  const tooWide = await page.evaluate<readonly string[]>(`
    [document.scrollingElement, ...document.querySelectorAll('#log, #traffic, .sheet')]
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map((element) => element.localName + '#' + element.id)`)
  expect(tooWide).toEqual([])
}

export async function says(page: Page, text: string): Promise<void> {
  await page.locator('#field').fill(text)
  await page.locator('#field').press('Enter')
  await shows(page, text)
}

export async function shows(page: Page, text: string): Promise<void> {
  await page.locator('.message .text').filter({ hasText: text }).first().waitFor()
}

export async function isTicked(page: Page, text: string, status: string): Promise<void> {
  await page.locator('.message', { hasText: text }).locator('.tick', { hasText: status }).waitFor()
}

/** The id of what has the focus, or else what stands on it. */
export async function focused(page: Page): Promise<string> {
  return plain(
    await page.evaluate<string>(`(() => {
      const element = document.activeElement
      return element.id || (element.querySelector('b') ?? element).textContent
    })()`),
  )
}

export async function tabTo(page: Page, wanted: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focused(page)) === wanted) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} never came to ${wanted}.`)
}

export async function sendButtons(town: SimulatorTown): Promise<void> {
  const actions = [
    { id: 'helped', title: 'Ja' },
    { id: 'not-yet', title: 'Nog niet' },
  ]
  await sendContent(town, { 'twilio/quick-reply': { body: 'Hielp dit?', actions } })
}

export async function sendList(town: SimulatorTown): Promise<void> {
  const items = [
    { id: 'paspoort', item: 'Paspoort', description: 'Kwijt, gestolen of verlopen' },
    { id: 'verhuizen', item: 'Verhuizen' },
  ]
  await sendContent(town, {
    'twilio/list-picker': { body: 'Waar gaat het over?', button: 'Kies een onderwerp', items },
  })
}

async function sendContent(town: SimulatorTown, types: object): Promise<void> {
  const made = await town.makeContent(types)
  const sent = await town.send(resident, { ContentSid: String(made.json['sid']) })
  expect(sent.status).toBe(201)
}

/** What the log is given after it is there, as far as it is in sight then. */
export const listenAsScreenReader = `
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
      const element = node.nodeType === Node.ELEMENT_NODE ? node : undefined
      if (element && !element.closest('[aria-live=off]')) window.told.push(inSight(element))
    }
  }).observe(document.querySelector('[role=log]'), { childList: true, subtree: true })`
