import type { Municipality } from '../../core/municipality.ts'
import { html } from './html.ts'
import { pageFrame } from './page-frame.ts'
import { pageTexts, type PageLanguage } from './page-texts.ts'

interface ErrorView {
  readonly municipality: Municipality
  /** Of HTTP, 400 to 599. */
  readonly status: number
  readonly language: PageLanguage
}

/** What happened and what to do; never what was asked for. */
export function renderErrorPage({ municipality, status, language }: ErrorView): string {
  const texts = pageTexts(language)
  const { title, text } = texts.error(status)
  const main = html` <h1>${title}</h1>
    <p class="intro">${text}</p>
    <p><a href="/?lang=${language}">${texts.toFrontDoor}</a></p>`
  return pageFrame({ texts, municipality, title, main })
}
