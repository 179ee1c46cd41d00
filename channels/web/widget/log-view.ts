import { html, nothing, type TemplateResult } from 'lit/html.js'
import { guard } from 'lit/directives/guard.js'
import { repeat } from 'lit/directives/repeat.js'
import { languages } from '../../../core/language.ts'
import { languageNames } from '../../../ui/labels/labels.ts'
import { icons } from './icons.ts'
import { lineView, type LinePlace } from './line-view.ts'
import type { ShownLine } from './timeline.ts'
import type { View } from './view.ts'

/** `additions` only: a tick that comes later, or "meer", is not read out again. */
export function logView(view: View): TemplateResult {
  const { labels, conversation, act } = view
  const { lines } = conversation
  return html`${lines.some((line) => line.author.kind === 'resident') ? nothing : firstScreen(view)}
    <div
      class="log"
      role="log"
      tabindex="0"
      aria-label=${labels.log}
      aria-live=${view.isLive ? 'polite' : 'off'}
      aria-relevant="additions"
      @scroll=${act.scrolled}
    >
      ${repeat(
        lines,
        (line) => line.key,
        (line, index) => once(view, line, placeOf(lines, index)),
      )}
    </div>
    <div class="typing">
      <span class="sr" role="status">${view.isTypingNews ? labels.typing : nothing}</span>
      ${conversation.isTyping ? html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>` : nothing}
      ${view.below === 'nothing' ? nothing : furtherDown(view)}
    </div>`
}

/** Drawn again only when something of it changed: a long conversation must not slow down the typing. */
function once(view: View, line: ShownLine, place: LinePlace): unknown {
  const { labels, language, canRead } = view
  const isReading = view.reading === line.key
  const isUnfolded = view.unfolded.has(line.key)
  const { isFirstOfAuthor, isLast } = place
  const shownBy = [line, isFirstOfAuthor, isLast, labels, language, canRead, isReading, isUnfolded]
  return guard(shownBy, () => lineView(view, line, place))
}

/** That there is more than can be seen is said in words. */
function furtherDown({ below, labels, act }: View): TemplateResult {
  return html`<button type="button" class="newest" @click=${act.readOn}>
    ${below === 'newest' ? labels.newest : labels.readOn}${icons.down}
  </button>`
}

function placeOf(lines: readonly ShownLine[], index: number): LinePlace {
  const line = lines[index]
  return {
    isFirstOfAuthor: line?.startsConversation === true || author(lines[index - 1]) !== author(line),
    isLast: index === lines.length - 1,
  }
}

/** Before the first line: every language in its own words. */
function firstScreen({ language, labels, act }: View): TemplateResult {
  return html`<div class="languages" role="group" aria-label=${labels.language}>
    ${languages
      .filter((other) => other !== language)
      .map(
        (other) =>
          html`<button
            type="button"
            class="plain"
            lang=${other}
            @click=${() => {
              act.chooseLanguage(other)
            }}
          >
            ${languageNames[other]}
          </button>`,
      )}
  </div>`
}

function author(line: ShownLine | undefined): string {
  return line?.author.kind === 'staff' ? `staff ${line.author.name}` : (line?.author.kind ?? '')
}
