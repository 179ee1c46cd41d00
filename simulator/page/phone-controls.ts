import { html, nothing, type TemplateResult } from 'lit'
import type { PhoneView } from '../protocol.ts'
import type { View } from './view.ts'

/** What a resident does with the telephone, besides writing. */
export function phoneControls(view: View): TemplateResult | typeof nothing {
  const { labels, phone, act } = view
  if (!phone) return nothing
  return html`<div class="controls" role="group" aria-label=${labels.controls}>
      ${toggle(labels.isOn, phone.isOn, act.switchPhone)}${toggle(labels.isLooking, phone.isLooking, act.look)}
      ${refusalToggle(view, phone, 'opted-out')}${refusalToggle(view, phone, 'blocked')}
      <button type="button" class="control" @click=${act.dayLater}>${labels.dayLater}</button>
    </div>
    <p class="help">${labels.controlsHelp}</p>`
}

function refusalToggle(
  { labels, act }: View,
  { refusal }: PhoneView,
  wanted: 'opted-out' | 'blocked',
): TemplateResult {
  return toggle(wanted === 'blocked' ? labels.block : labels.optOut, refusal === wanted, (isOn) => {
    act.refuse(isOn ? wanted : null)
  })
}

function toggle(name: string, isOn: boolean, set: (isOn: boolean) => void): TemplateResult {
  return html`<button
    type="button"
    class="control toggle"
    aria-pressed=${isOn}
    @click=${() => {
      set(!isOn)
    }}
  >
    <span class="switch" aria-hidden="true"></span>${name}
  </button>`
}
