import { html, nothing, type TemplateResult } from 'lit/html.js'
import { fill } from '../../../ui/labels/labels.ts'
import { longestLine } from '../protocol.ts'
import { icons } from './icons.ts'
import type { View } from './view.ts'

/** From this many characters left it counts down. */
const countFrom = 200

export function composerView(view: View): TemplateResult {
  const { labels, draft, act } = view
  const left = longestLine - draft.length
  return html`<form class="composer" @submit=${submit(act.send)}>
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

function submit(send: () => void): (event: SubmitEvent) => void {
  return (event) => {
    event.preventDefault()
    send()
  }
}

/** Shift and Enter is a new line; Enter that ends a composed character is not ours. */
function sendOnEnter(send: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || isOfComposition(event)) return
    event.preventDefault()
    send()
  }
}

/** Safari ends the composition before it tells of the Enter that did it; this number is all that is left of it. */
function isOfComposition(event: { readonly keyCode: number }): boolean {
  return event.keyCode === 229
}
