import { html, nothing, type TemplateResult } from 'lit/html.js'
import { isLanguage, languages } from '../../../core/language.ts'
import { fill, languageNames, type Labels } from '../../../ui/labels/labels.ts'
import { composerView } from './composer-view.ts'
import { deskLine } from './dates.ts'
import { icons } from './icons.ts'
import { logView } from './log-view.ts'
import type { View } from './view.ts'

export function chatView(view: View): TemplateResult {
  const { labels, isOpen, language } = view
  return html`<div class="root" lang=${language} dir=${language === 'ar' ? 'rtl' : 'ltr'}>
    ${launcher(view)}
    <p class="sr" role="status">${isOpen ? '' : news(view)}</p>
    <dialog aria-labelledby="title" aria-modal=${view.isModal ? 'true' : nothing}>
      ${header(view)}${view.isMenuOpen ? menu(view) : nothing}
      <div class="notice" role="status">${notice(view)}</div>
      ${logView(view)}
      <div class="foot">${composerView(view)}${view.isErasing ? eraseView(view) : footer(view)}</div>
    </dialog>
    ${view.isErased && !isOpen ? html`<p class="erased" aria-hidden="true">${labels.erased}</p>` : nothing}
  </div>`
}

function launcher({ labels, unread, isOpen, act }: View): TemplateResult {
  const name = fill(labels.open, { title: labels.title })
  const count = unread > 0 ? `, ${fill(labels.unread, { n: unread })}` : ''
  return html`<button
    type="button"
    class="launcher"
    aria-haspopup="dialog"
    aria-expanded=${isOpen}
    aria-label=${`${labels.launcher}. ${name}${count}`}
    ?hidden=${isOpen}
    @click=${act.open}
  >
    ${icons.chat}<span>${labels.launcher}</span>${unread > 0 ? html`<b class="unread">${unread}</b>` : nothing}
  </button>`
}

function news({ labels, unread, isErased }: View): string {
  if (isErased) return labels.erased
  return unread > 0 ? fill(labels.unread, { n: unread }) : ''
}

function header(view: View): TemplateResult {
  const { labels, act } = view
  const { desk } = view.conversation
  return html`<div class="head">
    <div class="name">
      <h2 id="title">${labels.title}</h2>
      <p>${labels.assistant}${desk ? ` · ${deskLine(desk, labels, view.language)}` : nothing}</p>
    </div>
    <button
      type="button"
      class="icon"
      id="menu-button"
      aria-label=${labels.menu}
      aria-expanded=${view.isMenuOpen}
      @click=${act.toggleMenu}
    >
      ${icons.menu}
    </button>
    <button type="button" class="icon" aria-label=${labels.close} @click=${act.close}>${icons.close}</button>
  </div>`
}

function menu({ labels, language, isQuiet, act }: View): TemplateResult {
  return html`<div class="menu">
    <label for="language">${labels.language}</label>
    <select
      id="language"
      @change=${({ target }: Event) => {
        const { value } = target as HTMLSelectElement
        if (isLanguage(value)) act.chooseLanguage(value)
      }}
    >
      ${languages.map(
        (each) =>
          html`<option value=${each} lang=${each} ?selected=${each === language}>
            ${languageNames[each]}
          </option>`,
      )}
    </select>
    <button type="button" @click=${act.save}>${labels.save}</button>
    <button type="button" @click=${act.toggleSound}>${isQuiet ? labels.soundOn : labels.soundOff}</button>
    <button type="button" @click=${act.startErase}>${labels.erase}</button>
  </div>`
}

/** What is the matter with the line, and what happens with what is typed. */
function notice({ conversation, labels, isLive }: View): TemplateResult | typeof nothing {
  const { isOnline, isLoading, isBusy, lines } = conversation
  if (isLoading && isOnline) return lines.length === 0 && !isLive ? html`<p>${labels.loading}</p>` : nothing
  if (!isOnline && conversation.isCut) return html`<p class="warn">${labels.offline}</p>`
  return isBusy ? html`<p class="warn">${labels.busy}</p>` : nothing
}

function footer({ labels, settings, act }: View): TemplateResult {
  const { phone } = settings
  return html`<div class="ways">
    <button type="button" class="person" @click=${act.askPerson}>${icons.person}${labels.person}</button>
    <span class="phone">${phone === undefined ? nothing : phoneLink(labels, phone)}</span>
    <button type="button" class="erase" id="erase-button" @click=${act.startErase}>
      ${icons.erase}${labels.erase}
    </button>
  </div>`
}

function phoneLink(labels: Labels, phone: string): TemplateResult {
  return html`${labels.orCall} <a href="tel:${phone.replace(/[^\d+]/g, '')}" dir="ltr">${phone}</a>`
}

function eraseView({ labels, act }: View): TemplateResult {
  return html`<div class="sure" role="group" aria-labelledby="sure">
    <p id="sure">${labels.eraseSure}</p>
    <button type="button" class="danger" id="erase-yes" aria-describedby="sure" @click=${act.erase}>
      ${labels.eraseYes}
    </button>
    <button type="button" class="choice" @click=${act.cancelErase}>${labels.eraseNo}</button>
  </div>`
}
