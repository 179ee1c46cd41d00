import type { Answer, Grounded, Made, MadeByModel, Notice, Source } from '../../core/answer.ts'
import type { Entry } from '../../core/entry.ts'
import { textOf } from '../../core/incoming.ts'
import type { Store } from '../../core/store.ts'
import { findVersion } from '../../knowledge/index.ts'
import { printable } from './printable.ts'

interface Kept {
  readonly store: Pick<Store, 'conversations' | 'tickets'>
  readonly dataDirectory: string
}

/**
 * How an answer that was given came about, as lines to read. Nothing is asked again: it is what is in the record, and the
 * pages as they were kept.
 * @param place "<conversation>/<number>", or the number of a ticket in place of the conversation
 * @throws Error in a sentence when there is no such answer
 */
export async function explainEntry(
  place: string,
  { store, dataDirectory }: Kept,
): Promise<readonly string[]> {
  const { entries, entry } = await findEntry(place, store)
  if (entry.kind !== 'answered')
    throw new Error(`Entry ${entry.number} is not an answer of the assistant: it is "${entry.kind}".`)
  return [
    ...questionLines(entries, entry),
    ...section(`Answer (${entry.at.toISOString()}, ${entry.channel}, in ${entry.reply.language})`, [
      entry.reply.text,
    ]),
    ...(entry.answer ? await answerLines(entry.answer, dataDirectory) : ['', noKnowledge]),
  ]
}

const noKnowledge = 'This is a sentence of the assistant itself (bot/texts): no knowledge was asked.'

async function findEntry(
  place: string,
  { conversations, tickets }: Kept['store'],
): Promise<{ readonly entries: readonly Entry[]; readonly entry: Entry }> {
  const parts = /^(?<of>[^/\s]+)\/(?<number>\d{1,9})$/u.exec(place)?.groups
  if (!parts) throw new Error('Say which answer as <conversation>/<number>, or <ticket>/<number>.')
  const { of = '', number = '' } = parts
  const ticket = await tickets.find(of.toUpperCase())
  const entries = await conversations.entries(ticket?.conversation ?? of)
  if (entries.length === 0) throw new Error('There is no such conversation or ticket in this data directory.')
  const entry = entries.find((one) => one.number === Number(number))
  if (!entry) throw new Error(`This conversation has no entry ${number}; it has 1 to ${entries.length}.`)
  return { entries, entry }
}

/** What was said last before it; of a button, what was asked before that too. */
function questionLines(entries: readonly Entry[], answer: Entry): readonly string[] {
  const said = entries.flatMap((entry) =>
    entry.kind === 'said' && entry.number < answer.number ? [entry.content] : [],
  )
  const last = said.at(-1)
  if (!last) return ['Question', '  Nothing was asked: the assistant began.']
  const asked = last.kind === 'choice' ? [said.findLast(({ kind }) => kind === 'text'), last] : [last]
  const lines = asked.flatMap((content) => (content ? [lineOf(content)] : []))
  return section('Question', lines).slice(1)
}

function lineOf(content: Extract<Entry, { kind: 'said' }>['content']): string {
  if (content.kind === 'choice') return `[button] ${content.value}`
  return textOf(content) || `[${content.kind}]`
}

async function answerLines(answer: Answer, dataDirectory: string): Promise<readonly string[]> {
  switch (answer.kind) {
    case 'grounded':
      return groundedLines(answer, dataDirectory)
    case 'ask':
      return section('Decision', ['Asked back between:', ...answer.choices.map(({ value }) => `- ${value}`)])
    case 'elsewhere':
      return section('Decision', [`Referred to ${answer.organisation} (${answer.url}).`])
    case 'unknown':
      return section('Decision', [`Not answered: ${answer.reason}.`])
  }
}

async function groundedLines(answer: Grounded, dataDirectory: string): Promise<readonly string[]> {
  const { facts = [], notices = [], made, sources } = answer
  return [
    ...section('Made', made ? madeLines(made) : ['Not kept: it was given by an older version.']),
    ...section('Said with it', notices.map(noticeLine)),
    ...section(
      'Facts',
      facts.map(({ kind, text, value }) => `${kind}: ${text} = ${value}`),
    ),
    ...(await Promise.all(sources.map((source) => sourceLines(source, dataDirectory)))).flat(),
  ]
}

function madeLines(made: Made): readonly string[] {
  switch (made.by) {
    case 'extract':
      return ['Taken from the source word for word; no language model.']
    case 'approved':
      return [`A fixed answer, approved by ${made.editor} on ${made.on}.`]
    case 'model':
      return modelLines(made)
  }
}

function modelLines({ model, modelVersion, promptVersion, sent, checks }: MadeByModel): readonly string[] {
  return [
    `Written by ${model}${modelVersion === '' ? '' : ` (${modelVersion})`}, prompt ${promptVersion}.`,
    ...checks.map(
      ({ sentence, passages, verdict }) =>
        `- ${verdict}: "${sentence}" (lines ${passages.join(', ') || 'none'})`,
    ),
    'Sent to it:',
    ...sent.split('\n').map((line) => `  ${line}`),
  ]
}

function noticeLine(notice: Notice): string {
  switch (notice.kind) {
    case 'past-review':
      return `${notice.source.id} was to be reviewed by ${notice.reviewBy}.`
    case 'contradiction':
      return `Sources disagree on ${notice.about}: ${notice.says.map(({ source, value }) => `${source.id} ${value}`).join('; ')}.`
    case 'differs':
      return `The resident said "${notice.said}"; by ${notice.source.id} that holds ${notice.holds}.`
    case 'other-municipality':
      return `Another municipality was named: ${notice.name}.`
    case 'left-out':
      return `No answer was given to: ${notice.asked}`
  }
}

async function sourceLines(source: Source, dataDirectory: string): Promise<readonly string[]> {
  const { id, title, url, modified, version } = source
  const kept = await findVersion(dataDirectory, id, version)
  const changed = modified === undefined ? '' : `, changed ${modified}`
  return section(
    `Source ${id}: ${title}${url === undefined ? '' : ` (${url})`}, version ${version}${changed}`,
    [kept ? kept.text : 'The text of this version was not kept in this data directory.'],
  )
}

/** Nothing for a section without lines. */
function section(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return []
  return ['', printable(title), ...lines.map((line) => `  ${printable(line).replaceAll('\n', '\n  ')}`)]
}
