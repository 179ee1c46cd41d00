import type { Connection } from './connection.ts'
import type { Keep } from './keep.ts'
import type { Panel } from './panel.ts'
import type { Screen } from './screen.ts'
import type { Speech } from './speech.ts'
import type { PanelActions } from './view.ts'

export interface PanelActionParts {
  readonly screen: Screen
  readonly connection: Connection
  readonly keep: Keep
  readonly panel: Panel
  readonly speech: Speech
}

/** Opening, closing, the menu, and "Stop en wis". */
export function createPanelActions({
  screen,
  connection,
  keep,
  panel,
  speech,
}: PanelActionParts): PanelActions {
  function begin(): void {
    screen.set({ isErased: false })
    connection.begin(screen.state.language)
  }

  function close(): void {
    speech.stop()
    panel.close()
  }

  function cancelErase(): void {
    screen.set({ isErasing: false })
    screen.focus('#erase-button')
  }

  return {
    open: () => {
      begin()
      panel.open()
      screen.focus('#field')
    },
    openQuietly: () => {
      begin()
      panel.openQuietly()
    },
    close,
    escape: () => {
      if (screen.state.isErasing) cancelErase()
      else if (screen.state.isMenuOpen) closeMenu(screen)
      else close()
    },
    toggleMenu: () => {
      screen.set({ isMenuOpen: !screen.state.isMenuOpen })
    },
    toggleSound: () => {
      screen.set({ isQuiet: !screen.state.isQuiet })
      keep.write('isQuiet', screen.state.isQuiet)
    },
    startErase: () => {
      screen.set({ isErasing: true, isMenuOpen: false })
      screen.focus('#erase-yes')
    },
    cancelErase,
    erase: () => {
      connection.erase()
    },
  }
}

function closeMenu(screen: Screen): void {
  screen.set({ isMenuOpen: false })
  screen.focus('#menu-button')
}
