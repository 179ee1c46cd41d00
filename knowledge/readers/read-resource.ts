import type { Reading } from '../article.ts'
import { htmlPageReader } from './html-page.ts'
import { jsonLinesReader } from './json-lines.ts'
import { markdownReader } from './markdown.ts'
import type { Reader, Resource } from './reader.ts'
import { refuse } from './refuse.ts'

/** The first that says it reads a resource, does. */
const readers: readonly Reader[] = [markdownReader, jsonLinesReader, htmlPageReader]

/** Every format that is known, read by its reader. Never throws for what a document holds. */
export async function readResource(resource: Resource): Promise<Reading> {
  if (resource.bytes.length === 0) return refuse(resource.name, 'is empty')
  const reader = readers.find((candidate) => candidate.reads(resource))
  if (!reader) return refuse(resource.name, `is of no format that can be read (${formats()})`)
  try {
    return await reader.read(resource)
  } catch {
    // What a parser makes of broken bytes is not ours to foresee; its message may quote the document.
    return refuse(resource.name, `cannot be read as ${reader.format}; it may be broken`)
  }
}

function formats(): string {
  return readers.map(({ format }) => format).join(', ')
}
