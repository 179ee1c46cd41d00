import type { Resource } from '../readers/reader.ts'
import { readPageBytesNow, type PageHead } from './page-file.ts'

/** Its bytes are read when they are asked for: the pages of a site are never in memory together. */
export function resourceOf({ address, mediaType, modified }: PageHead, file: string): Resource {
  return {
    name: address,
    get bytes() {
      return readPageBytesNow(file)
    },
    mediaType,
    url: address,
    id: address.replace(/^https?:\/\//, '').replace(/\/$/, ''),
    ...(modified !== undefined && { modified }),
  }
}
