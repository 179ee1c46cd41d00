import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Choice } from '../../../core/answer.ts'
import type { ShownLine } from './timeline.ts'
import type { View } from './view.ts'

/** What can be pressed below the newest line. Buttons without a question of their own are named as what they are. */
export function questionView(view: View, { entry }: ShownLine): TemplateResult | typeof nothing {
  const { question, choices = [] } = entry ?? {}
  const asked = question === undefined ? nothing : html`<p class="question" id="asked">${question}</p>`
  if (choices.length === 0) return asked
  return html`<div
    role="group"
    aria-labelledby=${question === undefined ? nothing : 'asked'}
    aria-label=${question === undefined ? view.labels.choices : nothing}
  >
    ${asked}
    <div class="choices">${choices.map((choice) => choiceView(view, choice))}</div>
  </div>`
}

function choiceView({ act }: View, choice: Choice): TemplateResult {
  return html`<button
    type="button"
    class="choice"
    @click=${() => {
      act.choose(choice)
    }}
  >
    ${choice.label}
  </button>`
}
