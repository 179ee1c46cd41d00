import type { ConnectionState } from './connection.ts'

/** What is out of sight: the newest line, or only the rest of it. */
export type Below = 'nothing' | 'rest' | 'newest'

/** Where in the conversation the resident is reading. */
export interface Place {
  readonly below: () => Below
  /** To the newest line, now and from now on. */
  readonly follow: () => void
  /** To the beginning of the newest line; being there, a screen further. */
  readonly readOn: () => void
  readonly scrolled: () => void
  /** After every render. */
  readonly keepUp: (conversation: ConnectionState) => void
  /** For after a reload in this tab. */
  readonly remember: () => void
  readonly forget: () => void
}

const placeKey = 'balie.place'
const nearPx = 60
const marginPx = 8
/** What was just read stays in sight for a part. */
const screenful = 0.8
/** Of a long question only this part of the screen. */
const questionPart = 0.4

export function createPlace(root: ShadowRoot, changed: () => void): Place {
  let isFollowing = true
  let below: Below = 'nothing'
  let lastSeen: string | undefined
  let isRestored = false

  const scroller = (): HTMLElement | null => scrollerOf(root)

  function follow(): void {
    isFollowing = true
    lastSeen = undefined
    changed()
  }

  function measure(): void {
    const element = scroller()
    if (!element) return
    const was = below
    below = belowIn(element)
    isFollowing = below === 'nothing'
    if (below !== was) changed()
  }

  function readOn(): void {
    const element = scroller()
    if (!element) return
    element.scrollTop = furtherIn(element)
    measure()
  }

  function restore(element: HTMLElement, conversation: ConnectionState): boolean {
    if (isRestored) return false
    if (conversation.isLoading || conversation.lines.length === 0) return true
    isRestored = true
    const place = read()
    if (place === undefined) return false
    element.scrollTop = place
    lastSeen = `${newestOf(conversation)} ${element.clientHeight}`
    return true
  }

  return {
    below: () => below,
    follow,
    readOn,
    scrolled: measure,
    keepUp: (conversation) => {
      const element = scroller()
      if (!element || restore(element, conversation)) return
      // A notice that came or went changes the height.
      const seen = `${newestOf(conversation)} ${element.clientHeight}`
      if (seen === lastSeen) return
      lastSeen = seen
      if (isFollowing) element.scrollTop = beginningOfNewest(element)
      measure()
    },
    remember: () => {
      const element = scroller()
      if (element?.checkVisibility() !== true) return
      attempt(() => {
        sessionStorage.setItem(placeKey, String(element.scrollTop))
      })
    },
    forget,
  }
}

/** The log; or, zoomed in so far that it has no room of its own, the whole panel. */
function scrollerOf(root: ShadowRoot): HTMLElement | null {
  const log = root.querySelector<HTMLElement>('.log')
  return log && getComputedStyle(log).overflowY === 'visible' ? log.closest('dialog') : log
}

function belowIn(element: HTMLElement): Below {
  const hidden = element.scrollHeight - element.scrollTop - element.clientHeight
  if (hidden <= nearPx) return 'nothing'
  return element.scrollTop >= beginningOfNewest(element) - nearPx ? 'rest' : 'newest'
}

function furtherIn(element: HTMLElement): number {
  const newest = beginningOfNewest(element)
  const isThere = element.scrollTop >= newest - 1
  return isThere ? element.scrollTop + element.clientHeight * screenful : newest
}

/** Where a long answer is read from its beginning, with what was asked in sight. */
function beginningOfNewest(element: HTMLElement): number {
  const end = element.scrollHeight - element.clientHeight
  // What is urgent has the whole screen: what was asked is known.
  const urgent = element.querySelector<HTMLElement>('.urgent:last-child')
  if (urgent) return Math.min(end, offsetIn(element, urgent) - marginPx)
  const asked = [...element.querySelectorAll<HTMLElement>('.own')].at(-1)
  if (!asked) return 0
  const top = offsetIn(element, asked) - marginPx
  const endOfQuestion = top + asked.offsetHeight - element.clientHeight * questionPart
  return Math.min(end, Math.max(top, endOfQuestion))
}

function offsetIn(scroller: HTMLElement, line: HTMLElement): number {
  const fromTop = line.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  return fromTop + scroller.scrollTop
}

function newestOf({ lines }: ConnectionState): string {
  return lines.at(-1)?.key ?? ''
}

function forget(): void {
  attempt(() => {
    sessionStorage.removeItem(placeKey)
  })
}

function read(): number | undefined {
  const text = attempt(() => sessionStorage.getItem(placeKey))
  return text == null ? undefined : Number(text)
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    // No storage: after a reload it begins at the newest line.
    return undefined
  }
}
