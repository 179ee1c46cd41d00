import type { Language } from '../../../core/language.ts'
import type { Labels } from '../../../ui/labels/labels.ts'
import { clock, day } from './dates.ts'
import { plainText } from './parse-text.ts'
import type { ShownLine } from './timeline.ts'

/** The conversation as text, for the resident's own keeping. */
export function transcript(lines: readonly ShownLine[], labels: Labels, language: Language): string {
  return lines
    .map(
      (line) =>
        `${day(line.at, language)} ${clock(line.at, language)} ${authorName(line, labels)}:\n${said(line)}\n`,
    )
    .join('\n')
}

export function authorName({ author }: ShownLine, labels: Labels): string {
  if (author.kind === 'resident') return labels.you
  return author.kind === 'staff' ? `${author.name} (${labels.staff})` : labels.assistant
}

/** What a line says, without markup; the addresses of its sources below it. */
function said(line: ShownLine): string {
  if (!line.entry || line.author.kind === 'resident') return line.text
  const sources = (line.entry.sources ?? []).map(
    ({ title, url }) => `- ${title}${url === undefined ? '' : ` ${url}`}`,
  )
  return [plainText(line.text), ...sources, line.entry.question ?? ''].join('\n').trimEnd()
}
