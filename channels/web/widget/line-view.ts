import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Source } from '../../../core/answer.ts'
import type { Language } from '../../../core/language.ts'
import { clock, day } from './dates.ts'
import { icons } from './icons.ts'
import { isSafe } from './parse-text.ts'
import { questionView } from './question-view.ts'
import { newWindow, textView } from './text-view.ts'
import type { ShownLine } from './timeline.ts'
import type { View } from './view.ts'

/** Where a line stands: the first of the same author says who it is, the last has the question and its choices. */
export interface LinePlace {
  readonly isFirstOfAuthor: boolean
  readonly isLast: boolean
}

export function lineView(view: View, line: ShownLine, place: LinePlace): TemplateResult {
  const divider = line.startsConversation
    ? html`<p class="divider"><span>${view.labels.newConversation}</span></p>`
    : nothing
  const isOwn = line.author.kind === 'resident'
  return html`${divider}${isOwn ? ownLine(view, line) : ourLine(view, line, place)}`
}

/** What a resident typed is text and stays text. */
function ownLine(view: View, line: ShownLine): TemplateResult {
  const { labels, language } = view
  const delivery = line.delivery ?? 'kept'
  return html`<div class="line own ${delivery}">
    <span class="sr">${labels.you}: </span>
    <div class="bubble" dir="auto">${line.text}</div>
    <div class="meta" aria-live="off">
      <time datetime=${line.at}>${clock(line.at, language)}</time>
      <span class="tick" role="img" aria-label=${labels[delivery]}>${icons[delivery]}</span>
    </div>
    ${delivery === 'failed' ? failure(view, line) : nothing}
  </div>`
}

function failure({ labels, act }: View, line: ShownLine): TemplateResult {
  const why = line.failed === 'too-long' ? labels.tooLong : labels.unreadable
  return html`<p class="failure">
    ${labels.failed}: ${why}
    <button
      type="button"
      class="plain"
      @click=${() => {
        act.retry(line)
      }}
    >
      ${labels.again}
    </button>
  </p>`
}

function ourLine(view: View, line: ShownLine, { isFirstOfAuthor, isLast }: LinePlace): TemplateResult {
  const language = line.entry?.language ?? view.language
  const isUrgent = line.entry?.isUrgent ?? false
  return html`<div class="line ${line.author.kind} ${isUrgent ? 'urgent' : ''}" lang=${language}>
    <p class="who ${isFirstOfAuthor ? '' : 'sr'}">${who(view, line)}</p>
    <div class="bubble" dir="auto">
      ${isUrgent ? html`<p class="alarm">${icons.alarm}${view.labels.urgent}</p>` : nothing}
      ${textView(view, line)}${sourcesView(view, line.entry, language)}
    </div>
    ${actions(view, line)}${isLast ? questionView(view, line) : nothing}
  </div>`
}

/** The badge stands in our own markup, outside every bubble: nobody can type it. */
function who({ labels }: View, { author }: ShownLine): TemplateResult {
  if (author.kind !== 'staff') return html`${labels.assistant}<span class="sr">: </span>`
  return html`<span class="badge">${icons.person}${labels.staff}</span> <bdi>${author.name}</bdi
    ><span class="sr">: </span>`
}

function sourcesView(
  view: View,
  entry: ShownLine['entry'],
  language: Language,
): TemplateResult | typeof nothing {
  const { sources = [], quoted } = entry ?? {}
  if (sources.length === 0) return nothing
  return html`<p class="sources">
    ${view.labels.source}:
    ${sources.map((source, index) => {
      const title = html`<bdi lang=${quoted?.language ?? nothing}>${source.title}</bdi>`
      return html`${index > 0 ? ', ' : ''}${sourceView(view, source, { title, language })}`
    })}
  </p>`
}

/** `title` as it is shown: in the language of what is quoted. */
function sourceView(
  view: View,
  { url, modified }: Source,
  { title, language }: { title: TemplateResult; language: Language },
): TemplateResult {
  const date = modified === undefined ? '' : ` (${day(modified, language)})`
  if (url === undefined || !isSafe(url)) return html`${title}${date}`
  return html`<a href=${url} target="_blank" rel="noopener noreferrer">${title}${newWindow(view.labels)}</a
    >${date}`
}

function actions(view: View, line: ShownLine): TemplateResult {
  const { labels, act, language } = view
  const isReading = view.reading === line.key
  return html`<div class="meta" aria-live="off">
    <time datetime=${line.at}>${clock(line.at, language)}</time>
    ${
      view.canRead
        ? html`<button
            type="button"
            class="plain"
            aria-pressed=${isReading}
            @click=${() => {
              act.read(line)
            }}
          >
            ${isReading ? icons.stop : icons.speaker}${isReading ? labels.stopReading : labels.readAloud}
          </button>`
        : nothing
    }
  </div>`
}
