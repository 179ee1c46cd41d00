import { html, nothing, type TemplateResult } from 'lit'
import { guard } from 'lit/directives/guard.js'
import { repeat } from 'lit/directives/repeat.js'
import { fill } from '../../ui/labels/labels.ts'
import type { TrafficLine } from '../protocol.ts'
import { clockWithSeconds } from './dates.ts'
import { icons } from './icons.ts'
import type { Labels, Language } from './labels/labels.ts'
import type { View } from './view.ts'

/** Every request, the newest last. No live region: it would drown out the messages. */
export function trafficView(view: View): TemplateResult {
  const { labels, snapshot, clearedTo, isAtEnd, act } = view
  const lines = (snapshot?.traffic ?? []).filter(({ id }) => id > clearedTo)
  return html`<section class="line" aria-labelledby="line">
    <div class="section-head">
      <h2 id="line">${labels.traffic}</h2>
      <button type="button" class="plain" aria-disabled=${lines.length === 0} @click=${act.clearTraffic}>
        ${labels.clear}
      </button>
    </div>
    <ol id="traffic" class="traffic" tabindex="0" aria-labelledby="line" @scroll=${act.scrolled}>
      ${repeat(
        lines,
        ({ id }) => id,
        (line) => guard([line], () => lineView(view, line)),
      )}
    </ol>
    ${lines.length === 0 ? html`<p class="empty">${labels.trafficEmpty}</p>` : nothing}
    <div class="more">${isAtEnd.traffic ? nothing : newest(view)}</div>
  </section>`
}

function lineView({ labels, language }: View, line: TrafficLine): TemplateResult {
  const { at, direction, method, path, tookMs, note } = line
  return html`<li class="${direction} ${toneOf(line)}">
    <time datetime=${at}>${clockWithSeconds(at, language)}</time>
    <span class="way">${direction === 'to-us' ? labels.toUs : labels.toTwilio}</span>
    <code><b>${method}</b> ${path}</code>
    <span class="status">${statusOf(labels, line.status)}</span>
    <span class="took"
      >${tookMs === undefined ? nothing : fill(labels.tookMs, { n: milliseconds(tookMs, language) })}</span
    >
    ${note === undefined ? nothing : html`<span class="note">${note}</span>`}
  </li>`
}

function statusOf(labels: Labels, status: number | undefined): string {
  if (status === undefined) return labels.running
  return status === 0 ? labels.noAnswer : String(status)
}

function newest({ labels, act }: View): TemplateResult {
  return html`<button
    type="button"
    class="newest"
    @click=${() => {
      act.toEnd('traffic')
    }}
  >
    ${labels.newest}${icons.down}
  </button>`
}

type Tone = 'running' | 'fine' | 'refused' | 'broken'

function toneOf({ status }: TrafficLine): Tone {
  if (status === undefined) return 'running'
  if (status === 0 || status >= 500) return 'broken'
  return status >= 400 ? 'refused' : 'fine'
}

/** Below ten a tenth counts. */
function milliseconds(ms: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: ms < 10 ? 1 : 0 }).format(ms)
}
