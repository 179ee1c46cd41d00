import { isUtf8 } from 'node:buffer'
import { readFile, stat } from 'node:fs/promises'
import type { Problem } from '../article.ts'

const maxBytes = 64 * 1024 * 1024

export type TextFile =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'refused'; readonly problem: Problem }

/** Reads a file as UTF-8; what cannot be read is said, never thrown, so that the other files go in. */
export async function readTextFile(file: string): Promise<TextFile> {
  const bytes = await readBytes(file)
  if (typeof bytes === 'string') return refused(file, bytes)
  if (!isUtf8(bytes)) return refused(file, 'is not valid UTF-8')
  const text = new TextDecoder().decode(bytes)
  return { kind: 'text', text: text.replaceAll('\r\n', '\n').replaceAll('\0', ' ') }
}

/** The bytes, or the reason why there are none. */
async function readBytes(file: string): Promise<Buffer | string> {
  try {
    const { size } = await stat(file)
    return size > maxBytes ? `is larger than ${maxBytes / 1024 / 1024} MB` : await readFile(file)
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error
      ? `cannot be read (${String(error.code)})`
      : 'cannot be read'
  }
}

function refused(file: string, reason: string): TextFile {
  return { kind: 'refused', problem: { file, reason } }
}
