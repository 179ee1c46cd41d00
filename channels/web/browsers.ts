import type { Address } from '../../core/address.ts'
import { createBrowser } from './browser.ts'
import type { Browser } from './browser.ts'

/** The browsers this process knows, by address. */
export interface Browsers {
  find(address: Address): Browser | undefined
  of(address: Address): Browser
  all(): Iterable<Browser>
  /** Lets go of a browser that has no tabs and waits for nothing. */
  tidy(browser: Browser): void
}

/** Browsers without a tab are kept for their unconfirmed deliveries only, so many at most. */
const mostAway = 10_000

export function createBrowsers(): Browsers {
  const open = new Map<string, Browser>()
  const away = new Set<Browser>()

  return {
    find: (address) => open.get(address.id),
    of(address) {
      const known = open.get(address.id)
      if (known) return known
      const browser = createBrowser(address)
      open.set(address.id, browser)
      return browser
    },
    all: () => open.values(),
    tidy(browser) {
      away.delete(browser)
      if (browser.tabs.size > 0 || browser.thinking > 0) return
      if (browser.awaiting.size === 0) forget(browser)
      else away.add(browser)
      if (away.size > mostAway) forget(oldest(away))
    },
  }

  function forget(browser: Browser | undefined): void {
    if (!browser) return
    away.delete(browser)
    open.delete(browser.address.id)
  }
}

function oldest(away: ReadonlySet<Browser>): Browser | undefined {
  const [first] = away
  return first
}
