import type { Language } from '../../core/language.ts'

/** What the widget itself says. `{n}`-like parts are filled in; strings only, so that a language can be JSON. */
export interface Labels {
  readonly title: string
  readonly launcher: string
  readonly open: string
  readonly unread: string
  readonly close: string
  readonly menu: string
  readonly assistant: string
  readonly staff: string
  readonly you: string
  readonly deskOpen: string
  readonly deskToday: string
  readonly deskTomorrow: string
  readonly deskLater: string
  readonly deskClosed: string
  readonly log: string
  readonly loading: string
  readonly typing: string
  readonly offline: string
  readonly busy: string
  readonly pending: string
  readonly kept: string
  readonly failed: string
  readonly unreadable: string
  readonly tooLong: string
  readonly again: string
  readonly field: string
  readonly send: string
  readonly left: string
  readonly over: string
  readonly person: string
  readonly orCall: string
  readonly erase: string
  readonly eraseSure: string
  readonly eraseYes: string
  readonly eraseNo: string
  readonly erased: string
  readonly readAloud: string
  readonly stopReading: string
  readonly more: string
  readonly less: string
  readonly source: string
  readonly newWindow: string
  readonly choices: string
  readonly language: string
  readonly save: string
  readonly soundOn: string
  readonly soundOff: string
  readonly newConversation: string
  readonly urgent: string
  readonly newest: string
  readonly readOn: string
}

/** How each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  nl: 'Nederlands',
  en: 'English',
  tr: 'Türkçe',
  ar: 'العربية',
  pl: 'Polski',
  uk: 'Українська',
  es: 'Español',
}

export function fill(label: string, parts: Readonly<Record<string, string | number>>): string {
  return label.replace(/\{(\w+)\}/g, (whole, name: string) => String(parts[name] ?? whole))
}
