import type { Language } from '../core/language.ts'
import { textsFor } from './texts/index.ts'

/** The one sentence a resident gets when a staff member takes, returns or closes their conversation. */
export const notices = {
  claimed: (language: Language, by: string): string => textsFor(language).claimed(by),
  returned: (language: Language): string => textsFor(language).returned,
  closed: (language: Language): string => textsFor(language).closed,
}
