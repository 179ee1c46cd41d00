import type { Language } from '../../../core/language.ts'
import type { Choice } from '../../../core/answer.ts'
import type { Labels } from '../../../ui/labels/labels.ts'
import type { ConnectionState } from './connection.ts'
import type { ShownLine } from './timeline.ts'
import type { WidgetSettings } from './settings.ts'

/** Everything the templates need; they keep nothing themselves. */
export interface View {
  readonly settings: WidgetSettings
  readonly labels: Labels
  readonly language: Language
  readonly conversation: ConnectionState
  readonly isOpen: boolean
  readonly isModal: boolean
  readonly isMenuOpen: boolean
  /** "Stop en wis" was pressed once. */
  readonly isErasing: boolean
  readonly isErased: boolean
  /** New lines are told to screen readers; what was there on arrival is not. */
  readonly isLive: boolean
  readonly isQuiet: boolean
  /** The newest line is out of sight. */
  readonly isAway: boolean
  /** The first time in a turn that something is being written: told once. */
  readonly isTypingNews: boolean
  readonly unread: number
  readonly draft: string
  readonly unfolded: ReadonlySet<string>
  readonly reading: string | undefined
  readonly canRead: boolean
  readonly act: Actions
}

export interface Actions {
  open(): void
  close(): void
  type(text: string): void
  send(): void
  choose(choice: Choice): void
  askPerson(): void
  retry(line: ShownLine): void
  unfold(line: ShownLine): void
  read(line: ShownLine): void
  toggleMenu(): void
  toggleSound(): void
  chooseLanguage(language: Language): void
  save(): void
  startErase(): void
  cancelErase(): void
  erase(): void
  scrolled(): void
  toNewest(): void
}
