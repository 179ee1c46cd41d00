import type { Resource } from './reader.ts'

export interface Signs {
  /** With the dot, in lower case. */
  readonly extensions: readonly string[]
  readonly mediaTypes: readonly string[]
  /** How its text begins, for what has no name or type that says anything. */
  readonly begins?: RegExp
}

/** Of the formats that are read: what has one of these is not guessed at. */
export const knownExtensions: ReadonlySet<string> = new Set(
  '.md .markdown .html .htm .xhtml .json .jsonl .ndjson .csv .tsv .xml .pdf .docx .doc'.split(' '),
)

/** Said by servers about anything. */
const vague: ReadonlySet<string> = new Set(['application/octet-stream', 'binary/octet-stream', 'text/plain'])

/** What a server says goes before what a name ends in. */
export function looksLike(
  { name, mediaType, bytes }: Resource,
  { extensions, mediaTypes, begins }: Signs,
): boolean {
  const said = mediaType?.trim().toLowerCase() ?? ''
  if (said !== '' && !vague.has(said)) return mediaTypes.includes(said)
  const extension = extensionOf(name)
  if (begins && !knownExtensions.has(extension)) return begins.test(beginning(bytes))
  return extensions.includes(extension)
}

function beginning(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 512))
    .toString('latin1')
    .replace(/^(?:\u00EF\u00BB\u00BF)?\s*/u, '')
}

/** Of a path or an address, in lower case with the dot; '' when it has none. */
export function extensionOf(name: string): string {
  const path = /^https?:/iu.test(name)
    ? name.replace(/[?#].*$/su, '').replace(/^https?:\/\/[^/]*/iu, '')
    : name
  return /\.[a-z0-9]+$/iu.exec(path)?.[0].toLowerCase() ?? ''
}
