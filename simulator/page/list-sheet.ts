import { html, nothing, type TemplateResult } from 'lit'
import type { ListView } from '../protocol.ts'
import { icons } from './icons.ts'
import type { View } from './view.ts'

/** The rows of a list, over the telephone. The browser's own dialog keeps the focus in and gives it back. */
export function listSheet(view: View): TemplateResult {
  const { phone, openList, act } = view
  const list = phone?.messages.find(({ sid }) => sid === openList)?.list
  return html`<dialog
    class="sheet"
    data-open=${list ? 'true' : 'false'}
    aria-labelledby="sheet"
    @close=${act.closeList}
    @click=${({ target, currentTarget }: MouseEvent) => {
      // Beside the sheet.
      if (target === currentTarget) act.closeList()
    }}
  >
    ${list && openList !== undefined ? rows(view, openList, list) : nothing}
  </dialog>`
}

/** After every drawing: open when there is a list to choose from, over the telephone when that is in sight. */
export function showSheet(page: ParentNode): void {
  const dialog = page.querySelector<HTMLDialogElement>('dialog.sheet')
  if (!dialog) return
  const isWanted = dialog.dataset['open'] === 'true'
  if (dialog.open && !isWanted) dialog.close()
  if (dialog.open || !isWanted) return
  place(dialog, page.querySelector('.device'))
  dialog.showModal()
}

function place(dialog: HTMLElement, device: Element | null): void {
  const box = device?.getBoundingClientRect()
  if (!box) return
  const bottom = Math.max(0, window.innerHeight - box.bottom)
  dialog.style.setProperty('--sheet-start', `${box.left}px`)
  dialog.style.setProperty('--sheet-width', `${box.width}px`)
  dialog.style.setProperty('--sheet-bottom', `${bottom}px`)
}

function rows({ labels, act }: View, sid: string, { button, items }: ListView): TemplateResult {
  return html`<div class="sheet-head">
      <h2 id="sheet" dir="auto">${button}</h2>
      <button type="button" class="round" aria-label=${labels.close} @click=${act.closeList}>
        ${icons.close}
      </button>
    </div>
    <ul>
      ${items.map(
        ({ id, title, description }) =>
          html`<li>
            <button
              type="button"
              @click=${() => {
                act.tap(sid, id)
              }}
            >
              <b dir="auto">${title}</b>
              ${description === undefined ? nothing : html`<span dir="auto">${description}</span>`}
            </button>
          </li>`,
      )}
    </ul>`
}
