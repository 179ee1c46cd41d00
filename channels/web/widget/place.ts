import type { ConnectionState } from './connection.ts'

/** Where in the conversation the resident is reading. */
export interface Place {
  /** The newest line is out of sight. */
  readonly isAway: () => boolean
  /** To the newest line, now and from now on. */
  readonly follow: () => void
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

export function createPlace(root: ShadowRoot, changed: () => void): Place {
  let isFollowing = true
  let isAway = false
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
    const wasAway = isAway
    isAway = element.scrollHeight - element.scrollTop - element.clientHeight > nearPx
    isFollowing = !isAway
    if (isAway !== wasAway) changed()
  }

  /** What was asked stays in sight: a long answer is read from its beginning. */
  function toNewest(element: HTMLElement): void {
    const asked = [...element.querySelectorAll<HTMLElement>('.own')].at(-1)
    const end = element.scrollHeight - element.clientHeight
    element.scrollTop = asked === undefined ? 0 : Math.min(end, offsetIn(element, asked) - marginPx)
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
    isAway: () => isAway,
    follow,
    scrolled: measure,
    keepUp: (conversation) => {
      const element = scroller()
      if (!element || restore(element, conversation)) return
      // A notice that came or went changes the height.
      const seen = `${newestOf(conversation)} ${element.clientHeight}`
      if (seen === lastSeen) return
      lastSeen = seen
      if (isFollowing) toNewest(element)
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
