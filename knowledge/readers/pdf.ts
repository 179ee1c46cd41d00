import { parseAside } from './aside/parse-aside.ts'
import { documentReading } from './document-reading.ts'
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
  async read(resource) {
    if (!hasMark(resource.bytes.subarray(0, markWithin))) return refuse(resource.name, 'is not a PDF')
    return documentReading(await parseAside({ format: 'pdf', bytes: resource.bytes }), resource)
  },
}

function hasMark(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes('%PDF-')
}
