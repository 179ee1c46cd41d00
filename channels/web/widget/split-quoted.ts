import type { Language } from '../../../core/language.ts'
import type { WebEntry } from '../protocol.ts'

export interface Stretch {
  readonly text: string
  /** Of a quotation only: the rest is in the language of the line. */
  readonly language?: Language
}

/** A line in stretches of one language each. */
export function splitQuoted(text: string, quoted: WebEntry['quoted']): readonly Stretch[] {
  if (quoted === undefined) return [{ text }]
  const { from, to, language } = quoted
  return [
    { text: text.slice(0, from) },
    { text: text.slice(from, to), language },
    { text: text.slice(to) },
  ].filter((stretch) => stretch.text.trim() !== '')
}
