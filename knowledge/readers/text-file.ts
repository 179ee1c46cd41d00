import { readFile, stat } from 'node:fs/promises'
import type { Problem } from '../article.ts'

const maxBytes = 64 * 1024 * 1024

export type TextFile =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'refused'; readonly problem: Problem }

/** Reads a file as UTF-8; what cannot be read is said, never thrown, so that the other files go in. */
export async function readTextFile(file: string): Promise<TextFile> {
  try {
    const { size } = await stat(file)
    if (size > maxBytes) return refused(file, `is larger than ${maxBytes / 1024 / 1024} MB`)
    const bytes = await readFile(file)
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { kind: 'text', text: text.replaceAll('\r\n', '\n').replaceAll('\0', ' ') }
  } catch (error) {
    return refused(file, error instanceof TypeError ? 'is not valid UTF-8' : reasonOf(error))
  }
}

function refused(file: string, reason: string): TextFile {
  return { kind: 'refused', problem: { file, reason } }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? `cannot be read: ${error.message}` : 'cannot be read'
}
