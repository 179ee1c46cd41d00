import { html, nothing, type TemplateResult } from 'lit'
import { icons } from './icons.ts'
import type { View } from './view.ts'
import { sendOnEnter, submitWith } from '../../ui/submit.ts'

export function composerView(view: View): TemplateResult {
  const { labels, draft, refused, isAttaching, act } = view
  return html`<div class="foot">
    <p class="error" id="refused" role="alert">${refused?.where === 'phone' ? refused.sentence : nothing}</p>
    ${isAttaching ? attachMenu(view) : nothing}
    <form class="composer" @submit=${submitWith(act.send)}>
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
