import { normalise } from '../terms/normalise.ts'
import { wordTerms } from '../terms/word-terms.ts'
import { nearTopics } from '../topics/near-topics.ts'
import type { NearTopic } from '../topics/near-topics.ts'
import type { Concept, KnownWords } from './concept.ts'

const maxTopics = 3
const maxWords = 8
/** Of likelihood: what is less likely than this only adds noise. */
const leastShare = 0.05
/** What the words of a topic weigh together, against what was said, when it surely is that topic. */
const againstSaid = 0.7

/** The words that pages use for what a line is probably about, the surer the heavier. */
export function topicConcepts(text: string, said: readonly Concept[], known: KnownWords): readonly Concept[] {
  const near = nearTopics(text, maxTopics).filter(({ share }) => share >= leastShare)
  const weights = weightsOf(near)
  const total = sum([...weights.values()])
  const sure = sum(near.map(({ share }) => share))
  const factor = (againstSaid * sure * sum(said.map(({ weight }) => weight))) / Math.max(total, 1e-9)
  return [...weights]
    .map(([word, weight]): Concept => ({
      weight: factor * weight,
      terms: wordTerms(word, known),
      from: 'topic',
    }))
    .filter(({ terms }) => terms.some(({ term }) => known.hasStem(term)))
}

/** The first words of a topic tell most. */
function weightsOf(near: readonly NearTopic[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const { topic, share } of near) {
    topic.words.slice(0, maxWords).forEach((spoken, place) => {
      const word = normalise(spoken)
      weights.set(word, (weights.get(word) ?? 0) + share * (1 - place / (2 * maxWords)))
    })
  }
  return weights
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
