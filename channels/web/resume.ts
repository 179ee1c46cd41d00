import type { Admission } from './admission.ts'
import type { Tab } from './browser.ts'
import type { CatchUp } from './catch-up.ts'
import type { Confirmations } from './confirmations.ts'
import type { Resumed, WebCursor, WebDesk } from './protocol.ts'

interface Parts {
  readonly admission: Admission
  readonly catchUp: CatchUp
  readonly confirmations: Confirmations
  readonly desk: () => WebDesk
}

/** Brings a tab up to date. `answer` is called before any later entry is shown to it. */
export type Resume = (tab: Tab, seen: WebCursor | null, answer: (resumed: Resumed) => void) => Promise<void>

export function createResume({ admission, catchUp, confirmations, desk }: Parts): Resume {
  return async (tab, seen, answer) => {
    const { browser } = tab
    await admission.check(tab)
    await browser.inOrder(async () => {
      if (seen) confirmations.confirm(browser, seen)
      const { entries, hasMore, upTo } = await catchUp.page(browser, seen ?? undefined)
      tab.seen = hasMore ? undefined : { upTo }
      const state = { desk: desk(), ...(browser.isTyping && { isTyping: true }) }
      answer({ kind: 'resumed', entries, hasMore, state })
    })
  }
}
