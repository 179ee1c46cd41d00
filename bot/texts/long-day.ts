import type { Language } from '../../core/language.ts'

/** An ISO 8601 day as the language writes it in full: "12 mei 2026". Arabic with the digits that Dutch pages have. */
export function longDay(language: Language, day: string): string {
  const locale = language === 'ar' ? 'ar-u-nu-latn' : language === 'en' ? 'en-GB' : language
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
}
