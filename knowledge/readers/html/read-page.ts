import type { CheerioAPI } from 'cheerio'
import type { Article, Problem, Reading } from '../../article.ts'
import { decodeText } from '../decode-text.ts'
import { isErrorPage } from './error-page.ts'
import { mainContent } from './main-content.ts'
import { readMetadata } from './metadata.ts'
import type { Metadata } from './metadata.ts'
import type { Element } from './node.ts'
import { parseHtml } from './parse-html.ts'
import { removeBoilerplate } from './remove-boilerplate.ts'
import { removeHidden } from './remove-hidden.ts'
import { htmlToText, plainText } from './to-text.ts'
import { readModified } from '../read-modified.ts'
import type { Resource } from '../reader.ts'
import { refuse } from '../refuse.ts'

export function readPage(resource: Resource): Reading {
  const decoded = decodeText(resource.bytes)
  if (decoded.kind === 'refused') return refuse(resource.name, decoded.reason)
  const parsed = parseHtml(decoded.text)
  return parsed.kind === 'refused' ? refuse(resource.name, parsed.reason) : readParsed(parsed.$, resource)
}

function readParsed($: CheerioAPI, resource: Resource): Reading {
  const metadata = readMetadata($, resource.url)
  removeHidden($)
  removeBoilerplate($)
  const content = mainContent($)
  const heading = headingOf($, content)
  const { text, namelessTables } = content
    ? htmlToText([content], baseOf($, metadata.url))
    : { text: '', namelessTables: [] }
  const words = text.split(/\s+/u).filter(Boolean).length
  if (isErrorPage([heading, metadata.fullTitle], words)) {
    return refuse(resource.name, 'is an error page, although it was given as a page like any other')
  }
  const title = heading === '' ? metadata.title : heading
  const body = withoutHeading(text, heading)
  if (body.replace(/^## .*$/gmu, '').trim() === '') {
    return refuse(resource.name, 'has no text of its own; perhaps a script makes it in the browser')
  }
  const tables = namelessTables.map((cells): Problem => namelessTable(resource.name, cells))
  return toReading(resource, { title, body, metadata, problems: tables })
}

interface Page {
  readonly title: string
  readonly body: string
  readonly metadata: Metadata
  readonly problems: readonly Problem[]
}

function toReading(resource: Resource, { title, body, metadata, problems }: Page): Reading {
  const modified = readModified(metadata.modified, resource)
  const article: Article = {
    id: resource.id,
    title: title === '' ? (body.split('\n')[0] ?? '').replace(/^#+\s*/u, '').slice(0, 100) : title,
    text: body,
    keywords: metadata.keywords,
    ...(metadata.url !== undefined && { url: metadata.url }),
    ...(modified.day !== undefined && { modified: modified.day }),
    ...(metadata.language !== undefined && { language: metadata.language }),
  }
  return { articles: [article], problems: [...problems, ...modified.problems] }
}

/** The first large heading in the content, else of the page. */
function headingOf($: CheerioAPI, content: Element | undefined): string {
  const within = content ? $(content).find('h1').first() : $()
  const found = within.length > 0 ? within : $('h1').first()
  return plainText(found.contents().toArray())
}

function withoutHeading(text: string, heading: string): string {
  const first = `## ${heading}`
  if (text !== first && !text.startsWith(`${first}\n`)) return text
  return text.slice(first.length).trim()
}

function baseOf($: CheerioAPI, address: string | undefined): string | undefined {
  return URL.parse($('base[href]').first().attr('href') ?? '', address)?.href ?? address
}

function namelessTable(file: string, cells: string): Problem {
  return {
    file,
    reason: `has a table without names for its columns (${cells}); its rows are read as they stand`,
  }
}
