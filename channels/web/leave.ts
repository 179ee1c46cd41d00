import type { Tokens } from '../../core/tokens.ts'
import type { Admission } from './admission.ts'
import type { Tab } from './browser.ts'
import type { Left } from './protocol.ts'

interface Parts {
  readonly tokens: Tokens
  readonly admission: Admission
}

/** "Stop en wis", after the lines that were still on their way: the token is revoked and every tab ends. */
export type Leave = (tab: Tab, answer: (left: Left) => void) => Promise<void>

export function createLeave({ tokens, admission }: Parts): Leave {
  return (tab, answer) =>
    tab.browser.sayInOrder(async () => {
      const { browser } = tab
      await admission.check(tab)
      await tokens.revoke(browser.address)
      browser.checkedAtMs = Number.NEGATIVE_INFINITY
      browser.isBound = false
      answer({ kind: 'left' })
      for (const open of browser.tabs) open.end()
    })
}
