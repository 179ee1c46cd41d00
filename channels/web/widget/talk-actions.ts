import { languageNames } from '../../../ui/labels/labels.ts'
import { longestLine } from '../protocol.ts'
import type { Connection } from './connection.ts'
import type { Keep } from './keep.ts'
import { plainText } from './parse-text.ts'
import type { Place } from './place.ts'
import { saveFile } from './save-file.ts'
import type { Screen } from './screen.ts'
import type { Speech } from './speech.ts'
import { splitQuoted } from './split-quoted.ts'
import { transcript } from './transcript.ts'
import type { TalkActions } from './view.ts'

export interface TalkActionParts {
  readonly screen: Screen
  readonly connection: Connection
  readonly keep: Keep
  readonly place: Place
  readonly speech: Speech
}

/** Saying something, and doing something with what was said. */
export function createTalkActions(parts: TalkActionParts): TalkActions {
  const { screen, connection, keep, place, speech } = parts

  function say(text: string): void {
    if (text.trim() === '' || text.length > longestLine) return
    connection.say({ kind: 'text', text: text.trim() }, text.trim())
    place.follow()
  }

  function choose({ value, label }: { readonly value: string; readonly label: string }): void {
    connection.say({ kind: 'choice', value }, label)
    place.follow()
    // The pressed button is gone. On a telephone the field would raise the keyboard.
    screen.focus(window.matchMedia('(pointer: coarse)').matches ? '.log' : '#field')
  }

  return {
    say,
    choose,
    ...linesActions(parts),
    type: (text) => {
      screen.type(text)
    },
    send: () => {
      const { draft } = screen.state
      if (draft.length > longestLine) return
      say(draft)
      screen.type('')
    },
    askPerson: () => {
      choose({ value: 'person', label: screen.state.labels.person })
    },
    chooseLanguage: (language) => {
      keep.write('language', language)
      screen.useLanguage(language)
      screen.set({ isMenuOpen: false })
      choose({ value: `language:${language}`, label: languageNames[language] })
    },
    read: (line) => {
      const language = line.entry?.language ?? screen.state.language
      const stretches = splitQuoted(line.text, line.entry?.quoted).map((stretch) => ({
        text: plainText(stretch.text),
        language: stretch.language ?? language,
      }))
      speech.toggle({ key: line.key, stretches })
    },
  }
}

function linesActions({ screen, connection, place }: TalkActionParts) {
  return {
    retry: ({ id }) => {
      const text = connection.takeBack(id ?? '')
      const { draft } = screen.state
      screen.type(draft === '' ? text : `${draft}\n${text}`)
      screen.focus('#field')
    },
    unfold: ({ key }) => {
      const unfolded = new Set(screen.state.unfolded)
      if (!unfolded.delete(key)) unfolded.add(key)
      screen.set({ unfolded })
    },
    save: () => {
      const { labels, language } = screen.state
      saveFile(`${labels.log}.txt`, transcript(connection.state().lines, labels, language))
    },
    scrolled: place.scrolled,
    readOn: place.readOn,
  } satisfies Partial<TalkActions>
}
