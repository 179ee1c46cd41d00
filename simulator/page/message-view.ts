import { html, nothing, type TemplateResult } from 'lit'
import { fill } from '../../ui/labels/labels.ts'
import type { ListView, MessageView } from '../protocol.ts'
import { attachmentView } from './attachment-view.ts'
import { clock } from './dates.ts'
import { icons } from './icons.ts'
import type { Labels } from './labels/labels.ts'
import { parseRichText, type Part } from './rich-text.ts'
import type { View } from './view.ts'

/** One message; `startsDay` stands above the first of a day. */
export function messageView(view: View, message: MessageView, startsDay: string | undefined): TemplateResult {
  const { labels } = view
  const isOwn = message.direction === 'in'
  return html`${startsDay === undefined ? nothing : html`<p class="day"><span>${startsDay}</span></p>`}
    <div class="message ${isOwn ? 'own' : 'theirs'} ${message.status}">
      <div class="bubble">
        <span class="sr">${isOwn ? labels.you : labels.municipality}: </span>
        ${message.isTemplate === true ? html`<p class="kind">${labels.template}</p>` : nothing}
        ${attachmentView(view, message)}${bodyView(labels, message.body)}${meta(view, message)}
      </div>
      ${message.status === 'failed' ? failure(labels, message.errorCode) : choices(view, message)}
    </div>`
}

function bodyView(labels: Labels, body: string): TemplateResult | typeof nothing {
  if (body === '') return nothing
  return html`<span class="text" dir="auto">${partsView(labels, parseRichText(body))}</span>`
}

function partsView(labels: Labels, parts: readonly Part[]): readonly unknown[] {
  return parts.map((part) => {
    if (part.kind === 'text') return part.text
    if (part.kind === 'link') return linkView(labels, part.href)
    const inner = partsView(labels, part.parts)
    return part.kind === 'bold' ? html`<b>${inner}</b>` : html`<i>${inner}</i>`
  })
}

function linkView(labels: Labels, href: string): TemplateResult {
  return html`<a href=${href} target="_blank" rel="noopener noreferrer"
    >${href}<span class="sr"> (${labels.newWindow})</span></a
  >`
}

/** Never read out by itself: a tick that comes later is no news. */
function meta({ labels, language }: View, { at, status }: MessageView): TemplateResult {
  return html`<span class="meta" aria-live="off"
    ><time datetime=${at}>${clock(at, language)}</time
    ><span class="tick ${status}"
      >${icons[tickOf[status]]}<span class="sr">${labels[status]}</span></span
    ></span
  >`
}

const tickOf = {
  received: 'two',
  queued: 'queued',
  sent: 'one',
  delivered: 'two',
  read: 'two',
  failed: 'failed',
} as const satisfies Record<MessageView['status'], keyof typeof icons>

function failure(labels: Labels, code: number | undefined): TemplateResult {
  const name = code === undefined ? labels.failed : fill(labels.error, { code })
  const meaning = (code === undefined ? undefined : labels.errors[code]) ?? labels.unknownError
  return html`<p class="failure"><b>${name}.</b> ${meaning}</p>`
}

function choices(view: View, message: MessageView): TemplateResult | typeof nothing {
  const { buttons = [], list, sid } = message
  if (list) return listButton(view, sid, list)
  if (buttons.length === 0) return nothing
  return html`<div class="choices" role="group" aria-label=${view.labels.choices}>
    ${buttons.map(
      ({ id, title }) =>
        html`<button
          type="button"
          class="choice"
          @click=${() => {
            view.act.tap(sid, id)
          }}
        >
          ${icons.reply}<span dir="auto">${title}</span>
        </button>`,
    )}
  </div>`
}

function listButton({ act }: View, sid: string, { button }: ListView): TemplateResult {
  return html`<div class="choices">
    <button
      type="button"
      class="choice"
      aria-haspopup="dialog"
      @click=${() => {
        act.openList(sid)
      }}
    >
      ${icons.list}<span dir="auto">${button}</span>
    </button>
  </div>`
}
