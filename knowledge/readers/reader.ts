import type { Reading } from '../article.ts'

/** A file, or what a site gave. */
export interface Resource {
  /** A path or an address, as it is named in problems. */
  readonly name: string
  readonly bytes: Uint8Array
  /** As a server said it, without parameters; files have none. */
  readonly mediaType?: string
  /** Where a resident finds it; an article's own wins. */
  readonly url?: string
  /** Of the article, when its content has none. */
  readonly id: string
  /** ISO 8601 day, as a server or a sitemap said it. */
  readonly modified?: string
}

/** One source format. What it cannot use is among the problems; it throws for nothing that a document holds. */
export interface Reader {
  readonly format: string
  /** By name, media type and the first bytes: the first reader that says so reads it. */
  reads(resource: Resource): boolean
  read(resource: Resource): Promise<Reading>
}
