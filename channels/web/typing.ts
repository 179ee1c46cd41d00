import type { Browser } from './browser.ts'

/** A turn shorter than this shows nothing: most are, and a flicker helps nobody. */
const quietMs = 200

/** Tells every tab that we are at work, until `settled`. */
export function showTyping(browser: Browser, settled: Promise<void>): Promise<void> {
  browser.thinking += 1
  const timer = setTimeout(() => {
    setTyping(browser, true)
  }, quietMs)
  timer.unref()
  return settled.finally(() => {
    clearTimeout(timer)
    browser.thinking -= 1
    if (browser.thinking === 0) setTyping(browser, false)
  })
}

function setTyping(browser: Browser, isTyping: boolean): void {
  if (browser.isTyping === isTyping) return
  browser.isTyping = isTyping
  for (const tab of browser.tabs) tab.tell({ isTyping })
}
