import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { errorCode } from '../../core/error-code.ts'
import type { Snapshot } from '../snapshot.ts'
import { writeWhole } from '../write-whole.ts'

/** Raised whenever what stands in the file, or how terms are made, changes: older files are built again. */
const indexFormat = 6

const magic = 'BALIE-INDEX'
const hashLength = 32
const alignment = 8

export type LoadedIndex =
  | { readonly kind: 'index'; readonly snapshot: Snapshot }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unusable'; readonly reason: string }

export async function saveIndex(file: string, snapshot: Snapshot): Promise<void> {
  await writeWhole(file, encodeIndex(snapshot))
}

export async function loadIndex(file: string): Promise<LoadedIndex> {
  try {
    return decodeIndex(await readFile(file))
  } catch (error) {
    const code = errorCode(error)
    return code === 'ENOENT'
      ? { kind: 'absent' }
      : { kind: 'unusable', reason: `cannot be read (${code ?? 'damaged'})` }
  }
}

/** Magic and format in one line, the length of the header, the header as JSON, the arrays, a SHA-256 of it all. */
export function encodeIndex(snapshot: Snapshot): Buffer {
  const { postings, vectors, ...rest } = snapshot
  const { starts, passages, impacts, rarities, terms } = postings
  const header: Header = {
    ...rest,
    postings: { terms, starts: starts.length, passages: passages.length },
    ...(vectors && { vectors: { model: vectors.model, dimension: vectors.dimension } }),
  }
  const json = Buffer.from(JSON.stringify(header))
  const first = Buffer.from(`${magic} ${indexFormat} ${json.length}\n`)
  const padding = Buffer.alloc((alignment - ((first.length + json.length) % alignment)) % alignment)
  const arrays = [starts, passages, impacts, rarities, ...(vectors ? [vectors.values] : [])].map(
    ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength),
  )
  const content = Buffer.concat([first, json, padding, ...arrays])
  return Buffer.concat([content, createHash('sha256').update(content).digest()])
}

export function decodeIndex(bytes: Buffer): LoadedIndex {
  const lineEnd = bytes.indexOf(0x0a)
  const [name, format, headerLength] = bytes.subarray(0, Math.min(lineEnd, 80)).toString('latin1').split(' ')
  if (lineEnd === -1 || name !== magic) return { kind: 'unusable', reason: 'is not an index' }
  if (Number(format) !== indexFormat) return { kind: 'unusable', reason: 'is of another version' }
  const content = bytes.subarray(0, -hashLength)
  const hash = createHash('sha256').update(content).digest()
  if (!hash.equals(bytes.subarray(-hashLength)))
    return { kind: 'unusable', reason: 'is cut short or damaged' }
  return { kind: 'index', snapshot: decodeSnapshot(content, lineEnd + 1, Number(headerLength)) }
}

type Header = Omit<Snapshot, 'postings' | 'vectors'> & {
  readonly postings: { readonly terms: readonly string[]; readonly starts: number; readonly passages: number }
  readonly vectors?: { readonly model: string; readonly dimension: number }
}

/** The hash was right, so the header is what `encodeIndex` wrote. */
function decodeSnapshot(content: Buffer, start: number, headerLength: number): Snapshot {
  const headerEnd = start + headerLength
  const { postings, vectors, ...rest } = JSON.parse(content.subarray(start, headerEnd).toString()) as Header
  const arrays = Uint8Array.from(content.subarray(Math.ceil(headerEnd / alignment) * alignment)).buffer
  const passagesAt = postings.starts * 4
  const impactsAt = passagesAt + postings.passages * 4
  const raritiesAt = impactsAt + postings.passages * 4
  const vectorsAt = raritiesAt + postings.terms.length * 4
  return {
    ...rest,
    postings: {
      terms: postings.terms,
      starts: new Uint32Array(arrays, 0, postings.starts),
      passages: new Uint32Array(arrays, passagesAt, postings.passages),
      impacts: new Float32Array(arrays, impactsAt, postings.passages),
      rarities: new Float32Array(arrays, raritiesAt, postings.terms.length),
    },
    ...(vectors && { vectors: { ...vectors, values: new Float32Array(arrays, vectorsAt) } }),
  }
}
