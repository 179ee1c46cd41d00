import type { Tokens } from '../../core/tokens.ts'
import { Unverified } from '../../core/errors.ts'
import type { Browser, Tab } from './browser.ts'

/** How long a token that was found good is believed without asking again. */
const believedMs = 5_000

/** Whether a browser may still see and say things. */
export interface Admission {
  /** Rejects with `Unverified`, and ends every tab, when its token was revoked. */
  check(tab: Tab): Promise<void>
  /** Ties the token to the site it is used from, at the first line. Rejects as `check` does. */
  bind(tab: Tab): Promise<void>
  /** The same as `check` for whoever is open, when something is pushed; false when nobody may see it any more. */
  allows(browser: Browser): Promise<boolean>
}

export function createAdmission(tokens: Tokens): Admission {
  return { check, bind, allows }

  async function check(tab: Tab): Promise<void> {
    const { browser } = tab
    if (performance.now() - browser.checkedAtMs < believedMs) return
    if ((await tokens.check(browser.address, tab.origin)) === 'refused') throw refused(browser)
    browser.checkedAtMs = performance.now()
  }

  async function bind(tab: Tab): Promise<void> {
    const { browser } = tab
    if (browser.isBound) return
    await tokens.bind(browser.address, tab.origin).catch((error: unknown) => {
      throw error instanceof Unverified ? refused(browser) : error
    })
    browser.isBound = true
  }

  async function allows(browser: Browser): Promise<boolean> {
    const [tab] = browser.tabs
    if (!tab) return false
    try {
      await check(tab)
      return true
    } catch (error) {
      if (error instanceof Unverified) return false
      throw error
    }
  }
}

function refused(browser: Browser): Unverified {
  for (const tab of browser.tabs) tab.end()
  return new Unverified('The token of this browser was revoked or belongs to another site: it begins anew.')
}
