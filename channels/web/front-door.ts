import type { Municipality, Popular } from '../../core/municipality.ts'
import type { DeskTimes } from '../../core/opening-hours.ts'
import { html, type Markup } from './html.ts'
import { pageFrame } from './page-frame.ts'
import { pageTexts, type PageLanguage, type PageTexts } from './page-texts.ts'
import { renderQrCode } from './qr-code.ts'

export interface FrontDoorView {
  readonly municipality: Municipality
  readonly desk: DeskTimes
  readonly language: PageLanguage
  /** undefined: the channel is off. */
  readonly whatsapp?: WhatsAppDoor | undefined
  /** It runs on the machine of who is trying it: a strip shows the way around. */
  readonly isNewcomer: boolean
}

export interface WhatsAppDoor {
  readonly link: string
  /** A telephone on this computer, to try it without an account. */
  readonly isSimulated: boolean
}

/** `/`: every way in that is on, and whether people are there now, before anything is typed. */
export function renderFrontDoor(view: FrontDoorView): string {
  const { municipality, language, isNewcomer, whatsapp } = view
  const texts = pageTexts(language)
  // What is asked most is known in Dutch only.
  const popular = language === 'nl' ? municipality.popular : []
  const main = html` <h1>${texts.question}</h1>
    <p class="intro">${texts.intro}</p>
    <form class="ask" action="#ways" id="ask">
      <label class="sr" for="question">${texts.field}</label>
      <input id="question" type="text" autocomplete="off" maxlength="2000" placeholder="${texts.field}" />
      <button type="submit">${texts.ask}</button>
      ${popularQuestions(texts, popular)}
    </form>
    <noscript><p class="notice">${texts.noScript}</p></noscript>
    <section class="ways" id="ways" aria-labelledby="ways-title">
      <h2 id="ways-title">${texts.doors}</h2>
      <ul>
        ${doors(texts, view)}
      </ul>
    </section>`
  const strip = isNewcomer ? newcomerStrip(texts, whatsapp) : undefined
  return pageFrame({ texts, municipality, title: texts.question, main, strip })
}

/** Buttons of the form: without JavaScript they lead to the other ways, as the question itself does. */
function popularQuestions(texts: PageTexts, popular: readonly Popular[]): Markup | undefined {
  if (popular.length === 0) return undefined
  return html`<div class="popular" role="group" aria-labelledby="popular">
    <span id="popular">${texts.popular}:</span>
    ${popular.map(({ label, question }) => html`<button type="submit" formnovalidate data-ask="${question}">${label}</button> `)}
  </div>`
}

/** A way that is off is not shown. */
function doors(texts: PageTexts, view: FrontDoorView): readonly Markup[] {
  const { desk, municipality, whatsapp } = view
  const { phone } = municipality
  const people = texts.people(desk)
  const assistant = texts.assistantAlways
  return [
    door({ name: texts.chat, href: '#ask', assistant, people }),
    ...(whatsapp ? [whatsappDoor(texts, whatsapp, people)] : []),
    ...(phone === undefined
      ? []
      : [door({ name: texts.call(phone), href: `tel:${phone.replaceAll(/[^\d+]/g, '')}`, people })]),
  ]
}

function whatsappDoor(texts: PageTexts, { link, isSimulated }: WhatsAppDoor, people: string): Markup {
  const note = isSimulated ? texts.whatsappSimulated : texts.whatsappScan
  const qr = html`<span class="scan">${renderQrCode(link)} <span>${note}</span></span>`
  return door({ name: texts.whatsapp, href: link, assistant: texts.assistantAlways, people, qr })
}

interface Door {
  readonly name: string
  readonly href: string
  readonly assistant?: string
  readonly people: string
  readonly qr?: Markup
}

function door({ name, href, assistant, people, qr }: Door): Markup {
  return html`<li>
    <a href="${href}">${name}</a>
    ${assistant === undefined ? undefined : html`<span>${assistant}</span>`}
    <span>${people}</span>
    ${qr}
  </li> `
}

function newcomerStrip(texts: PageTexts, whatsapp: WhatsAppDoor | undefined): Markup {
  const simulator = html`<a href="${whatsapp?.link ?? ''}">${texts.newcomerSimulator}</a>
    ${texts.newcomerSimulatorIs}`
  return html`<aside class="strip" aria-label="${texts.newcomer}">
    <p>
      ${texts.newcomer} ${whatsapp?.isSimulated === true ? simulator : undefined}
      <code>npm run ask -- "..."</code> ${texts.newcomerAsk}
      <code>npm run tickets</code> ${texts.newcomerTickets}
    </p>
  </aside>`
}
