import { parseAside } from './aside/parse-aside.ts'
import { documentReading } from './document-reading.ts'
import { looksLike } from './looks-like.ts'
import type { Reader } from './reader.ts'
import { refuse } from './refuse.ts'

const signs = {
  extensions: ['.docx', '.doc'],
  mediaTypes: [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/msword',
  ],
}

export const wordReader: Reader = {
  format: 'Word (.docx)',
  reads(resource) {
    return looksLike(resource, signs)
  },
  async read(resource) {
    const { bytes, name } = resource
    if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
      return refuse(
        name,
        'is protected with a password, or a .doc of before 2007; save it as .docx without one',
      )
    }
    if (!startsWith(bytes, [0x50, 0x4b])) return refuse(name, 'is not a Word document')
    return documentReading(await parseAside({ format: 'word', bytes }), resource)
  },
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte)
}
