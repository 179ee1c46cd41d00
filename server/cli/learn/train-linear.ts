import { featureCount } from '../../../core/text-features.ts'
import type { TextFeatures } from '../../../core/text-features.ts'
import type { LearnedClass } from '../../../core/text-classifier.ts'

export interface Example {
  readonly features: TextFeatures
  /** Whether it is an example of the class. */
  readonly isOne: boolean
}

export interface Training {
  /** How much a line on the wrong side costs against a large weight: larger fits the examples more closely. */
  readonly cost: number
  readonly rounds: number
  /** The most features that are kept of a class. */
  readonly kept: number
}

/** An example that is this far on the right side rests for some rounds: nearly all of them are. */
const plain = 0.3
const restingRounds = 3
/** The fewer examples a class has, the more each of them counts; up to this. */
const mostBalance = 2

/**
 * What tells the examples of a class from the others, averaged over the later rounds, so that it does not hang on which
 * example came last: L2-loss support vectors by dual coordinate descent (Hsieh and
 * others, 2008, as in LIBLINEAR). The same examples give the same classifier.
 */
export function trainLinear(
  name: string,
  examples: readonly Example[],
  { cost, rounds, kept }: Training,
): LearnedClass {
  const ones = examples.filter(({ isOne }) => isOne).length
  const balance = Math.min(mostBalance, Math.sqrt((examples.length - ones) / Math.max(1, ones)))
  const weights = new Float64Array(featureCount + 1)
  const average = new Float64Array(weights.length)
  const shuffle = createShuffle(examples.length)
  const visit = createVisit(examples, { weights, cost, balance })
  for (let round = 0; round < rounds; round++) {
    for (const at of shuffle()) visit(at, round)
    if (2 * round < rounds) continue
    weights.forEach((weight, place) => (average[place] = (average[place] ?? 0) + weight))
  }
  const averaged = rounds - Math.ceil(rounds / 2)
  return quantise(
    name,
    average.map((sum) => sum / averaged),
    kept,
  )
}

interface Descent {
  readonly weights: Float64Array
  readonly cost: number
  readonly balance: number
}

/** One step: the weight of one example, as far as it helps. */
function createVisit(
  examples: readonly Example[],
  { weights, cost, balance }: Descent,
): (at: number, round: number) => void {
  const alphas = new Float64Array(examples.length)
  /** The round until which an example rests. */
  const rests = new Uint16Array(examples.length)
  const lengths = examples.map(({ features }) => features.values.reduce((sum, v) => sum + v * v, 1))
  return (at, round) => {
    const example = examples[at]
    if (!example || round < (rests[at] ?? 0)) return
    const side = example.isOne ? 1 : -1
    const diagonal = 1 / (2 * cost * (side === 1 ? balance : 1))
    const alpha = alphas[at] ?? 0
    const gradient = side * dot(weights, example.features) - 1 + diagonal * alpha
    const next = Math.max(0, alpha - gradient / ((lengths[at] ?? 1) + diagonal))
    if (next === alpha && gradient > plain) rests[at] = round + 1 + restingRounds
    if (next === alpha) return
    alphas[at] = next
    add(weights, example.features, (next - alpha) * side)
  }
}

/** The last weight is the bias. */
function dot(weights: Float64Array, { places, values }: TextFeatures): number {
  let sum = weights[featureCount] ?? 0
  for (let at = 0; at < places.length; at++) sum += (weights[places[at] ?? 0] ?? 0) * (values[at] ?? 0)
  return sum
}

function add(weights: Float64Array, { places, values }: TextFeatures, factor: number): void {
  weights[featureCount] = (weights[featureCount] ?? 0) + factor
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0
    weights[place] = (weights[place] ?? 0) + factor * (values[at] ?? 0)
  }
}

/** In a byte each, and only those that tell most. */
function quantise(name: string, weights: Float64Array, kept: number): LearnedClass {
  const telling = Array.from(weights.subarray(0, featureCount), (weight, place) => ({ weight, place }))
    .filter(({ weight }) => weight !== 0)
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight) || one.place - other.place)
    .slice(0, kept)
    .sort((one, other) => one.place - other.place)
  const scale = Math.max(1e-9, ...telling.map(({ weight }) => Math.abs(weight))) / 127
  return {
    name,
    bias: weights[featureCount] ?? 0,
    scale,
    places: Uint16Array.from(telling, ({ place }) => place),
    weights: Int8Array.from(telling, ({ weight }) => Math.round(weight / scale)),
  }
}

/** Another order each time, by a fixed sequence (Park and Miller), so that a run can be repeated. */
function createShuffle(count: number): () => Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, at) => at)
  let state = 20_261_129
  return () => {
    for (let at = count - 1; at > 0; at--) {
      state = (state * 48_271) % 2_147_483_647
      const other = state % (at + 1)
      const held = order[at] ?? 0
      order[at] = order[other] ?? 0
      order[other] = held
    }
    return order
  }
}
