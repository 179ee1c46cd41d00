import { readAside } from './aside/read-aside.ts'
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
  read(resource) {
    const reason = whyNot(resource.bytes)
    return reason === undefined ? readAside('word', resource) : Promise.resolve(refuse(resource.name, reason))
  },
}

function whyNot(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return 'is protected with a password, or a .doc of before 2007; save it as .docx without one'
  }
  return startsWith(bytes, [0x50, 0x4b]) ? undefined : 'is not a Word document'
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte)
}
