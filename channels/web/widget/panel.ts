import { watchKeyboardRoom } from './keyboard-room.ts'

interface PanelParts {
  readonly changed: () => void
  readonly escape: () => void
}

/** The same as in widget.css. */
const smallScreen = '(max-width: 30em), (max-height: 26em)'
const openKey = 'balie.isOpen'

/** The dialog: beside the page where there is room, over all of it on a small screen. */
export class Panel {
  isOpen = false
  readonly #root: ShadowRoot
  readonly #parts: PanelParts
  readonly #small = window.matchMedia(smallScreen)
  #opener: HTMLElement | undefined
  #watched: HTMLDialogElement | undefined

  constructor(root: ShadowRoot, parts: PanelParts) {
    this.#root = root
    this.#parts = parts
    this.#small.addEventListener('change', parts.changed)
    watchKeyboardRoom(root.host as HTMLElement)
  }

  get isModal(): boolean {
    return this.isOpen && this.#small.matches
  }

  open(): void {
    if (!this.isOpen) this.#opener = focusedOn(this.#root.host)
    this.openQuietly()
    rememberOpen()
  }

  /** As it was when the page was left: the focus stays where it is. */
  openQuietly(): void {
    this.isOpen = true
    this.#parts.changed()
  }

  /** Gives the focus back to where it was. */
  close(): void {
    if (!this.isOpen) return
    this.isOpen = false
    forgetOpen()
    const dialog = this.#root.querySelector('dialog')
    if (dialog?.matches(':modal')) dialog.close()
    dialog?.removeAttribute('open')
    this.#parts.changed()
    const opener = this.#opener
    this.#opener = undefined
    setTimeout(() => {
      const launcher = this.#root.querySelector<HTMLElement>('.launcher')
      const back = opener?.isConnected === true ? opener : launcher
      back?.focus()
    })
  }

  /** After every render: the dialog as it should be. */
  drawn(focused: Element | null): void {
    const dialog = this.#root.querySelector('dialog')
    if (!dialog) return
    this.#watch(dialog)
    if (this.isOpen) this.#show(dialog)
    if (focused?.isConnected === false) this.#catchFocus()
  }

  /** Buttons go when a newer line comes. Who stood on one goes on from the conversation, not from the page. */
  #catchFocus(): void {
    setTimeout(() => {
      const isLost = this.isOpen && (document.activeElement ?? document.body) === document.body
      if (isLost) this.#root.querySelector<HTMLElement>('.log')?.focus()
    })
  }

  #show(dialog: HTMLDialogElement): void {
    if (dialog.open && dialog.matches(':modal') === this.#small.matches) return
    const inside = this.#root.activeElement
    if (dialog.matches(':modal')) dialog.close()
    // The attribute and not show(), which moves the focus.
    dialog.removeAttribute('open')
    if (this.#small.matches) dialog.showModal()
    else dialog.setAttribute('open', '')
    if (inside instanceof HTMLElement) inside.focus()
  }

  #watch(dialog: HTMLDialogElement): void {
    if (this.#watched === dialog) return
    this.#watched = dialog
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault()
      this.#parts.escape()
    })
    // A browser may close a dialog all the same when it is asked twice.
    dialog.addEventListener('close', () => {
      if (!dialog.open && this.isModal) this.close()
    })
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return
      event.preventDefault()
      event.stopPropagation()
      this.#parts.escape()
    })
  }
}

/** Whether it was open before this page was loaded again, in this tab. */
export function wasOpen(): boolean {
  return attempt(() => sessionStorage.getItem(openKey)) === '1'
}

function rememberOpen(): void {
  attempt(() => {
    sessionStorage.setItem(openKey, '1')
  })
}

function forgetOpen(): void {
  attempt(() => {
    sessionStorage.removeItem(openKey)
  })
}

function focusedOn(host: Element): HTMLElement | undefined {
  const active = document.activeElement
  return active instanceof HTMLElement && active !== host && active !== document.body ? active : undefined
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    // Without storage the panel is closed after a reload; the conversation is still there.
    return undefined
  }
}
