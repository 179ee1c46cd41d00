import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Language } from '../../../core/language.ts'
import type { Labels } from '../../../ui/labels/labels.ts'
import { fold } from './fold.ts'
import { parseText, type Block, type Part } from './parse-text.ts'
import { linkNumbers } from './phone-numbers.ts'
import { splitQuoted } from './split-quoted.ts'
import { splitWhole } from './whole.ts'
import type { ShownLine } from './timeline.ts'
import type { View } from './view.ts'

/** A line of the assistant's or of staff, folded when it is long; an urgent one never is. */
export function textView(view: View, line: ShownLine): TemplateResult {
  const isUrgent = line.entry?.isUrgent ?? false
  const blocks = blocksOf(line)
  const { head, rest } = isUrgent ? { head: blocks, rest: [] } : fold(blocks)
  const parts = partsView(view.labels, isUrgent ? linkNumbers : (same) => same)
  const shown = head.map((block) => blockView(block, parts))
  if (rest.length === 0) return html`${shown}`
  const isUnfolded = view.unfolded.has(line.key)
  return html`${shown}
    <div ?hidden=${!isUnfolded}>${rest.map((block) => blockView(block, parts))}</div>
    <button
      type="button"
      class="plain more"
      aria-expanded=${isUnfolded}
      @click=${() => {
        view.act.unfold(line)
      }}
    >
      ${isUnfolded ? view.labels.less : view.labels.more}
    </button>`
}

type SpokenBlock = Block & { readonly language: Language | undefined }

function blocksOf({ text, entry }: ShownLine): readonly SpokenBlock[] {
  return splitQuoted(text, entry?.quoted).flatMap((stretch) =>
    parseText(stretch.text).map((block) => ({ ...block, language: stretch.language })),
  )
}

export function newWindow(labels: Labels): TemplateResult {
  return html`<span class="sr"> (${labels.newWindow})</span>`
}

type PartsView = (parts: readonly Part[]) => readonly unknown[]

/** A quotation is read, and runs, as its own language does. */
function blockView(block: SpokenBlock, parts: PartsView): TemplateResult {
  const lang = block.language ?? nothing
  const dir = block.language === undefined ? nothing : block.language === 'ar' ? 'rtl' : 'ltr'
  if (block.kind === 'heading') return html`<h3 lang=${lang} dir=${dir}>${parts(block.parts)}</h3>`
  if (block.kind === 'paragraph') {
    return html`<p lang=${lang} dir=${dir}>
      ${block.lines.map((line, index) => html`${index > 0 ? html`<br />` : nothing}${parts(line)}`)}
    </p>`
  }
  const items = block.items.map((item) => html`<li>${parts(item)}</li>`)
  return block.isNumbered
    ? html`<ol lang=${lang} dir=${dir}>
        ${items}
      </ol>`
    : html`<ul lang=${lang} dir=${dir}>
        ${items}
      </ul>`
}

function partsView(labels: Labels, prepare: (parts: readonly Part[]) => readonly Part[]): PartsView {
  return (parts) =>
    prepare(parts).map((part) => (part.kind === 'text' ? wholeView(part.text) : linkView(part, labels)))
}

function wholeView(text: string): readonly (TemplateResult | string)[] {
  return splitWhole(text).map((part, index) =>
    index % 2 === 0 ? part : html`<span class="whole" dir="ltr">${part}</span>`,
  )
}

function linkView({ text, href }: { text: string; href: string }, labels: Labels): TemplateResult {
  if (!href.startsWith('http')) return html`<a href=${href}>${text}</a>`
  return html`<a href=${href} target="_blank" rel="noopener noreferrer">${text}${newWindow(labels)}</a>`
}
