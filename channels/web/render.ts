import type { Address } from '../../core/address.ts'
import type { Source } from '../../core/answer.ts'
import type { Entry } from '../../core/entry.ts'
import type { Content } from '../../core/incoming.ts'
import type { Reply } from '../../core/reply.ts'
import type { WebEntry } from './protocol.ts'
import { quotedIn } from './quoted.ts'
import { lineIdOf } from './web-address.ts'

/** What was offered under a value, as far as it is known. */
export type LabelOf = (value: string) => string | undefined

/** An entry as its resident sees it; undefined when there is nothing to see. */
export function renderEntry(entry: Entry, to: Address, labelOf: LabelOf): WebEntry | undefined {
  switch (entry.kind) {
    case 'said': {
      const text = renderContent(entry.content, labelOf)
      const id = lineIdOf(to, entry.providerId)
      return text === undefined ? undefined : { ...frame(entry), text, ...(id === undefined ? {} : { id }) }
    }
    case 'answered': {
      const quoted = quotedIn(entry.reply, entry.answer)
      return { ...frame(entry), ...renderReply(entry.reply), ...(quoted && { quoted }) }
    }
    case 'wrote':
      return { ...frame(entry), ...renderReply(entry.reply) }
    case 'noted':
    case 'undelivered':
    case 'asked-for-human':
    case 'queued':
    case 'claimed':
    case 'returned':
    case 'rated':
    case 'closed':
      return undefined
  }
}

function frame(entry: Entry): Pick<WebEntry, 'conversation' | 'number' | 'at' | 'author'> {
  const { conversation, number, at, author } = entry
  return { conversation, number, at: at.toISOString(), author }
}

function renderContent(content: Content, labelOf: LabelOf): string | undefined {
  switch (content.kind) {
    case 'text':
    case 'speech':
      return content.text
    case 'choice':
      return labelOf(content.value) ?? readable(content.value)
    case 'file':
    case 'unsupported':
    case 'location':
    case 'joined':
    case 'left':
      return undefined
  }
}

/** A value is ours, not the resident's: of "open:paspoort-kwijt" only "paspoort kwijt" can be read. */
function readable(value: string): string {
  const rest = value.slice(value.indexOf(':') + 1).trim()
  const words = rest.includes(' ') ? rest : rest.replaceAll(/[-_]+/g, ' ').trim()
  return words === '' ? '…' : words
}

function renderReply(
  reply: Reply,
): Pick<WebEntry, 'text' | 'language' | 'sources' | 'question' | 'choices' | 'isUrgent'> {
  const { text, language, sources, question, choices, isUrgent } = reply
  return {
    text,
    language,
    ...(sources && { sources: sources.map(renderSource) }),
    ...(question !== undefined && { question }),
    ...(choices && { choices }),
    ...(isUrgent && { isUrgent }),
  }
}

/** A link that is not of the web is no link: a source may come from a page someone else wrote. */
function renderSource({ url, ...source }: Source): Source {
  const isWeb = url !== undefined && /^https?:\/\//i.test(url)
  return isWeb ? { ...source, url } : source
}
