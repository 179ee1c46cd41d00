/** The dialog: beside the page where there is room, over all of it on a small screen. */
export interface Panel {
  isOpen(): boolean
  isModal(): boolean
  /** Before this page was loaded again, in this tab. */
  wasOpen(): boolean
  open(): void
  openQuietly(): void
  /** Gives the focus back to where it was. */
  close(): void
  /** After every render: the dialog as it should be. */
  drawn(): void
}

interface PanelParts {
  readonly changed: () => void
  readonly escape: () => void
}

/** The same as in widget.css. */
const smallScreen = '(max-width: 30em), (max-height: 26em)'
const openKey = 'balie.isOpen'

export function createPanel(root: ShadowRoot, { changed, escape }: PanelParts): Panel {
  const small = window.matchMedia(smallScreen)
  let isOpen = false
  let opener: HTMLElement | undefined
  let watched: HTMLDialogElement | undefined

  const dialog = (): HTMLDialogElement | null => root.querySelector('dialog')

  function remember(): void {
    try {
      if (isOpen) sessionStorage.setItem(openKey, '1')
      else sessionStorage.removeItem(openKey)
    } catch {
      // Without it the panel is closed after a reload, the conversation is still there.
    }
  }

  function watch(element: HTMLDialogElement): void {
    if (watched === element) return
    watched = element
    element.addEventListener('cancel', (event) => {
      event.preventDefault()
      escape()
    })
    // A browser may close a dialog all the same when it is asked twice.
    element.addEventListener('close', () => {
      if (!isOpen || element.open) return
      close()
    })
    element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return
      event.preventDefault()
      event.stopPropagation()
      escape()
    })
  }

  function show(element: HTMLDialogElement): void {
    const isModal = element.matches(':modal')
    if (element.open && isModal === small.matches) return
    const inside = root.activeElement
    // The attribute and not show(), which moves the focus.
    element.removeAttribute('open')
    if (element.open) element.close()
    if (small.matches) element.showModal()
    else element.setAttribute('open', '')
    if (inside instanceof HTMLElement) inside.focus()
  }

  function close(): void {
    if (!isOpen) return
    isOpen = false
    remember()
    const element = dialog()
    if (element?.matches(':modal')) element.close()
    element?.removeAttribute('open')
    changed()
    const back = opener
    opener = undefined
    setTimeout(() => {
      const target = back?.isConnected === true ? back : root.querySelector<HTMLElement>('.launcher')
      target?.focus()
    })
  }

  small.addEventListener('change', changed)
  return {
    isOpen: () => isOpen,
    isModal: () => isOpen && small.matches,
    wasOpen: () => {
      try {
        return sessionStorage.getItem(openKey) !== null
      } catch {
        return false
      }
    },
    open: () => {
      const active = document.activeElement
      if (!isOpen && active instanceof HTMLElement && active !== root.host && active !== document.body)
        opener = active
      isOpen = true
      remember()
      changed()
    },
    openQuietly: () => {
      isOpen = true
      changed()
    },
    close,
    drawn: () => {
      const element = dialog()
      if (!element) return
      watch(element)
      if (isOpen) show(element)
    },
  }
}
