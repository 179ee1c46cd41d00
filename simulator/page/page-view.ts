import { html, nothing, type TemplateResult } from 'lit'
import { faultView } from './fault-view.ts'
import { icons } from './icons.ts'
import { listSheet } from './list-sheet.ts'
import { phoneControls } from './phone-controls.ts'
import { phoneSwitcher } from './phone-switcher.ts'
import { phoneView } from './phone-view.ts'
import { trafficView } from './traffic-view.ts'
import type { View } from './view.ts'

export function pageView(view: View): TemplateResult {
  const { labels, phone } = view
  return html`${phone ? html`<a class="skip" href="#field">${labels.skip}</a>` : nothing} ${header(view)}
    <main>
      <div class="intro">
        ${intro(view)}
        <div role="status">${lineNews(view)}${faultNews(view)}</div>
      </div>
      <section class="telephone" aria-labelledby="telephone">
        <h2 id="telephone" class="sr">${labels.telephone}</h2>
        ${phoneSwitcher(view)}${phoneView(view)}${phoneControls(view)}
      </section>
      ${trafficView(view)}${faultView(view)}
    </main>
    ${listSheet(view)}`
}

function header({ labels, language }: View): TemplateResult {
  const other = language === 'nl' ? 'en' : 'nl'
  return html`<header class="top">
    <a href=${language === 'nl' ? '/' : '/?lang=en'}>${icons.back}${labels.back}</a>
    <a href="?lang=${other}" lang=${other} hreflang=${other} aria-label=${labels.otherLanguageLabel}
      >${labels.otherLanguage}</a
    >
  </header>`
}

function intro({ labels, snapshot, phone, act }: View): TemplateResult {
  const isHeld = snapshot?.isHeldToSpecification ?? true
  return html`<h1 tabindex="-1">${labels.title}</h1>
    <p class="lead">${labels.lead} ${isHeld ? labels.heldToSpecification : labels.heldToOwnRules}</p>
    <div class="examples" role="group" aria-labelledby="try">
      <p id="try">${labels.try}</p>
      ${labels.examples.map(
        (question) =>
          html`<button
            type="button"
            class="example"
            ?disabled=${!phone}
            @click=${() => {
              act.ask(question)
            }}
          >
            ${question}
          </button>`,
      )}
    </div>`
}

function lineNews({ labels, line }: View): TemplateResult | typeof nothing {
  return line === 'lost' ? html`<p class="banner warn">${icons.warning}${labels.lost}</p>` : nothing
}

function faultNews({ labels, snapshot, act }: View): TemplateResult | typeof nothing {
  const faults = snapshot?.faults ?? []
  if (faults.length === 0) return nothing
  return html`<div class="banner alarm">
    ${icons.warning}
    <p><b>${labels.faultsOn}:</b> ${faults.map((fault) => labels.fault[fault].name).join(', ')}</p>
    <button
      type="button"
      class="plain"
      @click=${({ currentTarget }: MouseEvent) => {
        act.allFaultsOff()
        // The banner goes, and this button with it.
        if (currentTarget instanceof Element) headingOf(currentTarget)?.focus()
      }}
    >
      ${labels.allOff}
    </button>
  </div>`
}

function headingOf(element: Element): HTMLElement | null | undefined {
  return element.closest('main')?.querySelector<HTMLElement>('h1')
}
