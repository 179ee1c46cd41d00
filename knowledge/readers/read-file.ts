import { readFile as readBytes, stat } from 'node:fs/promises'
import { errorCode } from '../../core/error-code.ts'
import { maxCollectionBytes } from './limits.ts'

export type FileBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly reason: string }

/** What cannot be read is said, never thrown, so that the other files go in. */
export async function readFile(file: string): Promise<FileBytes> {
  try {
    const { size } = await stat(file)
    // More than any reader takes: it is not brought into memory to find that out.
    if (size <= maxCollectionBytes) return { kind: 'bytes', bytes: await readBytes(file) }
    return { kind: 'refused', reason: `is larger than ${maxCollectionBytes / 1024 / 1024} MB` }
  } catch (error) {
    const code = errorCode(error)
    return { kind: 'refused', reason: `cannot be read${code === undefined ? '' : ` (${code})`}` }
  }
}
