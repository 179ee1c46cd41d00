import type { Log } from '../../core/log.ts'
import type { Cursor, Timeline, TimelinePage } from '../../core/timeline.ts'
import type { Admission } from './admission.ts'
import type { Browser, Tab } from './browser.ts'
import type { Confirmations } from './confirmations.ts'
import type { WebEntry } from './protocol.ts'
import { renderEntries } from './render-entries.ts'

export interface CatchUp {
  /** Shows each open tab what it has not had yet. Rejects when the record cannot be read. */
  flush(browser: Browser): Promise<void>
  /** As `flush`, for where nobody waits: what fails is shown at the next flush, or when the browser comes back. */
  flushSoon(browser: Browser): void
  /** The next page for a tab that says what it has seen. Must run in `browser.inOrder`. */
  page(browser: Browser, seen: Cursor | undefined): Promise<CaughtUp>
}

interface CaughtUp {
  readonly entries: readonly WebEntry[]
  readonly hasMore: boolean
  readonly upTo: Cursor | undefined
}

const pageSize = 200

interface Parts {
  readonly timeline: Timeline
  readonly admission: Admission
  readonly confirmations: Confirmations
  readonly log: Log
}

export function createCatchUp({ timeline, admission, confirmations, log }: Parts): CatchUp {
  return { flush, flushSoon, page }

  function flush(browser: Browser): Promise<void> {
    browser.nextFlush ??= browser.inOrder(async () => {
      browser.nextFlush = undefined
      if (await admission.allows(browser)) await flushNow(browser)
    })
    return browser.nextFlush
  }

  function flushSoon(browser: Browser): void {
    flush(browser).catch((error: unknown) => {
      log.warn({ err: error }, 'Entries could not be read for open tabs; they follow later')
    })
  }

  async function flushNow(browser: Browser): Promise<void> {
    for (const tabs of tabsByCursor(browser)) {
      let hasMore = true
      while (hasMore) {
        const next = await page(browser, tabs[0]?.seen?.upTo)
        for (const tab of tabs) showAll(tab, next)
        hasMore = next.hasMore
      }
    }
  }

  function showAll(tab: Tab, { entries, upTo }: CaughtUp): void {
    const { browser } = tab
    for (const entry of entries) {
      tab.show(entry, () => {
        confirmations.confirm(browser, entry)
      })
    }
    tab.seen = { upTo }
  }

  /** Skips over what shows nothing, so that a page with more to come is never empty. */
  async function page(browser: Browser, seen: Cursor | undefined): Promise<CaughtUp> {
    let upTo = seen
    for (;;) {
      const read = await timeline.after(browser.address, upTo, pageSize)
      const entries = await renderEntries(timeline, browser.address, read.entries)
      upTo = endOf(read) ?? upTo
      const hasMore = read.entries.length === pageSize
      if (entries.length > 0 || !hasMore) return { entries, hasMore, upTo }
    }
  }
}

function endOf({ conversation, entries }: TimelinePage): Cursor | undefined {
  const last = entries.at(-1)
  return conversation !== undefined && last ? { conversation, number: last.number } : undefined
}

/** Tabs that have seen the same are served by one read; nearly always that is all of them. */
function tabsByCursor(browser: Browser): Iterable<readonly Tab[]> {
  const groups = new Map<string, Tab[]>()
  for (const tab of browser.tabs) {
    if (!tab.seen) continue
    const { upTo } = tab.seen
    const key = upTo ? `${upTo.conversation}:${upTo.number}` : ''
    const group = groups.get(key)
    if (group) group.push(tab)
    else groups.set(key, [tab])
  }
  return groups.values()
}
