import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '../write-whole.ts'

/** Raised whenever what stands in the file changes: older ones are made again. */
const keptFormat = 1

const magic = 'BALIE-VECTORS'
const hashLength = 32
const alignment = 8

/** What the vectors in a file have in common. */
export interface Made {
  readonly model: string
  readonly passagePrefix: string
}

/** Vectors, by the SHA-256 of their text, in hex. All of one dimension. */
export type Kept = ReadonlyMap<string, Float32Array>

export function keptFileOf(directory: string, { model, passagePrefix }: Made): string {
  const name = hashOf(JSON.stringify([model, passagePrefix])).slice(0, 16)
  return join(directory, 'vectors', `${name}.vec`)
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

export async function writeKept(file: string, made: Made, kept: Kept): Promise<void> {
  await writeWhole(file, encodeKept(made, kept))
}

/** Nothing where there is no file, or one that nobody can use: whatever stands in it can be made again. */
export async function readKept(file: string, made: Made): Promise<Kept> {
  const bytes = await readFile(file).catch(() => Buffer.alloc(0))
  return decodeKept(bytes, made)
}

/** Magic, format and length of the header in one line, the header as JSON, the hashes, the numbers, a SHA-256 of it all. */
export function encodeKept(made: Made, kept: Kept): Buffer {
  const vectors = [...kept.values()]
  const header: Header = { ...made, count: kept.size, dimension: vectors[0]?.length ?? 0 }
  const json = Buffer.from(JSON.stringify(header))
  const first = Buffer.from(`${magic} ${keptFormat} ${json.length}\n`)
  const padding = Buffer.alloc((alignment - ((first.length + json.length) % alignment)) % alignment)
  const hashes = Buffer.from([...kept.keys()].join(''), 'hex')
  const numbers = vectors.map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  )
  const content = Buffer.concat([first, json, padding, hashes, ...numbers])
  return Buffer.concat([content, createHash('sha256').update(content).digest()])
}

interface Header extends Made {
  readonly count: number
  readonly dimension: number
}

export function decodeKept(bytes: Buffer, made: Made): Kept {
  const content = bytes.subarray(0, -hashLength)
  const isWhole = createHash('sha256').update(content).digest().equals(bytes.subarray(-hashLength))
  const lineEnd = content.indexOf(0x0a)
  const [name, format, length] = content.subarray(0, Math.max(lineEnd, 0)).toString('latin1').split(' ')
  if (!isWhole || name !== magic || Number(format) !== keptFormat) return new Map()
  // The hash is right and the format ours, so the header is what `encodeKept` wrote.
  const headerEnd = lineEnd + 1 + Number(length)
  const header = JSON.parse(content.subarray(lineEnd + 1, headerEnd).toString()) as Header
  if (header.model !== made.model || header.passagePrefix !== made.passagePrefix) return new Map()
  return decodeBody(content.subarray(Math.ceil(headerEnd / alignment) * alignment), header)
}

function decodeBody(body: Buffer, { count, dimension }: Header): Kept {
  const numbersAt = count * hashLength
  const numbers = new Float32Array(Uint8Array.from(body.subarray(numbersAt)).buffer)
  const kept = new Map<string, Float32Array>()
  for (let at = 0; at < count; at++) {
    const hash = body.toString('hex', at * hashLength, (at + 1) * hashLength)
    kept.set(hash, numbers.subarray(at * dimension, (at + 1) * dimension))
  }
  return kept
}
