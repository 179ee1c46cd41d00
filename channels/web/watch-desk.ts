import type { Browsers } from './browsers.ts'
import type { WebDesk } from './protocol.ts'

const everyMs = 60_000

/** Tells open tabs when the desk opens or closes. The returned function stops it. */
export function watchDesk(desk: () => WebDesk, browsers: Browsers): () => void {
  let told = JSON.stringify(desk())
  const timer = setInterval(() => {
    const now = desk()
    if (JSON.stringify(now) === told) return
    told = JSON.stringify(now)
    for (const browser of browsers.all()) for (const tab of browser.tabs) tab.tell({ desk: now })
  }, everyMs)
  timer.unref()
  return () => {
    clearInterval(timer)
  }
}
