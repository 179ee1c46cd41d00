import { basename } from 'node:path'
import type { Article, Problem, Reading } from '../../article.ts'
import type { ParsedDocument } from './document-text.ts'
import { extensionOf } from '../looks-like.ts'
import { readModified } from '../read-modified.ts'
import type { Resource } from '../reader.ts'
import { refuse } from '../refuse.ts'

export function documentReading(parsed: ParsedDocument, resource: Resource): Reading {
  const { name, id, url } = resource
  if (parsed.kind === 'refused') return refuse(name, parsed.reason)
  if (parsed.text === '') return refuse(name, 'has no text in it')
  const { day, problems } = readModified(parsed.modified, resource)
  const { title, text, language } = parsed
  const article: Article = {
    id,
    title: title === '' ? titleFrom(name) : title,
    text,
    keywords: [],
    ...(url !== undefined && { url }),
    ...(day !== undefined && { modified: day }),
    ...(language !== undefined && { language }),
  }
  const notes = parsed.notes.map((reason): Problem => ({ file: name, reason }))
  return { articles: [article], problems: [...notes, ...problems] }
}

/** "regels-voor_terrassen.pdf" */
function titleFrom(name: string): string {
  const words = basename(name, extensionOf(name)).replace(/[-_]+/gu, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
