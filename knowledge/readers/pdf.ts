import { readAside } from './aside/read-aside.ts'
import { looksLike } from './looks-like.ts'
import type { Reader } from './reader.ts'
import { refuse } from './refuse.ts'

const signs = { extensions: ['.pdf'], mediaTypes: ['application/pdf'] }
/** PDF allows some bytes before its mark. */
const markWithin = 1024

export const pdfReader: Reader = {
  format: 'PDF',
  reads(resource) {
    return looksLike(resource, signs) || hasMark(resource.bytes.subarray(0, 5))
  },
  read(resource) {
    if (!hasMark(resource.bytes.subarray(0, markWithin)))
      return Promise.resolve(refuse(resource.name, 'is not a PDF'))
    return readAside('pdf', resource)
  },
}

function hasMark(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes('%PDF-')
}
