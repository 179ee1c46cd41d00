import { html, nothing, type TemplateResult } from 'lit'
import { icons } from './icons.ts'
import type { View } from './view.ts'

export function composerView(view: View): TemplateResult {
  const { labels, draft, refused, isAttaching, act } = view
  return html`<div class="foot">
    <p class="error" id="refused" role="alert">${refused?.where === 'phone' ? refused.sentence : nothing}</p>
    ${isAttaching ? attachMenu(view) : nothing}
    <form class="composer" @submit=${submit(act.send)}>
      <button
        type="button"
        id="attach"
        class="round"
        aria-label=${labels.attach}
        aria-expanded=${isAttaching}
        @click=${act.toggleAttach}
      >
        ${icons.attach}
      </button>
      <label class="sr" for="field">${labels.field}</label>
      <textarea
        id="field"
        rows="1"
        dir="auto"
        enterkeyhint="send"
        autocomplete="off"
        placeholder=${labels.field}
        aria-describedby="refused"
        .value=${draft}
        @input=${({ target }: InputEvent) => {
          act.type((target as HTMLTextAreaElement).value)
        }}
        @keydown=${sendOnEnter(act.send)}
      ></textarea>
      <button class="round send" aria-label=${labels.send}>${icons.send}</button>
    </form>
  </div>`
}

function attachMenu({ labels, act }: View): TemplateResult {
  const files = [
    ['photo', labels.sendPhoto],
    ['document', labels.sendDocument],
    ['voice', labels.sendVoice],
  ] as const
  return html`<div
    class="attach"
    role="group"
    aria-label=${labels.attach}
    @keydown=${({ key, currentTarget }: KeyboardEvent) => {
      if (key !== 'Escape') return
      act.toggleAttach()
      if (currentTarget instanceof Element) focusBeside(currentTarget)
    }}
  >
    ${files.map(([file, name]) =>
      attachButton(icons[file], name, () => {
        act.sendFile(file)
      }),
    )}${attachButton(icons.location, labels.sendLocation, act.sendLocation)}
  </div>`
}

function attachButton(icon: TemplateResult, name: string, send: () => void): TemplateResult {
  return html`<button type="button" @click=${send}>${icon}${name}</button>`
}

function focusBeside(menu: Element): void {
  menu.parentElement?.querySelector<HTMLElement>('#attach')?.focus()
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
