import { extractTextItems, getDocumentProxy } from 'unpdf'
import type { DocumentText, ParsedDocument } from './document-text.ts'
import { pdfPages } from './pdf-pages.ts'
import { pdfText } from './pdf-text.ts'

const maxPages = 500

export async function parsePdf(bytes: Uint8Array): Promise<ParsedDocument> {
  try {
    // Its own warnings would go to the console.
    const pdf = await getDocumentProxy(bytes, { verbosity: 0 })
    if (pdf.numPages > maxPages) return { kind: 'refused', reason: `has more than ${maxPages} pages` }
    const { items } = await extractTextItems(pdf)
    return toDocument(pdfPages(items), (await pdf.getMetadata()).info)
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    return {
      kind: 'refused',
      reason: isLocked ? 'is protected with a password' : 'is a broken PDF; open and save it again',
    }
  }
}

function toDocument(pages: ReturnType<typeof pdfPages>, info: object): ParsedDocument {
  const empty = pages.flatMap(({ lines }, at) => (lines.length === 0 ? [at + 1] : []))
  if (empty.length === pages.length) {
    return {
      kind: 'refused',
      reason: 'has no text in it: it is probably a scan, of which only the picture is there',
    }
  }
  const { title, text } = pdfText(pages)
  const named = textField(info, 'Title')
  return {
    kind: 'document',
    title: title === '' && isTitle(named) ? named : title,
    text,
    modified: dayOf(textField(info, 'ModDate')),
    language: /^[a-z]{2}(?=$|-)/iu.exec(textField(info, 'Language'))?.[0].toLowerCase(),
    notes: notesOf(empty),
  }
}

function notesOf(empty: readonly number[]): DocumentText['notes'] {
  return empty.length === 0 ? [] : [`has pages without text, perhaps scans: ${empty.slice(0, 20).join(', ')}`]
}

function textField(info: object, name: string): string {
  const value: unknown = Object.entries(info).find(([key]) => key === name)?.[1]
  return typeof value === 'string' ? value.trim() : ''
}

/** Programs write the name of the file there, or nothing that helps. */
function isTitle(named: string): boolean {
  return (
    named !== '' &&
    !/^(?:microsoft |untitled|naamloos|document\d*$)|\.(?:docx?|pdf|indd|pptx?|xlsx?)$/iu.test(named)
  )
}

/** "D:20260512101500+02'00'" */
function dayOf(written: string): string | undefined {
  const { year, month, day } =
    /^(?:D:)?(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})/u.exec(written)?.groups ?? {}
  return year === undefined ? undefined : `${year}-${month ?? ''}-${day ?? ''}`
}
