import { html, nothing, type TemplateResult } from 'lit'
import { guard } from 'lit/directives/guard.js'
import { keyed } from 'lit/directives/keyed.js'
import { repeat } from 'lit/directives/repeat.js'
import { fill } from '../../ui/labels/labels.ts'
import type { MessageView, PhoneView } from '../protocol.ts'
import { composerView } from './composer-view.ts'
import { day, daysAgo, windowLeft } from './dates.ts'
import { icons } from './icons.ts'
import { messageView } from './message-view.ts'
import { groupNumber } from './phone-numbers.ts'
import type { View } from './view.ts'

export function phoneView(view: View): TemplateResult {
  const { labels, snapshot, phone } = view
  if (!snapshot) return waiting(labels.connecting)
  if (!phone) return html`<div class="device"><p class="empty">${labels.noPhones}</p></div>`
  return html`<div class="device ${phone.isOn ? '' : 'off'}">
    ${header(view, phone)}
    <div class="state" role="status">${state(view, phone)}</div>
    ${
      // Another telephone is another log: what it shows is not read out as if it were new.
      keyed(phone.number, logView(view, phone))
    }
    ${composerView(view)}
  </div>`
}

function waiting(connecting: string): TemplateResult {
  return html`<div class="device waiting">
    <div class="bar"></div>
    <div class="log" aria-hidden="true">
      <span class="bone"></span><span class="bone own"></span><span class="bone"></span>
    </div>
    <p role="status">${connecting}</p>
  </div>`
}

function header(view: View, phone: PhoneView): TemplateResult {
  const { labels, snapshot, nowMs } = view
  const left = windowLeft(phone.windowEndsAt, nowMs)
  const text = {
    unopened: () => labels.windowUnopened,
    over: () => labels.windowOver,
    open: () => (left.kind === 'open' ? fill(labels.windowOpen, { h: left.hours, m: left.minutes }) : ''),
  }[left.kind]()
  return html`<div class="bar">
    <span class="face">${icons.hall}</span>
    <p class="name"><b>${labels.municipality}</b><span>${groupNumber(snapshot?.sender ?? '')}</span></p>
    <p class="left ${left.kind}">
      <span class="sr">${labels.windowTitle}: </span>${icons.queued}<span>${text}</span>
    </p>
  </div>`
}

function state({ labels }: View, { isOn, refusal }: PhoneView): TemplateResult {
  const sentences = [
    isOn ? undefined : labels.isOff,
    refusal === 'opted-out' ? labels.isOptedOut : undefined,
    refusal === 'blocked' ? labels.isBlocked : undefined,
  ].filter((sentence) => sentence !== undefined)
  return html`${sentences.map((sentence) => html`<p>${sentence}</p>`)}`
}

function logView(view: View, { messages }: PhoneView): TemplateResult {
  const { labels, isAtEnd, act } = view
  return html`<div
      id="log"
      class="log"
      role="log"
      tabindex="0"
      aria-label=${labels.log}
      aria-live="polite"
      aria-relevant="additions"
      @scroll=${act.scrolled}
    >
      ${messages.length === 0 ? html`<p class="empty">${labels.empty}</p>` : nothing}
      ${repeat(
        messages,
        ({ sid }) => sid,
        (message, index) => once(view, message, messages[index - 1]),
      )}
    </div>
    <div class="more">${isAtEnd.log ? nothing : newest(view)}</div>`
}

/** Drawn again only when something of it changed: a long conversation must not slow down the typing. */
function once(view: View, message: MessageView, before: MessageView | undefined): unknown {
  const word = dayWord(view, message)
  const startsDay = !before || dayWord(view, before) !== word ? word : undefined
  return guard([message, startsDay], () => messageView(view, message, startsDay))
}

function dayWord({ labels, language, nowMs }: View, { at }: MessageView): string {
  const days = daysAgo(at, nowMs)
  if (days === 0) return labels.today
  return days === 1 ? labels.yesterday : day(at, language)
}

function newest({ labels, act }: View): TemplateResult {
  return html`<button
    type="button"
    class="newest"
    @click=${() => {
      act.toEnd('log')
    }}
  >
    ${labels.newest}${icons.down}
  </button>`
}
