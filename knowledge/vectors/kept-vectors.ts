import { toUnit } from '../embedded/vector-index.ts'
import type { Vectors } from '../embedded/vector-index.ts'
import { hashOf, keptFileOf, readKept, writeKept } from './kept-file.ts'
import type { Kept } from './kept-file.ts'
import type { Embedder, OnProgress } from './open-embedder.ts'

export interface ToEmbed {
  readonly texts: readonly string[]
  readonly embedder: Pick<Embedder, 'model' | 'passagePrefix' | 'embedPassages'>
  /** Where data is kept; the vectors come in a folder of their own in it. */
  readonly directory: string
  /** Of the different texts, how many have their vector. Not called when all have. */
  readonly onProgress?: OnProgress
}

/** An ingest that is cut off loses so many at most. */
const saveEvery = 1_000

/**
 * One vector a text, in their order. Only what the directory does not have is asked for, once each, and kept there. What
 * it has for other texts is dropped when all is done.
 * @throws Unavailable or Malformed as the embedder does; what was saved until then is taken up the next time.
 */
export async function embedKept(toEmbed: ToEmbed): Promise<Vectors> {
  const { texts, embedder, directory } = toEmbed
  if (texts.length === 0) return { model: embedder.model, dimension: 0, values: new Float32Array() }
  const file = keptFileOf(directory, embedder)
  const wanted = new Map(texts.map((text) => [hashOf(text), text]))
  const before = await readKept(file, embedder)
  const kept = await embedMissing(before, wanted, {
    ...toEmbed,
    save: (some) => writeKept(file, embedder, some),
  })
  const used = new Map([...kept].filter(([hash]) => wanted.has(hash)))
  if (kept !== before || used.size < before.size) await writeKept(file, embedder, used)
  return { model: embedder.model, ...inOrder(texts, used) }
}

interface Embedding extends ToEmbed {
  readonly save: (kept: Kept) => Promise<void>
}

/** The very map that it is given when nothing is missing. */
async function embedMissing(
  before: Kept,
  wanted: ReadonlyMap<string, string>,
  { embedder, onProgress, save }: Embedding,
): Promise<Kept> {
  let kept = before
  let missing = [...wanted.keys()].filter((hash) => !kept.has(hash))
  while (missing.length > 0) {
    if (kept !== before) await save(kept)
    const done = wanted.size - missing.length
    const some = missing.slice(0, saveEvery)
    const vectors = await embedder.embedPassages(
      some.map((hash) => wanted.get(hash) ?? ''),
      (made) => onProgress?.(done + made, wanted.size),
    )
    kept = withVectors(kept, some, vectors)
    missing = [...wanted.keys()].filter((hash) => !kept.has(hash))
  }
  return kept
}

/** Of another dimension than those before: the model changed under its name, and what it made before is of no use. */
function withVectors(kept: Kept, hashes: readonly string[], vectors: readonly Float32Array[]): Kept {
  const [[, known] = []] = kept
  const isOfOneKind = known === undefined || known.length === vectors[0]?.length
  const made = hashes.map((hash, at) => [hash, toUnit(vectors[at] ?? [])] as const)
  return new Map([...(isOfOneKind ? kept : []), ...made])
}

function inOrder(texts: readonly string[], kept: Kept): Pick<Vectors, 'dimension' | 'values'> {
  const [[, { length: dimension } = []] = []] = kept
  const values = new Float32Array(texts.length * dimension)
  for (const [at, text] of texts.entries()) values.set(kept.get(hashOf(text)) ?? [], at * dimension)
  return { dimension, values }
}
