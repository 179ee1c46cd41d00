import { readFileSync } from 'node:fs'
import { parseClassifier } from '../../core/text-classifier.ts'
import { inPlainWords } from '../understanding/idioms.ts'
import { withoutPoliteness } from '../understanding/politeness.ts'
import { readTopics } from './topics.ts'
import type { Topic } from './topics.ts'

export interface NearTopic {
  readonly topic: Topic
  /** How likely it is this one, of all topics: 0 to 1. */
  readonly share: number
}

/** The smaller, the more the likeliest topic takes of the whole. */
const temperature = 0.1

/** The topics that a question may be about, likeliest first. */
export function nearTopics(text: string, limit: number): readonly NearTopic[] {
  const { topics, likelihoodsOf } = learned()
  const { weights, total } = likelihoodsOf(text)
  return placesOfMost(weights, limit).flatMap((at) => {
    const topic = topics[at]
    return topic ? [{ topic, share: (weights[at] ?? 0) / total }] : []
  })
}

export interface LikeliestTopic extends Partial<NearTopic> {
  readonly share: number
  /** How far the text is on the side of its examples: above 0 it surely is about that. */
  readonly score: number
}

export function likeliestTopic(text: string): LikeliestTopic {
  const [near] = nearTopics(text, 1)
  return { share: 0, ...near, score: learned().likelihoodsOf(text).most }
}

/** Most first, ties by place. */
function placesOfMost(values: Float32Array, count: number): readonly number[] {
  const most: number[] = []
  let least = -Infinity
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0
    if (value <= least) continue
    const place = most.findIndex((other) => value > (values[other] ?? 0))
    most.splice(place === -1 ? most.length : place, 0, at)
    if (most.length > count) most.pop()
    if (most.length === count) least = values[most[count - 1] ?? 0] ?? 0
  }
  return most
}

interface Likelihoods {
  /** By class: how likely, beside the others. */
  readonly weights: Float32Array
  readonly total: number
  /** The highest score of any class. */
  readonly most: number
}

interface Learned {
  readonly likelihoodsOf: (text: string) => Likelihoods
  /** In the order of the classes. */
  readonly topics: readonly (Topic | undefined)[]
}

let loaded: Learned | undefined

/** Read when first needed. */
function learned(): Learned {
  loaded ??= load()
  return loaded
}

function load(): Learned {
  const classifier = parseClassifier(readFileSync(new URL('./topics.model', import.meta.url)))
  const byTitle = new Map(readTopics().map((topic) => [topic.title, topic]))
  return {
    likelihoodsOf: rememberLast((text) =>
      likelihoods(classifier.scores(withoutPoliteness(inPlainWords(text)))),
    ),
    topics: classifier.classes.map((title) => byTitle.get(title)),
  }
}

function likelihoods(scores: Float32Array): Likelihoods {
  const weights = new Float32Array(scores.length)
  let total = 0
  let most = -Infinity
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? 0
    weights[at] = Math.exp(score / temperature)
    total += weights[at] ?? 0
    most = Math.max(most, score)
  }
  return { weights, total, most }
}

/** One question is looked at from several sides. */
function rememberLast<Made>(make: (text: string) => Made): (text: string) => Made {
  let last: { readonly text: string; readonly made: Made } | undefined
  return (text) => {
    if (last?.text !== text) last = { text, made: make(text) }
    return last.made
  }
}
