import type { Choice, Source } from '../../core/answer.ts'
import type { Language } from '../../core/language.ts'
import type { Reply } from '../../core/reply.ts'
import { labelsFor, type Labels } from './labels.ts'
import { splitText } from './split-text.ts'

/** One message as it is sent. Of a reply the last has the choices. */
export type Message = { readonly kind: 'text'; readonly body: string } | InteractiveMessage

/** `plain` says the same as numbered texts, for when there are no buttons and lists. */
export type InteractiveMessage = { readonly body: string; readonly plain: readonly string[] } & (
  | { readonly kind: 'buttons'; readonly choices: readonly Choice[] }
  | { readonly kind: 'list'; readonly button: string; readonly rows: readonly Row[] }
)

export interface Row {
  readonly value: string
  readonly title: string
  /** All of it, when the title is cut. */
  readonly description?: string
}

/** twilio.com/docs/content: a body with 1,600, with choices under it 1,024; three buttons in a session; ten rows. */
const limits = { body: 1_600, bodyWithChoices: 1_024, value: 200, button: 20, title: 24, description: 72 }

/** What we say as WhatsApp shows it: form may go, facts never. */
export function renderReply(reply: Reply): readonly Message[] {
  const { choices = [], question, language } = reply
  const labels = labelsFor(language)
  const said = saidOf(reply)
  const whole = paragraphs([said, question])
  const interactive = interactiveOf(choices, labels)
  if (!interactive) return texts(numbered(whole, choices, labels))
  if (whole.length <= limits.bodyWithChoices) return [interactive(whole)]
  return [...texts(said), interactive(question ?? labels.makeChoice)]
}

/** One line without breaks and without choices, as a variable of a template has to be. */
export function renderLine(reply: Reply): string {
  return (saidOf(reply) || (reply.question ?? '')).trim().replaceAll(/\s+/g, ' ')
}

function saidOf({ text, sources = [], language }: Reply): string {
  return paragraphs([formatText(text), ...sources.map(sourceOf(language, labelsFor(language)))])
}

/** Choices as text: what can always be sent. The bot understands a number as well as a label. */
function numbered(body: string, choices: readonly Choice[], { typeNumber }: Labels): string {
  if (choices.length === 0) return body
  const lines = choices.map(({ label }, index) => `${index + 1}. ${label}`)
  return paragraphs([body, lines.join('\n'), typeNumber])
}

type Interactive = (body: string) => InteractiveMessage

/** undefined: no choices, or none of WhatsApp's forms has room for them. */
function interactiveOf(choices: readonly Choice[], labels: Labels): Interactive | undefined {
  if (choices.length === 0 || choices.some(({ value }) => value.length > limits.value)) return undefined
  const plain = (body: string): readonly string[] => splitText(numbered(body, choices, labels), limits.body)
  const areLabelsApart = new Set(choices.map(({ label }) => label)).size === choices.length
  if (choices.length <= 3 && areLabelsApart && choices.every(({ label }) => label.length <= limits.button)) {
    return (body) => ({ kind: 'buttons', body, plain: plain(body), choices })
  }
  const rows = choices.map(rowOf)
  const isWhole = choices.every(({ label }) => label.length <= limits.description)
  const areTitlesApart = new Set(rows.map(({ title }) => title)).size === rows.length
  return choices.length <= 10 && isWhole && areTitlesApart
    ? (body) => ({ kind: 'list', body, plain: plain(body), button: labels.choose, rows })
    : undefined
}

function rowOf({ value, label }: Choice): Row {
  if (label.length <= limits.title) return { value, title: label }
  // Between words where there is one to end at.
  return { value, title: `${splitText(label, limits.title - 1)[0] ?? ''}…`, description: label }
}

function sourceOf(language: Language, { source }: Labels): (of: Source) => string {
  return ({ title, url, modified }) => {
    const date = modified === undefined ? '' : ` (${dayIn(language, modified)})`
    const isWeb = url !== undefined && /^https?:\/\//i.test(url)
    return `${source}: ${title}${date}${isWeb ? `\n${url}` : ''}`
  }
}

function dayIn(language: Language, day: string): string {
  const date = new Date(`${day.slice(0, 10)}T12:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}

/** The little markup of an `Answer` in that of WhatsApp: bold headings, and the address of a link behind its words. */
function formatText(text: string): string {
  return text
    .replaceAll(/^##+ +(.+)$/gm, (_line, heading: string) => `*${heading.trim()}*`)
    .replaceAll(
      /\[([^\]]+)\]\((https?:\/\/[^()\s]+|tel:[^()\s]+|mailto:[^()\s]+)\)/gi,
      (_link, words: string, href: string) => linkOf(words, href),
    )
}

function linkOf(words: string, href: string): string {
  const address = href.replace(/^(tel|mailto):/i, '')
  return words.replaceAll(/[\s-]/g, '') === address.replaceAll(/[\s-]/g, '') ? words : `${words}: ${address}`
}

function texts(text: string): readonly Message[] {
  return splitText(text, limits.body).map((body) => ({ kind: 'text', body }))
}

function paragraphs(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part.trim() !== '').join('\n\n')
}
