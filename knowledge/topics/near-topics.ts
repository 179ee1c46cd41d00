import { readFileSync } from 'node:fs'
import { parseClassifier } from '../../core/text-classifier.ts'
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
  const { topics, scoresOf } = learned()
  const weights = scoresOf(text).map((score) => Math.exp(score / temperature))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return [...weights]
    .map((weight, at) => ({ at, share: weight / total }))
    .sort((one, other) => other.share - one.share || one.at - other.at)
    .slice(0, limit)
    .flatMap(({ at, share }) => {
      const topic = topics[at]
      return topic ? [{ topic, share }] : []
    })
}

export interface LikeliestTopic extends Partial<NearTopic> {
  readonly share: number
  /** How far the text is on the side of its examples: above 0 it surely is about that. */
  readonly score: number
}

export function likeliestTopic(text: string): LikeliestTopic {
  const [near] = nearTopics(text, 1)
  return { share: 0, ...near, score: Math.max(...learned().scoresOf(text)) }
}

interface Learned {
  /** By class. */
  readonly scoresOf: (text: string) => Float32Array
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
    scoresOf: rememberLast((text) => classifier.scores(withoutPoliteness(text))),
    topics: classifier.classes.map((title) => byTitle.get(title)),
  }
}

/** One question is looked at from several sides. */
function rememberLast(make: (text: string) => Float32Array): (text: string) => Float32Array {
  let last: { readonly text: string; readonly scores: Float32Array } | undefined
  return (text) => {
    if (last?.text !== text) last = { text, scores: make(text) }
    return last.scores
  }
}
