import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { fill } from '../../ui/labels/labels.ts'
import type { PhoneView } from '../protocol.ts'
import { groupNumber } from './phone-numbers.ts'
import type { View } from './view.ts'

/** Several telephones at once: one in hand, the others say how many messages wait there. */
export function phoneSwitcher(view: View): TemplateResult {
  const { labels, snapshot, newNumber, act } = view
  if (!snapshot) return html`<div class="numbers"><span class="bone"></span></div>`
  return html`<div class="numbers" role="group" aria-label=${labels.telephones}>
      ${repeat(
        snapshot.phones,
        ({ number }) => number,
        (phone) => numberButton(view, phone),
      )}
      <button
        type="button"
        id="new-number"
        class="number add"
        aria-expanded=${newNumber !== undefined}
        @click=${newNumber === undefined ? act.startNumber : act.cancelNumber}
      >
        ${labels.newNumber}
      </button>
    </div>
    ${newNumber === undefined ? nothing : numberForm(view, newNumber)}`
}

function numberButton({ labels, unread, phone: held, act }: View, { number }: PhoneView): TemplateResult {
  const count = unread.get(number) ?? 0
  return html`<button
    type="button"
    class="number"
    aria-pressed=${number === held?.number}
    @click=${() => {
      act.hold(number)
    }}
  >
    ${groupNumber(number)}${
      count === 0
        ? nothing
        : html` <span class="sr">${fill(labels.unread, { n: count })}</span
            ><b class="count" aria-hidden="true">${count}</b>`
    }
  </button>`
}

function numberForm({ labels, refused, act }: View, typed: string): TemplateResult {
  const sentence = refused?.where === 'number' ? refused.sentence : undefined
  return html`<form
    class="new-number"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault()
      act.addNumber()
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') act.cancelNumber()
    }}
  >
    <label for="number">${labels.numberField}</label>
    <input
      id="number"
      type="tel"
      autocomplete="off"
      aria-invalid=${sentence !== undefined}
      aria-describedby="number-error"
      .value=${typed}
      @input=${({ target }: InputEvent) => {
        act.typeNumber((target as HTMLInputElement).value)
      }}
    />
    <button class="main">${labels.addNumber}</button>
    <button type="button" class="plain" @click=${act.cancelNumber}>${labels.cancel}</button>
    <p id="number-error" class="error" role="alert">${sentence ?? nothing}</p>
  </form>`
}
