import { Malformed } from '../../core/errors.ts'

/** @throws Malformed unless they are as many as the texts, of one length, and of numbers that say something. */
export function parseVectors(answer: unknown, count: number): Float32Array[] {
  const rows: readonly unknown[] = Array.isArray(answer) ? answer : []
  if (rows.length !== count) throw wrong(`gave ${rows.length} vectors for ${count} texts`)
  const vectors = rows.map(parseVector)
  for (const { length } of vectors) checkDimension(length, vectors[0]?.length)
  return vectors
}

/** @param known undefined: none has been seen yet. */
export function checkDimension(dimension: number | undefined, known: number | undefined): void {
  if (known === undefined || dimension === undefined || dimension === known) return
  throw wrong(`gave a vector of ${dimension} numbers where the others have ${known}`)
}

function parseVector(row: unknown): Float32Array {
  if (!Array.isArray(row) || row.length === 0 || !row.every(isNumber)) {
    throw wrong('gave a vector that does not consist of numbers')
  }
  // Of zeros is what a client makes of numbers that it took for base64: near to everything and nothing.
  if (row.every((value) => value === 0)) throw wrong('gave a vector of nothing but zeros')
  return Float32Array.from(row)
}

/** And one that is still finite in 32 bits. */
function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(Math.fround(value))
}

function wrong(what: string): Malformed {
  return new Malformed(`The embeddings model ${what}: check that EMBEDDINGS_MODEL is a model for embeddings.`)
}
