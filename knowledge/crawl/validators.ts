import type { IncomingHttpHeaders } from 'node:http'

/** What a server knows one version of a page by. */
export interface Validators {
  readonly etag?: string | undefined
  /** As an HTTP date. */
  readonly lastModified?: string | undefined
}

/** They are sent back as they came, so only what has the shape of one is kept. */
export function validatorsOf(headers: IncomingHttpHeaders): Validators {
  const etag = headers.etag
  const lastModified = headers['last-modified']
  return {
    ...(etag !== undefined && /^(W\/)?"[\x21\x23-\x7e]{0,200}"$/.test(etag) && { etag }),
    ...(lastModified !== undefined && /^[A-Za-z0-9 :,+-]{10,40}$/.test(lastModified) && { lastModified }),
  }
}
