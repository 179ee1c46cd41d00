import mammoth from 'mammoth'
import { parseHtml } from '../html/parse-html.ts'
import { removeBoilerplate } from '../html/remove-boilerplate.ts'
import { htmlToText, plainText } from '../html/to-text.ts'
import { richText } from '../rich-text.ts'
import { parseXml } from '../xml.ts'
import type { ParsedDocument } from './document-text.ts'
import { readZip } from './read-zip.ts'
import { withoutHiddenRuns } from './without-hidden-runs.ts'
import { writeZip } from './write-zip.ts'

const document = 'word/document.xml'
const broken = 'is a broken Word document; open and save it again'

export async function parseWord(bytes: Uint8Array): Promise<ParsedDocument> {
  try {
    const zip = await readZip(bytes, (name) =>
      /^(?:\[Content_Types\]|word\/[\w]+|docProps\/core)\.xml$|\.rels$/u.test(name),
    )
    if (zip.kind === 'refused') return zip
    const xml = zip.parts.get(document)?.toString()
    if (xml === undefined) return { kind: 'refused', reason: 'is a zip file, and no Word document' }
    if ([...zip.parts.values()].some((part) => part.includes('<!DOCTYPE')))
      return { kind: 'refused', reason: broken }
    const seen = new Map([...zip.parts, [document, Buffer.from(withoutHiddenRuns(xml))]])
    return await toDocument(seen)
  } catch {
    // Their messages may quote the document.
    return { kind: 'refused', reason: broken }
  }
}

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  ...[1, 2, 3, 4].map((level) => `p[style-name='Kop ${level}'] => h${level}:fresh`),
]

async function toDocument(parts: ReadonlyMap<string, Buffer>): Promise<ParsedDocument> {
  const { value } = await mammoth.convertToHtml(
    { buffer: writeZip(parts) },
    {
      styleMap,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    },
  )
  const parsed = parseHtml(value)
  if (parsed.kind === 'refused') return parsed
  const { $ } = parsed
  removeBoilerplate($)
  const heading = $('h1').first()
  const title = plainText(heading.contents().toArray())
  const { text, namelessTables } = htmlToText($('body').contents().toArray())
  const properties = propertiesOf(parts.get('docProps/core.xml')?.toString() ?? '')
  return {
    kind: 'document',
    title: title === '' ? properties.title : title,
    text: text.startsWith(`## ${title}\n`) ? text.slice(3 + title.length).trim() : text,
    modified: properties.modified,
    language: properties.language,
    notes: namelessTables.map(
      (cells) => `has a table without names for its columns (${cells}); its rows are read as they stand`,
    ),
  }
}

interface Properties {
  readonly title: string
  readonly modified: string | undefined
  readonly language: string | undefined
}

function propertiesOf(core: string): Properties {
  const parsed =
    core === '' ? undefined : parseXml(core, { lists: [], raw: ['title', 'language', 'modified'] })
  const root: unknown = parsed?.kind === 'xml' ? parsed.root : undefined
  const field = (name: string): string => {
    const value = valueAt(root, ['coreProperties', name])
    const text = valueAt(value, ['#text']) ?? value
    return typeof text === 'string' ? richText(text) : ''
  }
  return {
    title: field('title'),
    modified: field('modified') || undefined,
    language: /^[a-z]{2}(?=$|-)/iu.exec(field('language'))?.[0].toLowerCase(),
  }
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (node, name) =>
      typeof node === 'object' && node !== null
        ? Object.entries(node).find(([key]) => key === name)?.[1]
        : undefined,
    value,
  )
}
