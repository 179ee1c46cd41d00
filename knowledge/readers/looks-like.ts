import type { Resource } from './reader.ts'

export interface Signs {
  /** With the dot, in lower case. */
  readonly extensions: readonly string[]
  readonly mediaTypes: readonly string[]
}

/** Said by servers about anything. */
const vague: ReadonlySet<string> = new Set(['application/octet-stream', 'binary/octet-stream', 'text/plain'])

/** What a server says goes before what a name ends in. */
export function looksLike({ name, mediaType }: Resource, { extensions, mediaTypes }: Signs): boolean {
  const said = mediaType?.trim().toLowerCase() ?? ''
  if (said !== '' && !vague.has(said)) return mediaTypes.includes(said)
  return extensions.includes(extensionOf(name))
}

/** Of a path or an address, in lower case with the dot; '' when it has none. */
export function extensionOf(name: string): string {
  const path = /^https?:/iu.test(name)
    ? name.replace(/[?#].*$/su, '').replace(/^https?:\/\/[^/]*/iu, '')
    : name
  return /\.[a-z0-9]+$/iu.exec(path)?.[0].toLowerCase() ?? ''
}
