import type { Reading } from '../article.ts'
import { decodeText } from './decode-text.ts'
import { looksLike } from './looks-like.ts'
import type { Signs } from './looks-like.ts'
import type { Reader, Resource } from './reader.ts'
import { refuse } from './refuse.ts'

interface TextFormat {
  readonly format: string
  readonly signs: Signs
  /** @param text decoded, with "\n" at the end of its lines */
  readonly read: (text: string, resource: Resource) => Reading
}

/** A reader of what is written in letters, whatever encoding they are in. */
export function createTextReader({ format, signs, read }: TextFormat): Reader {
  return {
    format,
    reads: (resource) => looksLike(resource, signs),
    read: (resource) => {
      const decoded = decodeText(resource.bytes)
      const reading =
        decoded.kind === 'refused' ? refuse(resource.name, decoded.reason) : read(decoded.text, resource)
      return Promise.resolve(reading)
    },
  }
}
