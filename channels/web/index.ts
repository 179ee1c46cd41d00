import type { Channel, ChannelContext, OpenChannel } from '../../core/channel.ts'
import type { Delivery, Sent } from '../../core/delivery.ts'
import { createAdmission } from './admission.ts'
import type { Browser } from './browser.ts'
import { createBrowsers } from './browsers.ts'
import { createCatchUp } from './catch-up.ts'
import { createConfirmations } from './confirmations.ts'
import { createDesk } from './desk.ts'
import { watchDesk } from './watch-desk.ts'
import { createLeave } from './leave.ts'
import { createRequests } from './requests.ts'
import { createResume } from './resume.ts'
import { createRunning } from './running.ts'
import { createSay } from './say.ts'
import { parseWebSettings } from './settings.ts'
import { openSockets } from './sockets.ts'

/** How long, at most, turns that are under way may take before the lines are cut; what comes later is in the record. */
const finishMs = 4_000

/** The web chat: the widget on a website and the front door. Always on. */
export const openWeb: OpenChannel = (context): Channel => {
  const settings = parseWebSettings(context.environment)
  const { tokens, log } = context
  const { browsers, catchUp, confirmations, requests, running, desk } = introduce(context, settings)
  const closers: (() => void | Promise<void>)[] = []

  return {
    name: 'web',
    webhooks: [],
    attach(server) {
      closers.push(
        openSockets(server, { settings, tokens, browsers, requests, log }),
        watchDesk(desk, browsers),
      )
    },
    send,
    async close() {
      requests.stop()
      await running.idle(finishMs)
      for (const close of closers.splice(0)) await close()
    },
  }

  /** Sent is what is in the record: a browser that is away gets it when it comes back. */
  async function send(delivery: Delivery): Promise<Sent> {
    const browser = browsers.of(delivery.to)
    confirmations.expect(browser, delivery)
    browsers.tidy(browser)
    try {
      if (isAwaitedByATab(browser, delivery)) await catchUp.flush(browser)
      browser.sends += 1
      return { kind: 'sent' }
    } catch (error) {
      log.warn(
        { err: error, delivery: delivery.id },
        'A reply could not be read back from the record; it is tried again',
      )
      return { kind: 'retry', reason: 'the record could not be read' }
    }
  }
}

function introduce(context: ChannelContext, settings: ReturnType<typeof parseWebSettings>) {
  const { receive, report, timeline, tokens, municipality, clock, log } = context
  const browsers = createBrowsers()
  const confirmations = createConfirmations({ report, browsers, log })
  const admission = createAdmission(tokens)
  const catchUp = createCatchUp({ timeline, admission, confirmations, log })
  const desk = createDesk(municipality, clock)
  const running = createRunning()
  const say = createSay({ receive, clock, admission, browsers, catchUp, running })
  const resume = createResume({ admission, catchUp, confirmations, desk })
  const leave = createLeave({ tokens, admission })
  const requests = createRequests({ say, resume, leave, running, settings, log })
  return { browsers, catchUp, confirmations, desk, requests, running }
}

/** Another flush may have brought it already. */
function isAwaitedByATab(browser: Browser, { conversation, entry }: Delivery): boolean {
  return [...browser.tabs].some(
    ({ seen }) => seen && (seen.upTo?.conversation !== conversation || seen.upTo.number < entry),
  )
}
