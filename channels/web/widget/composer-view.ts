import { html, nothing, type TemplateResult } from 'lit/html.js'
import { fill } from '../../../ui/labels/labels.ts'
import { longestLine } from '../protocol.ts'
import { icons } from './icons.ts'
import type { View } from './view.ts'
import { sendOnEnter, submitWith } from '../../../ui/submit.ts'

/** From this many characters left it counts down. */
const countFrom = 200

export function composerView(view: View): TemplateResult {
  const { labels, draft, act } = view
  const left = longestLine - draft.length
  return html`<form class="composer" @submit=${submitWith(act.send)}>
      <label class="sr" for="field">${labels.field}</label>
      <textarea
        id="field"
        rows="1"
        dir="auto"
        enterkeyhint="send"
        autocomplete="off"
        placeholder=${labels.field}
        aria-describedby="count"
        aria-invalid=${left < 0}
        .value=${draft}
        @input=${(event: InputEvent) => {
          act.type((event.target as HTMLTextAreaElement).value)
        }}
        @keydown=${sendOnEnter(act.send)}
      ></textarea>
      <button class="send" aria-label=${labels.send}>${icons.send}</button>
    </form>
    <p id="count" class="count ${left < 0 ? 'over' : ''}">
      ${left > countFrom ? nothing : fill(left < 0 ? labels.over : labels.left, { n: Math.abs(left) })}
    </p>`
}
