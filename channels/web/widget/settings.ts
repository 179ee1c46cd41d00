import { isLanguage, type Language } from '../../../core/language.ts'

/** From the attributes of our `<script>`; all of them may be left out. */
export interface WidgetSettings {
  /** Origin of the server. */
  readonly server: string
  readonly language: Language
  readonly isOpen: boolean
  /** As people know it: "14 030". */
  readonly phone: string | undefined
}

export function readSettings(script: HTMLScriptElement | null, page: Document): WidgetSettings {
  const { server, language, open, phone } = script?.dataset ?? {}
  const asked = language ?? page.documentElement.lang.slice(0, 2)
  return {
    server: new URL(server ?? script?.src ?? '/', page.baseURI).origin,
    language: isLanguage(asked) ? asked : 'nl',
    isOpen: open !== undefined && open !== 'false',
    phone: phone === '' ? undefined : phone,
  }
}
