import { featureCount, textFeatures } from './text-features.ts'

/** What examples taught: for each class how far a text is on its side. */
export interface TextClassifier {
  readonly learnedFrom: string
  readonly classes: readonly string[]
  /** One for each class: above 0 is its side of the line, and further is surer. */
  scores(text: string): Float32Array
}

/** A linear classifier as it is kept: of each class the features that tell most. */
export interface LearnedClass {
  readonly name: string
  readonly bias: number
  /** What a weight of 1 in `weights` stands for. */
  readonly scale: number
  readonly places: Uint16Array
  readonly weights: Int8Array
}

const magic = 'BALIE-CLASSES 2'

/**
 * One line of JSON, then for each class its places (two bytes, little-endian) and its weights (one byte).
 *
 * @param learnedFrom hash of the examples, so that a test can tell when they have changed since
 */
export function encodeClassifier(classes: readonly LearnedClass[], learnedFrom: string): Uint8Array {
  const heads = classes.map(({ name, bias, scale, places }) => ({ name, bias, scale, size: places.length }))
  const parts = classes.flatMap(({ places, weights }) => [
    Buffer.from(places.buffer, places.byteOffset, places.byteLength),
    Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength),
  ])
  return Buffer.concat([Buffer.from(`${magic} ${JSON.stringify({ learnedFrom, heads })}\n`), ...parts])
}

/** @throws Error when the bytes are not what `encodeClassifier` gives */
export function parseClassifier(bytes: Uint8Array): TextClassifier {
  const content = Buffer.from(bytes)
  const lineEnd = content.indexOf(0x0a)
  const line = content.subarray(0, lineEnd).toString()
  if (!line.startsWith(`${magic} `))
    throw new Error('This is no classifier; make it again with npm run learn.')
  const { learnedFrom, heads: head } = JSON.parse(line.slice(magic.length)) as Header
  const size = head.reduce((sum, each) => sum + 3 * each.size, lineEnd + 1)
  if (size !== content.length)
    throw new Error('The classifier is cut short; make it again with npm run learn.')
  return { learnedFrom, ...createClassifier(head, content.subarray(lineEnd + 1)) }
}

interface Header {
  readonly learnedFrom: string
  readonly heads: readonly Head[]
}

interface Head {
  readonly name: string
  readonly bias: number
  readonly scale: number
  readonly size: number
}

/** By feature, so that a text looks up only what it holds: which classes weigh it, and how much. */
function createClassifier(head: readonly Head[], content: Buffer): Omit<TextClassifier, 'learnedFrom'> {
  const { starts, owners, weights } = byFeature(head, content)
  return {
    classes: head.map(({ name }) => name),
    scores: (text) => {
      const sums = new Float64Array(head.length)
      const { places, values } = textFeatures(text)
      for (let at = 0; at < places.length; at++) {
        const place = places[at] ?? 0
        const value = values[at] ?? 0
        const until = starts[place + 1] ?? 0
        for (let entry = starts[place] ?? 0; entry < until; entry++) {
          const owner = owners[entry] ?? 0
          sums[owner] = (sums[owner] ?? 0) + value * (weights[entry] ?? 0)
        }
      }
      return finish(sums, head)
    },
  }
}

interface ByFeature {
  readonly starts: Uint32Array
  readonly owners: Uint16Array
  readonly weights: Int8Array
}

function byFeature(head: readonly Head[], content: Buffer): ByFeature {
  const total = head.reduce((sum, { size }) => sum + size, 0)
  const starts = new Uint32Array(featureCount + 1)
  visit(head, content, ({ place }) => (starts[place + 1] = (starts[place + 1] ?? 0) + 1))
  for (let place = 0; place < featureCount; place++)
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0)
  const next = starts.slice()
  const owners = new Uint16Array(total)
  const weights = new Int8Array(total)
  visit(head, content, ({ place, owner, weight }) => {
    const at = next[place] ?? 0
    next[place] = at + 1
    owners[at] = owner
    weights[at] = weight
  })
  return { starts, owners, weights }
}

interface Entry {
  readonly place: number
  readonly owner: number
  readonly weight: number
}

function visit(head: readonly Head[], content: Buffer, take: (entry: Entry) => void): void {
  let from = 0
  head.forEach(({ size }, owner) => {
    for (let at = 0; at < size; at++) {
      const weight = content.readInt8(from + 2 * size + at)
      take({ place: content.readUInt16LE(from + 2 * at), owner, weight })
    }
    from += 3 * size
  })
}

function finish(sums: Float64Array, head: readonly Head[]): Float32Array {
  const scores = new Float32Array(sums.length)
  for (let owner = 0; owner < sums.length; owner++) {
    const { bias = 0, scale = 0 } = head[owner] ?? {}
    scores[owner] = bias + scale * (sums[owner] ?? 0)
  }
  return scores
}
