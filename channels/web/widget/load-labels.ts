import type { Language } from '../../../core/language.ts'
import { en } from '../../../ui/labels/en.ts'
import type { Labels } from '../../../ui/labels/labels.ts'
import { nl } from '../../../ui/labels/nl.ts'

/** Dutch and English are in the widget; the others are fetched when they are wanted. English when that fails. */
export async function loadLabels(language: Language, server: string): Promise<Labels> {
  if (language === 'nl') return nl
  if (language === 'en') return en
  try {
    const response = await fetch(`${server}/labels/${language}.json`)
    return response.ok ? { ...en, ...((await response.json()) as Partial<Labels>) } : en
  } catch {
    return en
  }
}
