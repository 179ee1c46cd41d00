import type { Delivery, Status } from '../../core/delivery.ts'
import type { Log } from '../../core/log.ts'
import type { Cursor } from '../../core/timeline.ts'
import type { Browser } from './browser.ts'
import type { Browsers } from './browsers.ts'

/** Reports each delivery as delivered once, when a tab says it has its entry, or one after it. */
export interface Confirmations {
  expect(browser: Browser, delivery: Delivery): void
  /** Entries reach a tab in order: having this one is having all before it. */
  confirm(browser: Browser, upTo: Cursor): void
}

/** More than this waiting for one browser: the oldest is given up, and stays "sent". */
const mostAwaited = 200

interface Parts {
  readonly report: (status: Status) => Promise<void>
  readonly browsers: Browsers
  readonly log: Log
}

export function createConfirmations({ report, browsers, log }: Parts): Confirmations {
  return {
    expect(browser, { id, conversation, entry }) {
      if (has(browser.confirmed, { conversation, number: entry })) {
        reportDelivered(id)
        return
      }
      browser.awaiting.set(entry, { conversation, delivery: id })
      const [oldest] = browser.awaiting.keys()
      if (browser.awaiting.size > mostAwaited && oldest !== undefined) browser.awaiting.delete(oldest)
    },
    confirm(browser, { conversation, number }) {
      if (has(browser.confirmed, { conversation, number })) return
      browser.confirmed = { conversation, number }
      for (const [entry, awaited] of browser.awaiting) {
        if (awaited.conversation !== conversation || entry > number) continue
        browser.awaiting.delete(entry)
        reportDelivered(awaited.delivery)
      }
      browsers.tidy(browser)
    },
  }

  function reportDelivered(delivery: string): void {
    report({ channel: 'web', of: { delivery }, state: 'delivered' }).catch((error: unknown) => {
      log.warn(
        { err: error, delivery },
        'A delivery that arrived could not be noted as delivered; it stays sent',
      )
    })
  }
}

function has(upTo: Cursor | undefined, entry: Cursor): boolean {
  return upTo !== undefined && upTo.conversation === entry.conversation && upTo.number >= entry.number
}
