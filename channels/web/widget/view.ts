import type { Choice } from '../../../core/answer.ts'
import type { Language } from '../../../core/language.ts'
import type { ConnectionState } from './connection.ts'
import type { Below } from './place.ts'
import type { ScreenState } from './screen.ts'
import type { WidgetSettings } from './settings.ts'
import type { ShownLine } from './timeline.ts'

/** Everything the templates need; they keep nothing themselves. */
export interface View extends ScreenState {
  readonly settings: WidgetSettings
  readonly conversation: ConnectionState
  readonly isOpen: boolean
  readonly isModal: boolean
  readonly below: Below
  /** The first time in a turn that something is being written: told once. */
  readonly isTypingNews: boolean
  readonly unread: number
  /** The key of the line that is read aloud. */
  readonly reading: string | undefined
  readonly canRead: boolean
  readonly act: PanelActions & TalkActions
}

export interface PanelActions {
  readonly open: () => void
  /** As it was when the page was left: the focus stays where it is. */
  readonly openQuietly: () => void
  readonly close: () => void
  /** Closes what was opened last. */
  readonly escape: () => void
  readonly toggleMenu: () => void
  readonly toggleSound: () => void
  readonly startErase: () => void
  readonly cancelErase: () => void
  readonly erase: () => void
}

export interface TalkActions {
  readonly say: (text: string) => void
  readonly type: (text: string) => void
  readonly send: () => void
  readonly choose: (choice: Choice) => void
  readonly askPerson: () => void
  readonly chooseLanguage: (language: Language) => void
  readonly retry: (line: ShownLine) => void
  readonly unfold: (line: ShownLine) => void
  readonly read: (line: ShownLine) => void
  readonly save: () => void
  readonly scrolled: () => void
  readonly readOn: () => void
}
