import type { Municipality } from '../../core/municipality.ts'
import { html, type Markup } from './html.ts'
import type { PageTexts } from './page-texts.ts'

interface Frame {
  readonly texts: PageTexts
  readonly municipality: Municipality
  readonly title: string
  readonly main: Markup
  /** Above everything, for who runs this. */
  readonly strip?: Markup | undefined
}

/** What every page of ours has: nothing inline, so that the strictest policy holds. */
export function pageFrame({ texts, municipality, title, main, strip }: Frame): string {
  const name = texts.municipality(municipality.name)
  const { code, name: otherName, label } = texts.otherLanguage
  return html`<!doctype html>
    <html lang="${texts.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} | ${name}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/front-door.css" />
        <script src="/assets/front-door.js" defer></script>
        <script
          src="/widget.js"
          defer
          data-language="${texts.language}"
          data-phone="${municipality.phone}"
        ></script>
      </head>
      <body>
        <a class="skip" href="#inhoud">${texts.skip}</a>
        ${strip}
        <header class="top">
          <p class="municipality">${homeLink(municipality.website, name)}</p>
          <a href="/?lang=${code}" lang="${code}" hreflang="${code}" aria-label="${label}">${otherName}</a>
        </header>
        <main id="inhoud" tabindex="-1">${main}</main>
      </body>
    </html> `.markup
}

function homeLink(website: string | undefined, name: string): Markup {
  return website === undefined ? html`${name}` : html`<a href="${website}">${name}</a>`
}
