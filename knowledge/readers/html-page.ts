import { readAside } from './aside/read-aside.ts'
import { readPage } from './html/read-page.ts'
import { looksLike } from './looks-like.ts'
import type { Reader } from './reader.ts'

const signs = {
  extensions: ['.html', '.htm', '.xhtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  begins: /^<(?:!doctype html|html\b|!--)/iu,
}

/** What a page of this size costs at the worst is a second; most are smaller, and a thread costs a quarter of it. */
const smallBytes = 256 * 1024

/** One page of a website: what it is about, without what stands around it on every page, and without what is hidden. */
export const htmlPageReader: Reader = {
  format: 'HTML',
  reads(resource) {
    return looksLike(resource, signs)
  },
  read(resource) {
    return resource.bytes.length > smallBytes
      ? readAside('html', resource)
      : Promise.resolve(readPage(resource))
  },
}
