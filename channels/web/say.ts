import type { Clock } from '../../core/clock.ts'
import type { Content } from '../../core/incoming.ts'
import type { Receive, Received } from '../../core/receive.ts'
import type { Admission } from './admission.ts'
import type { Browser, Tab } from './browser.ts'
import type { Browsers } from './browsers.ts'
import type { CatchUp } from './catch-up.ts'
import { cleanText } from '../../core/clean-text.ts'
import { longestLine } from './protocol.ts'
import type { Kept, Refused, WebLine } from './protocol.ts'
import { refuse } from './refuse.ts'
import type { Running } from './running.ts'
import { showTyping } from './typing.ts'
import { providerIdOf } from './web-address.ts'

interface Parts {
  readonly receive: Receive
  readonly clock: Clock
  readonly admission: Admission
  readonly browsers: Browsers
  readonly catchUp: CatchUp
  readonly running: Running
}

export type Say = (tab: Tab, line: WebLine) => Promise<Kept | Refused>

/** A line from a browser. Resolves with `kept` after the commit; rejects when nothing was kept. */
export function createSay({ receive, clock, admission, browsers, catchUp, running }: Parts): Say {
  return async (tab, line) => {
    const content = cleanContent(line.content)
    const wrong = refusalOfContent(content)
    return wrong ?? tab.browser.sayInOrder(() => keep(tab, { ...line, content }))
  }

  async function keep(tab: Tab, { id, content }: WebLine): Promise<Kept> {
    await admission.check(tab)
    await admission.bind(tab)
    const from = tab.browser.address
    const received = await receive({ id: providerIdOf(from, id), from, at: clock.now(), content })
    followTurn(tab.browser, received)
    return { kind: 'kept', conversation: received.conversation, number: received.number }
  }

  /** The tab that spoke sees its line as the record has it together with the reply; other tabs see it at once. */
  function followTurn(browser: Browser, { settled }: Received): void {
    const { sends } = browser
    if (browser.tabs.size > 1) catchUp.flushSoon(browser)
    running.track(
      showTyping(browser, settled).then(() => {
        if (browser.sends === sends) catchUp.flushSoon(browser)
        browsers.tidy(browser)
      }),
    )
  }
}

function cleanContent(content: WebLine['content']): WebLine['content'] {
  switch (content.kind) {
    case 'text':
      return { kind: 'text', text: cleanText(content.text) }
    case 'choice':
      return { kind: 'choice', value: cleanText(content.value) }
    case 'joined':
      return content
  }
}

function refusalOfContent(content: Content): Refused | undefined {
  const text = content.kind === 'text' ? content.text : content.kind === 'choice' ? content.value : 'joined'
  if (text === '') return refuse('malformed')
  return text.length > longestLine ? refuse('too-long') : undefined
}
