import type { Language } from '../../../core/language.ts'
import { fill, languageNames, type Labels } from '../../../ui/labels/labels.ts'
import { longestLine } from '../protocol.ts'
import type { Screen } from './chat.ts'
import type { Connection } from './connection.ts'
import type { Keep } from './keep.ts'
import type { Panel } from './panel.ts'
import type { Place } from './place.ts'
import { plainText } from './parse-text.ts'
import type { Speech } from './speech.ts'
import { transcript } from './transcript.ts'
import type { Actions } from './view.ts'

interface ActionParts {
  readonly screen: Screen
  readonly connection: Connection
  readonly keep: Keep
  readonly panel: Panel
  readonly place: Place
  readonly speech: Speech
  readonly root: ShadowRoot
  readonly draw: () => void
  readonly labels: () => Labels
  readonly useLanguage: (language: Language) => void
}

export interface ChatActions extends Actions {
  /** As it was when the page was left: the focus stays where it is. */
  openQuietly(): void
  ask(text: string): void
  /** Closes what was opened last. */
  escape(): void
}

export function createActions(parts: ActionParts): ChatActions {
  const { screen, connection, keep, panel, place, speech, root, draw } = parts

  function set(change: Partial<Screen>): void {
    Object.assign(screen, change)
    draw()
  }

  function focus(selector: string): void {
    draw()
    setTimeout(() => root.querySelector<HTMLElement>(selector)?.focus())
  }

  function type(text: string): void {
    set({ draft: text })
    if (text === '') keep.remove('draft')
    else keep.write('draft', text)
  }

  function begin(): void {
    screen.isErased = false
    connection.begin(screen.language)
  }

  function say(text: string): void {
    if (text.trim() === '' || text.length > longestLine) return
    connection.say({ kind: 'text', text: text.trim() }, text.trim())
    place.follow()
  }

  function open(): void {
    begin()
    panel.open()
    focus('#field')
  }

  function choose({ value, label }: { value: string; label: string }): void {
    connection.say({ kind: 'choice', value }, label)
    place.follow()
    // The pressed button is gone. On a telephone the field would raise the keyboard.
    focus(window.matchMedia('(pointer: coarse)').matches ? '.log' : '#field')
  }

  return {
    open,
    openQuietly: () => {
      begin()
      panel.openQuietly()
    },
    ask: (text) => {
      open()
      say(text)
    },
    close: () => {
      speech.stop()
      panel.close()
    },
    escape: () => {
      if (screen.isErasing) {
        set({ isErasing: false })
        focus('#erase-button')
      } else if (screen.isMenuOpen) {
        set({ isMenuOpen: false })
        focus('#menu-button')
      } else {
        speech.stop()
        panel.close()
      }
    },
    type,
    send: () => {
      if (screen.draft.length > longestLine) return
      say(screen.draft)
      type('')
    },
    choose,
    askPerson: () => {
      choose({ value: 'person', label: parts.labels().person })
    },
    retry: (line) => {
      const text = connection.takeBack(line.id ?? '')
      type(screen.draft === '' ? text : `${screen.draft}\n${text}`)
      focus('#field')
    },
    unfold: ({ key }) => {
      const unfolded = new Set(screen.unfolded)
      if (!unfolded.delete(key)) unfolded.add(key)
      set({ unfolded })
    },
    read: (line) => {
      speech.toggle({
        key: line.key,
        text: plainText(line.text),
        language: line.entry?.language ?? screen.language,
      })
    },
    toggleMenu: () => {
      set({ isMenuOpen: !screen.isMenuOpen })
    },
    toggleSound: () => {
      set({ isQuiet: !screen.isQuiet })
      keep.write('isQuiet', screen.isQuiet)
    },
    chooseLanguage: (language) => {
      keep.write('language', language)
      parts.useLanguage(language)
      connection.say({ kind: 'choice', value: `language:${language}` }, languageNames[language])
      place.follow()
      set({ isMenuOpen: false })
      focus('#field')
    },
    save: () => {
      const labels = parts.labels()
      saveFile(`${fill(labels.log, {})}.txt`, transcript(connection.state().lines, labels, screen.language))
    },
    startErase: () => {
      set({ isErasing: true, isMenuOpen: false })
      focus('#erase-yes')
    },
    cancelErase: () => {
      set({ isErasing: false })
      focus('#erase-button')
    },
    erase: connection.erase,
    scrolled: place.scrolled,
    toNewest: () => {
      place.follow()
      focus('#field')
    },
  }
}

function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, 1_000)
}
